import type { Routes } from '@angular/router';
import { leaveSaved } from '../draft/leave-saved.js';
import { textKey } from '../i18n/texts.js';

export const contributionRoutes: Routes = [
  {
    path: 'rounds/:roundId/report/:unitId',
    loadChildren: () => import('../whole-report/whole-report.routes.js').then((m) => m.wholeReportRoutes),
  },
  {
    path: 'contributions/:id',
    title: textKey('contribution.title'),
    canDeactivate: [leaveSaved],
    loadComponent: () => import('./contribution-page.js').then((m) => m.ContributionPage),
  },
  {
    path: 'contributions/:id/check',
    title: textKey('contribution.check.title'),
    loadComponent: () => import('./check-page.js').then((m) => m.CheckPage),
  },
  {
    path: 'contributions/:id/receipt',
    title: textKey('contribution.receipt.title'),
    loadComponent: () => import('./receipt-page.js').then((m) => m.ReceiptPage),
  },
];
