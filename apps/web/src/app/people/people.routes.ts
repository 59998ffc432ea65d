import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const peopleRoutes: Routes = [
  {
    path: 'people',
    title: textKey('people.title'),
    loadComponent: () => import('./people-page.js').then((m) => m.PeoplePage),
  },
];
