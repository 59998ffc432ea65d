import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const roundRoutes: Routes = [
  {
    path: 'rounds',
    title: textKey('round.title'),
    loadComponent: () => import('./round-list-page.js').then((m) => m.RoundListPage),
  },
  {
    path: 'rounds/new',
    loadChildren: () => import('./new-round.routes.js').then((m) => m.newRoundRoutes),
  },
  {
    path: 'rounds/:roundId/settings',
    loadChildren: () => import('./round-settings.routes.js').then((m) => m.roundSettingsRoutes),
  },
  {
    path: 'rounds/:roundId/board',
    title: textKey('board.title'),
    loadComponent: () => import('../board/board-page.js').then((m) => m.BoardPage),
  },
  {
    path: 'rounds/:roundId/remind',
    title: textKey('board.reminder.title'),
    loadComponent: () => import('../board/reminder-page.js').then((m) => m.ReminderPage),
  },
  {
    path: 'rounds/:roundId/board/:contributionId',
    title: textKey('board.exception.title'),
    loadComponent: () => import('../board/exception-page.js').then((m) => m.ExceptionPage),
  },
];
