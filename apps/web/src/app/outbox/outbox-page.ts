import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-outbox-page', template: `<h1>{{ t('outbox.title') }}</h1>` })
export class OutboxPage {
  protected readonly t = inject(TEXTS);
}
