import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { BoardCell } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';

/** Gives one unit's contribution another last day. */
@Component({
  selector: 'app-deadline-form',
  imports: [DayPipe, ErrorSummary, FormField, MatButton, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('board.exception.deadlineNow', { day: (cell().deadline | day) }) }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field type="date" [label]="t('board.exception.newDeadline')" [formField]="form.deadline" />
      <button matButton="outlined" type="submit">{{ t('board.exception.saveDeadline') }}</button>
    </form>
  `,
})
export class DeadlineForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);

  readonly cell = input.required<BoardCell>();
  readonly saved = output();

  protected readonly form = form(signal({ deadline: '' }), (path) => {
    required(path.deadline, { message: () => this.t('board.exception.deadlineMissing') });
  });

  protected async submit(): Promise<void> {
    const saved = await this.attempt.run(this.form, (body) => this.api.extendDeadline(this.cell().id, body));
    if (saved) this.saved.emit();
  }
}
