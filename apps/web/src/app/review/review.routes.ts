import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const reviewRoutes: Routes = [
  {
    path: 'contributions/:id/review',
    title: textKey('review.title'),
    loadComponent: () => import('./review-page.js').then((m) => m.ReviewPage),
  },
  {
    path: 'rounds/:roundId/sections/:sectionId/review',
    loadChildren: () => import('./section-review.routes.js').then((m) => m.sectionReviewRoutes),
  },
];
