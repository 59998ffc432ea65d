import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

/** For people without an account. */
export const guestRoutes: Routes = [
  {
    path: 'guest/:token',
    title: textKey('guest.title'),
    loadComponent: () => import('./guest-page.js').then((m) => m.GuestPage),
  },
];

/** For people with one, who want to read as a guest does. */
export const readingRoutes: Routes = [
  {
    path: 'rounds/:roundId/sections/:sectionId/reading',
    title: textKey('guest.plain'),
    loadComponent: () => import('./reading-page.js').then((m) => m.ReadingPage),
  },
];
