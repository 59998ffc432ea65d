import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-sign-in-page', template: `<h1>{{ t('session.signIn.title') }}</h1>` })
export class SignInPage {
  protected readonly t = inject(TEXTS);
}
