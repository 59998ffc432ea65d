import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const commentRoutes: Routes = [
  {
    path: 'comments/:id',
    title: textKey('comment.title'),
    loadComponent: () => import('./place-page.js').then((m) => m.PlacePage),
  },
];
