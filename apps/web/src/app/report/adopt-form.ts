import { Component, afterNextRender, inject, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { stockholmDay } from '@samsyn/domain/light';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';

/** The decision that adopts an edition: its day and registry number. */
@Component({
  selector: 'app-adopt-form',
  imports: [ErrorSummary, FormField, MatButton, TextField],
  providers: [Attempt],
  template: `
    <form novalidate (submit)="$event.preventDefault(); decide()">
      <app-error-summary [faults]="attempt.faults()" />
      <app-text-field type="date" [label]="t('report.decision.date')" [formField]="form.date" />
      <app-text-field
        [label]="t('report.decision.registryNumber')"
        [hint]="t('report.decision.registryNumberHint')"
        [formField]="form.registryNumber"
      />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('report.decision.adopt') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('report.decision.cancel') }}</button>
      </div>
    </form>
  `,
})
export class AdoptForm {
  readonly decided = output<{ date: string; registryNumber: string }>();
  readonly cancelled = output();

  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  protected readonly form = form(signal({ date: stockholmDay(new Date()), registryNumber: '' }), (path) => {
    required(path.date, { message: () => this.t('report.decision.dateMissing') });
    required(path.registryNumber, { message: () => this.t('report.decision.registryNumberMissing') });
  });

  constructor() {
    // It comes when a button was pressed, and that button is gone.
    afterNextRender(() => this.form.date().focusBoundControl());
  }

  protected async decide(): Promise<void> {
    await this.attempt.run(this.form, async ({ date, registryNumber }) =>
      this.decided.emit({ date, registryNumber: registryNumber.trim() }),
    );
  }
}
