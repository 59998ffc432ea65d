import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-forgot-password-page', template: `<h1>{{ t('session.forgot.title') }}</h1>` })
export class ForgotPasswordPage {
  protected readonly t = inject(TEXTS);
}
