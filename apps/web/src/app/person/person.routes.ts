import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const personRoutes: Routes = [
  {
    path: 'people',
    title: textKey('person.title'),
    loadComponent: () => import('./person-list-page.js').then((m) => m.PersonListPage),
  },
  {
    path: 'people/invite',
    title: textKey('person.invite.title'),
    loadComponent: () => import('./invitation-page.js').then((m) => m.InvitationPage),
  },
  {
    path: 'people/:accountId',
    title: textKey('person.one'),
    loadComponent: () => import('./person-page.js').then((m) => m.PersonPage),
  },
  {
    path: 'people/:accountId/details',
    title: textKey('person.edit.title'),
    loadComponent: () => import('./person-details-page.js').then((m) => m.PersonDetailsPage),
  },
  {
    path: 'people/:accountId/end',
    title: textKey('person.end.title'),
    loadComponent: () => import('./person-end-page.js').then((m) => m.PersonEndPage),
  },
];
