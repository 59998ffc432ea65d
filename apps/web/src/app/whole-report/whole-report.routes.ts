import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { wholeReportTexts } from './whole-report.texts.js';

/** A unit's report in a round: its contributions together. */
export const wholeReportRoutes: Routes = [
  {
    path: '',
    providers: [provideMoreTexts(wholeReportTexts)],
    children: [
      {
        path: 'check',
        title: textKey('wholeReport.check.title'),
        loadComponent: () => import('./report-check-page.js').then((m) => m.ReportCheckPage),
      },
      {
        path: 'receipt',
        title: textKey('wholeReport.receipt.title'),
        loadComponent: () => import('./report-receipt-page.js').then((m) => m.ReportReceiptPage),
      },
    ],
  },
];
