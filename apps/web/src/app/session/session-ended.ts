import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { isProblem } from '../api/problem-error.js';
import { Session } from './session.js';

/**
 * When a page can't be read because the session has ended, sign-in comes first and leads back to it. Something that
 * was being saved stays on the screen instead: the refusal is shown there, and no text is lost by leaving. To ask who
 * is signed in is not to read a page.
 */
export const sessionEnded: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      const reading = request.method === 'GET' && request.url !== '/api/me';
      if (reading && session.me() && isProblem(error, 'unauthenticated')) {
        session.ended();
        void router.navigate(['/sign-in'], { queryParams: { return: router.url, ended: true } });
      }
      return throwError(() => error);
    }),
  );
};
