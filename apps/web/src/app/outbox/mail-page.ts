import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-mail-page', template: `<h1>{{ t('outbox.mailTitle') }}</h1>` })
export class MailPage {
  protected readonly t = inject(TEXTS);
}
