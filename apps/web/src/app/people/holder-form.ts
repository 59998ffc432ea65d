import { Component, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { stockholmDay, type Person, type Seat } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Gives a seat to a person, or leaves it vacant, from a day on. */
@Component({
  selector: 'app-holder-form',
  imports: [ErrorSummary, FormField, MatButton, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-select-field [label]="t('people.newHolder')" [options]="options()" [formField]="form.accountId" />
      <app-text-field type="date" [label]="t('people.from')" [formField]="form.from" />
      <button matButton="filled" type="submit">{{ t('people.save') }}</button>
      <button matButton type="button" (click)="cancelled.emit()">{{ t('people.cancel') }}</button>
    </form>
  `,
})
export class HolderForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  readonly seat = input.required<Seat>();
  readonly people = input.required<readonly Person[]>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly options = computed(() => [
    { value: '', text: this.t('people.vacant') },
    ...this.people().map(({ accountId, name }) => ({ value: accountId, text: name })),
  ]);
  protected readonly form = form(signal({ accountId: '', from: stockholmDay(new Date()) }), (path) => {
    required(path.from, { message: () => this.t('people.fromMissing') });
  });

  constructor() {
    // The button that opened it is gone: focus goes on to the first field.
    afterNextRender(() => this.form.accountId().focusBoundControl());
  }

  protected async submit(): Promise<void> {
    const { id, title, unitName } = this.seat();
    const saved = await this.attempt.run(this.form, ({ accountId, from }) =>
      this.api.assignSeat(id, { accountId: accountId || null, from, to: null }),
    );
    if (!saved) return;
    this.messages.done(() => this.t('people.changed', { seat: title, unit: unitName }));
    this.saved.emit();
  }
}
