import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Person, Seat } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** Stands for nobody in the list of people, where an empty choice means that none was made. */
const nobody = 'nobody';

/** Gives a seat to a person, or leaves it vacant, from a day on. */
@Component({
  selector: 'app-holder-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('seat.assign.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-select-field [label]="t('seat.assign.who')" [options]="options()" [formField]="form.accountId" />
      <app-text-field type="date" [label]="t('seat.assign.from')" [formField]="form.from" />
      @if (form().value().accountId !== nobody) {
        <app-text-field
          type="date"
          [label]="t('seat.assign.to')"
          [hint]="t('seat.assign.toHint')"
          [formField]="form.to"
        />
      }
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('administration.save') }}</button>
        <a matButton="outlined" [routerLink]="['/administration/seats', seat().id]">{{
          t('administration.cancel')
        }}</a>
      </div>
    </form>
  `,
})
export class HolderForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);
  protected readonly nobody = nobody;

  readonly seat = input.required<Seat>();
  readonly people = input.required<readonly Person[]>();

  protected readonly options = computed(() => [
    { value: '', text: this.t('administration.choose') },
    { value: nobody, text: this.t('seat.assign.vacant') },
    ...this.people()
      .filter(({ endedFrom }) => endedFrom === null)
      .map(({ accountId, name, email }) => ({ value: accountId, text: `${name} (${email})` })),
  ]);
  protected readonly form = form(
    signal({ accountId: '', from: stockholmDay(new Date()), to: '' }),
    (path) => {
      required(path.accountId, { message: () => this.t('seat.assign.whoMissing') });
      required(path.from, { message: () => this.t('seat.assign.fromMissing') });
      validate(path.to, ({ value, valueOf }) =>
        value() && valueOf(path.accountId) !== nobody && value() < valueOf(path.from)
          ? { kind: 'endBeforeStart', message: this.t('seat.assign.toBefore') }
          : undefined,
      );
    },
  );

  protected async submit(): Promise<void> {
    const { id, title: seat, unitName: unit } = this.seat();
    const { accountId, from } = this.form().value();
    const saved = await this.attempt.run(
      this.form,
      ({ accountId, from, to }) =>
        this.api.assignSeat(
          id,
          accountId === nobody ? { accountId: null, from, to: null } : { accountId, from, to: to || null },
        ),
      { personEnded: 'accountId', lastAdministrator: 'accountId' },
    );
    if (!saved) return;
    await this.router.navigate(['/administration/seats', id]);
    const person = this.people().find((one) => one.accountId === accountId)?.name;
    this.messages.done(() => {
      const day = dayText(from, this.language.region());
      return person
        ? this.t('seat.assign.given', { person, seat, unit, day })
        : this.t('seat.assign.left', { seat, unit, day });
    });
  }
}
