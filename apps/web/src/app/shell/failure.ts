import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ProblemText } from '../api/problem-text.js';
import { TEXTS } from '../i18n/texts.js';

/** In the place of what could not be read: why, and a way on. */
@Component({
  selector: 'app-failure',
  imports: [MatButton],
  template: `
    <div role="alert">
      <h2>{{ t('shell.failure.heading') }}</h2>
      <p>{{ sentence() }}</p>
    </div>
    <button matButton="outlined" type="button" (click)="retry.emit()">{{ t('shell.failure.retry') }}</button>
  `,
})
export class Failure {
  protected readonly t = inject(TEXTS);
  private readonly problemText = inject(ProblemText);

  readonly error = input.required<unknown>();
  readonly retry = output();

  protected readonly sentence = computed(() => this.problemText.sentence(this.error()));
}
