import {
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
  provideEnvironmentInitializer,
} from '@angular/core';
import {
  TranslocoService,
  provideTransloco,
  provideTranslocoTranspiler,
  type TranslocoLoader,
} from '@jsverse/transloco';
import { of } from 'rxjs';
import { Language } from './language.js';
import { Once } from './once.js';
import { translations } from './translations.js';

/** The texts come with the script: no request, no moment without words. */
class BundledTexts implements TranslocoLoader {
  getTranslation = (language: string) => of(translations[language as keyof typeof translations]);
}

/** Transloco with the bundled texts, loaded before anything is drawn. */
export const provideTexts = () =>
  makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: ['sv', 'en'],
        defaultLang: 'sv',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: BundledTexts,
    }),
    provideTranslocoTranspiler(Once),
    provideAppInitializer(() => {
      const transloco = inject(TranslocoService);
      for (const language of ['sv', 'en']) transloco.load(language).subscribe();
      inject(Language).recall();
    }),
  ]);

/**
 * Texts that few people need: they come with the pages that show them, as `providers` of a route that is loaded late.
 * Their keys are checked as all others are.
 */
export const provideMoreTexts = (more: { readonly sv: object; readonly en: object }) =>
  provideEnvironmentInitializer(() => {
    const transloco = inject(TranslocoService);
    for (const language of ['sv', 'en'] as const)
      transloco.setTranslation(more[language], language, { merge: true, emitChange: false });
  });
