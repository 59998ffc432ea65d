import type { Routes } from '@angular/router';
import { commentRoutes } from './comment/comment.routes.js';
import { contributionRoutes } from './contribution/contribution.routes.js';
import { feedbackRoutes } from './feedback/feedback.routes.js';
import { guestRoutes, readingRoutes } from './guest/guest.routes.js';
import { textKey } from './i18n/texts.js';
import { reportRoutes } from './report/report.routes.js';
import { reviewRoutes } from './review/review.routes.js';
import { roundRoutes } from './round/round.routes.js';
import { searchRoutes } from './search/search.routes.js';
import { sessionRoutes } from './session/session.routes.js';
import { signedIn } from './session/signed-in.js';
import { taskRoutes } from './task/task.routes.js';

/** Every concept brings its own routes; all but those of the session are for people who are signed in. */
export const routes: Routes = [
  ...sessionRoutes,
  ...guestRoutes,
  {
    path: '',
    canActivate: [signedIn],
    children: [
      ...taskRoutes,
      ...roundRoutes,
      ...contributionRoutes,
      ...reviewRoutes,
      ...commentRoutes,
      {
        path: 'contributions/:id/history',
        loadChildren: () => import('./history/history.routes.js').then((m) => m.historyRoutes),
      },
      ...feedbackRoutes,
      ...readingRoutes,
      ...reportRoutes,
      ...searchRoutes,
      {
        path: 'administration',
        loadChildren: () =>
          import('./administration/administration.routes.js').then((m) => m.administrationRoutes),
      },
      {
        path: 'settings',
        loadChildren: () => import('./settings/settings.routes.js').then((m) => m.settingsRoutes),
      },
      // Where they were before they had a menu of their own.
      { path: 'people', redirectTo: 'administration/people' },
      { path: 'outbox', redirectTo: 'administration/outbox' },
    ],
  },
  {
    path: 'unsubscribe',
    loadChildren: () => import('./settings/settings.routes.js').then((m) => m.unsubscribeRoutes),
  },
  {
    path: '**',
    title: textKey('shell.notFound.title'),
    loadComponent: () => import('./shell/not-found.js').then((m) => m.NotFound),
  },
];
