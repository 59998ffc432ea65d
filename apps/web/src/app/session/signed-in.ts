import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { Session } from './session.js';

/** Pages for people who are signed in: others sign in first, and then come to where they were going. */
export const signedIn: CanActivateFn = (_route, state) => {
  if (inject(Session).me()) return true;
  const router = inject(Router);
  const queryParams = state.url === '/' ? {} : { return: state.url };
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams }));
};

/** The sign-in page has nothing for somebody who is signed in. */
export const signedOut: CanActivateFn = (route) => {
  if (!inject(Session).me()) return true;
  return new RedirectCommand(inject(Router).parseUrl(returnAddress(route.queryParamMap.get('return'))));
};

/** Where to go after signing in: only ever a page of this site, whatever a link says. */
export function returnAddress(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
