import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-link-page', template: `<h1>{{ t('session.link.title') }}</h1>` })
export class LinkPage {
  protected readonly t = inject(TEXTS);
}
