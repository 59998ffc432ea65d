import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  type ApplicationConfig,
} from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { acceptLanguage } from './api/accept-language.js';
import { patience } from './api/patience.js';
import { problems } from './api/problems.js';
import { routes } from './app.routes.js';
import { provideTexts } from './i18n/provide-texts.js';
import { sessionEnded } from './session/session-ended.js';
import { Session } from './session/session.js';
import { PageTitle } from './shell/page-title.js';
import { UnexpectedErrors } from './shell/unexpected-errors.js';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: UnexpectedErrors },
    // `problems` is innermost: what the others see is already told apart.
    provideHttpClient(withInterceptors([acceptLanguage, patience, sessionEnded, problems])),
    provideTexts(),
    // Who is signed in is known before the first route is chosen, so that a deep link is not turned away.
    provideAppInitializer(() => inject(Session).restore()),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
