import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-round-list-page', template: `<h1>{{ t('round.title') }}</h1>` })
export class RoundListPage {
  protected readonly t = inject(TEXTS);
}
