import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { isProblem } from '../api/problem-error.js';
import { OpenDrafts } from '../draft/open-drafts.js';
import { Session } from './session.js';

/** To ask for these is not to read a page. */
const asides = ['/api/me', '/api/session'];

/**
 * When a page can't be read because the session has ended, sign-in comes first and leads back to it. Where something is
 * being written or done the page stays instead, and one signs in on top of it.
 */
export const sessionEnded: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  const drafts = inject(OpenDrafts);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (session.me() && isProblem(error, 'unauthenticated')) {
        const reading = request.method === 'GET' && !asides.includes(request.url);
        if (reading && drafts.all.size === 0) {
          session.ended();
          void router.navigate(['/sign-in'], { queryParams: { return: router.url, ended: true } });
        } else session.lapse();
      }
      return throwError(() => error);
    }),
  );
};
