import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const seatRoutes: Routes = [
  {
    path: 'seats',
    title: textKey('seat.title'),
    loadComponent: () => import('./seat-list-page.js').then((m) => m.SeatListPage),
  },
  {
    path: 'seats/new',
    title: textKey('seat.new.title'),
    loadComponent: () => import('./new-seat-page.js').then((m) => m.NewSeatPage),
  },
  {
    path: 'seats/:seatId',
    title: textKey('seat.one'),
    loadComponent: () => import('./seat-page.js').then((m) => m.SeatPage),
  },
  {
    path: 'seats/:seatId/holder',
    title: textKey('seat.assign.title'),
    loadComponent: () => import('./holder-page.js').then((m) => m.HolderPage),
  },
  {
    path: 'seats/:seatId/name',
    title: textKey('seat.rename.title'),
    loadComponent: () => import('./seat-name-page.js').then((m) => m.SeatNamePage),
  },
];
