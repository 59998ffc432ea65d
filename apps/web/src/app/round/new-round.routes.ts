import type { Routes } from '@angular/router';
import { provideMoreTexts } from '../i18n/provide-texts.js';
import { textKey } from '../i18n/texts.js';
import { roundSettingsTexts } from './round-settings.texts.js';

/** The page on which a convenor calls for reports. */
export const newRoundRoutes: Routes = [
  {
    path: '',
    title: textKey('round.new.title'),
    providers: [provideMoreTexts(roundSettingsTexts)],
    loadComponent: () => import('./new-round-page.js').then((m) => m.NewRoundPage),
  },
];
