import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { historyTexts } from './history.texts.js';

export const historyRoutes: Routes = [
  {
    path: '',
    title: textKey('history.title'),
    providers: [provideMoreTexts(historyTexts)],
    loadComponent: () => import('./history-page.js').then((m) => m.HistoryPage),
  },
];
