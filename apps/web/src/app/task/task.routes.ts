import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const taskRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    redirectTo: 'tasks',
  },
  {
    path: 'tasks',
    title: textKey('task.title'),
    loadComponent: () => import('./task-page.js').then((m) => m.TaskPage),
  },
];
