import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const brandRoutes: Routes = [
  {
    path: 'brand',
    title: textKey('brand.title'),
    loadComponent: () => import('./brand-page.js').then((m) => m.BrandPage),
  },
];
