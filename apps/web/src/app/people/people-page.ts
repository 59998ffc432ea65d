import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-people-page', template: `<h1>{{ t('people.title') }}</h1>` })
export class PeoplePage {
  protected readonly t = inject(TEXTS);
}
