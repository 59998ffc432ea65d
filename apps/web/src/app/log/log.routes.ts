import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const logRoutes: Routes = [
  {
    path: 'log',
    title: textKey('log.title'),
    loadComponent: () => import('./log-page.js').then((m) => m.LogPage),
  },
];
