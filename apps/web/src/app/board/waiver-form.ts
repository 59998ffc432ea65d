import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { BoardCell } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';

/** Lets a round go on without a unit's answer, for a reason that the history keeps. */
@Component({
  selector: 'app-waiver-form',
  imports: [ErrorSummary, FormField, MatButton, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('board.exception.waiveText') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field [label]="t('board.exception.reason')" [formField]="form.reason" />
      <button matButton="outlined" type="submit">{{ t('board.exception.saveWaiver') }}</button>
    </form>
  `,
})
export class WaiverForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);

  readonly cell = input.required<BoardCell>();
  readonly waived = output();

  protected readonly form = form(signal({ reason: '' }), (path) => {
    required(path.reason, { message: () => this.t('board.exception.reasonMissing') });
  });

  protected async submit(): Promise<void> {
    const saved = await this.attempt.run(this.form, (body) => this.api.waive(this.cell().id, body));
    if (saved) this.waived.emit();
  }
}
