import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-board-page', template: `<h1>{{ t('board.title') }}</h1>` })
export class BoardPage {
  protected readonly t = inject(TEXTS);
}
