import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const searchRoutes: Routes = [
  {
    path: 'search',
    title: textKey('search.title'),
    loadComponent: () => import('./search-page.js').then((m) => m.SearchPage),
  },
];
