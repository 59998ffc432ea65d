import type { Routes } from '@angular/router';
import { brandRoutes } from '../brand/brand.routes.js';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { logRoutes } from '../log/log.routes.js';
import { mailTemplateRoutes } from '../mail-template/mail-template.routes.js';
import { outboxRoutes } from '../outbox/outbox.routes.js';
import { personRoutes } from '../person/person.routes.js';
import { seatRoutes } from '../seat/seat.routes.js';
import { unitRoutes } from '../unit/unit.routes.js';
import { administrationTexts } from './administration.texts.js';

/** The pages of those who look after units, people, seats and mail, with a menu of their own. */
export const administrationRoutes: Routes = [
  {
    path: '',
    providers: [provideMoreTexts(administrationTexts)],
    loadComponent: () => import('./administration-frame.js').then((m) => m.AdministrationFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: textKey('administration.title'),
        loadComponent: () => import('./overview-page.js').then((m) => m.OverviewPage),
      },
      ...unitRoutes,
      ...personRoutes,
      ...seatRoutes,
      ...mailTemplateRoutes,
      ...brandRoutes,
      ...outboxRoutes,
      ...logRoutes,
    ],
  },
];
