import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { settingsTexts } from './settings.texts.js';

/** One's own settings: an overview, and a page for each of them. */
export const settingsRoutes: Routes = [
  {
    path: '',
    providers: [provideMoreTexts(settingsTexts)],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: textKey('settings.title'),
        loadComponent: () => import('./settings-page.js').then((m) => m.SettingsPage),
      },
      {
        path: 'mail',
        title: textKey('settings.mail.title'),
        loadComponent: () => import('./mail-choice-page.js').then((m) => m.MailChoicePage),
      },
      {
        path: 'calendar',
        title: textKey('settings.calendar.title'),
        loadComponent: () => import('./calendar-page.js').then((m) => m.CalendarPage),
      },
      {
        path: 'substitute',
        title: textKey('settings.substitute.title'),
        loadComponent: () => import('./substitute-page.js').then((m) => m.SubstitutePage),
      },
      {
        path: 'substitute/new',
        title: textKey('settings.substitute.add'),
        loadComponent: () => import('./new-substitute-page.js').then((m) => m.NewSubstitutePage),
      },
    ],
  },
];

/** Where a letter leads whose reader wants no more of its kind; without signing in. */
export const unsubscribeRoutes: Routes = [
  {
    path: ':key/:list',
    providers: [provideMoreTexts(settingsTexts)],
    title: textKey('settings.unsubscribe.title'),
    loadComponent: () => import('./unsubscribe-page.js').then((m) => m.UnsubscribePage),
  },
];
