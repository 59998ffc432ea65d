import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';
import { signedOut } from './signed-in.js';

export const sessionRoutes: Routes = [
  {
    path: 'sign-in',
    title: textKey('session.signIn.title'),
    canActivate: [signedOut],
    loadComponent: () => import('./sign-in-page.js').then((m) => m.SignInPage),
  },
  {
    path: 'forgot-password',
    title: textKey('session.forgot.title'),
    loadComponent: () => import('./forgot-password-page.js').then((m) => m.ForgotPasswordPage),
  },
  {
    path: 'link/:token',
    title: textKey('session.link.title'),
    loadComponent: () => import('./link-page.js').then((m) => m.LinkPage),
  },
];
