import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const reportRoutes: Routes = [
  {
    path: 'rounds/:roundId/report',
    title: textKey('report.title'),
    loadComponent: () => import('./report-page.js').then((m) => m.ReportPage),
  },
  {
    path: 'editions',
    title: textKey('report.editions.title'),
    loadComponent: () => import('./edition-list-page.js').then((m) => m.EditionListPage),
  },
  {
    path: 'editions/:id',
    title: textKey('report.edition.title'),
    loadComponent: () => import('./edition-page.js').then((m) => m.EditionPage),
  },
];
