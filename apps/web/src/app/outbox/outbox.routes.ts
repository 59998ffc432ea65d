import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const outboxRoutes: Routes = [
  {
    path: 'outbox',
    title: textKey('outbox.title'),
    loadComponent: () => import('./outbox-page.js').then((m) => m.OutboxPage),
  },
  {
    path: 'outbox/:id',
    title: textKey('outbox.mailTitle'),
    loadComponent: () => import('./mail-page.js').then((m) => m.MailPage),
  },
];
