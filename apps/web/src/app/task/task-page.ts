import { Component, inject } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';

@Component({ selector: 'app-task-page', template: `<h1>{{ t('task.title') }}</h1>` })
export class TaskPage {
  protected readonly t = inject(TEXTS);
}
