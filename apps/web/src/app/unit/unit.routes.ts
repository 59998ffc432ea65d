import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const unitRoutes: Routes = [
  {
    path: 'units',
    title: textKey('unit.title'),
    loadComponent: () => import('./unit-list-page.js').then((m) => m.UnitListPage),
  },
  {
    path: 'units/new',
    title: textKey('unit.new.title'),
    loadComponent: () => import('./new-unit-page.js').then((m) => m.NewUnitPage),
  },
  {
    path: 'units/:unitId',
    title: textKey('unit.one'),
    loadComponent: () => import('./unit-page.js').then((m) => m.UnitPage),
  },
  {
    path: 'units/:unitId/name',
    title: textKey('unit.rename.title'),
    loadComponent: () => import('./unit-name-page.js').then((m) => m.UnitNamePage),
  },
  {
    path: 'units/:unitId/parent',
    title: textKey('unit.place.title'),
    loadComponent: () => import('./unit-place-page.js').then((m) => m.UnitPlacePage),
  },
  {
    path: 'units/:unitId/end',
    title: textKey('unit.end.title'),
    loadComponent: () => import('./unit-end-page.js').then((m) => m.UnitEndPage),
  },
];
