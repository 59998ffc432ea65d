import type { Routes } from '@angular/router';
import { leaveSaved } from '../draft/leave-saved.js';
import { textKey } from '../i18n/texts.js';

export const feedbackRoutes: Routes = [
  {
    path: 'rounds/:roundId/feedback',
    title: textKey('feedback.title'),
    loadComponent: () => import('./feedback-list-page.js').then((m) => m.FeedbackListPage),
  },
  {
    path: 'rounds/:roundId/sections/:sectionId/feedback',
    title: textKey('feedback.title'),
    canDeactivate: [leaveSaved],
    loadComponent: () => import('./feedback-page.js').then((m) => m.FeedbackPage),
  },
];
