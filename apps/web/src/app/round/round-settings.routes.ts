import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { roundSettingsTexts } from './round-settings.texts.js';

/** The pages on which a convenor changes a round. */
export const roundSettingsRoutes: Routes = [
  {
    path: '',
    providers: [provideMoreTexts(roundSettingsTexts)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: textKey('roundSettings.title'),
        loadComponent: () => import('./round-settings-page.js').then((m) => m.RoundSettingsPage),
      },
      {
        path: 'days',
        title: textKey('roundSettings.days.title'),
        loadComponent: () => import('./round-days-page.js').then((m) => m.RoundDaysPage),
      },
      {
        path: 'units',
        title: textKey('roundSettings.participants.title'),
        loadComponent: () => import('./round-units-page.js').then((m) => m.RoundUnitsPage),
      },
      {
        path: 'sections',
        title: textKey('roundSettings.outline.title'),
        loadComponent: () => import('./round-sections-page.js').then((m) => m.RoundSectionsPage),
      },
      {
        path: 'questions/:sectionId',
        title: textKey('roundSettings.ask.title'),
        loadComponent: () => import('./round-questions-page.js').then((m) => m.RoundQuestionsPage),
      },
    ],
  },
];
