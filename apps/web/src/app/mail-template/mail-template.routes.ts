import type { Routes } from '@angular/router';
import { textKey } from '../i18n/texts.js';

export const mailTemplateRoutes: Routes = [
  {
    path: 'mail-templates',
    title: textKey('mailTemplate.title'),
    loadComponent: () => import('./template-list-page.js').then((m) => m.TemplateListPage),
  },
  {
    path: 'mail-templates/:kind/:locale',
    title: textKey('mailTemplate.title'),
    loadComponent: () => import('./template-page.js').then((m) => m.TemplatePage),
  },
];
