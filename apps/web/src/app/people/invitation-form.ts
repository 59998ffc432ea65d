import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, email, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Locale, Seat } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

const blank = { name: '', email: '', locale: 'sv' as string, seatId: '' };

/** Invites a person by mail, to a seat if there is one for them. */
@Component({
  selector: 'app-invitation-form',
  imports: [ErrorSummary, FormField, MatButton, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('people.inviteText') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('people.name')" [formField]="form.name" />
      <app-text-field type="email" autocomplete="off" [label]="t('people.email')" [formField]="form.email" />
      <app-select-field [label]="t('people.language')" [options]="languages()" [formField]="form.locale" />
      <app-select-field [label]="t('people.seat')" [options]="seatOptions()" [formField]="form.seatId" />
      <button matButton="filled" type="submit">{{ t('people.send') }}</button>
    </form>
  `,
})
export class InvitationForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);

  readonly seats = input.required<readonly Seat[]>();
  readonly invited = output();

  protected readonly languages = computed(() => [
    { value: 'sv', text: this.t('people.swedish') },
    { value: 'en', text: this.t('people.english') },
  ]);
  protected readonly seatOptions = computed(() => [
    { value: '', text: this.t('people.noSeat') },
    ...this.seats().map(({ id, title, unitName: unit, holder }) => ({
      value: id,
      text: holder
        ? this.t('people.seatOptionHeld', { title, unit, name: holder.name })
        : this.t('people.seatOption', { title, unit }),
    })),
  ]);
  protected readonly form = form(signal(blank), (path) => {
    required(path.name, { message: () => this.t('people.nameMissing') });
    required(path.email, { message: () => this.t('people.emailMissing') });
    email(path.email, { message: () => this.t('people.emailMissing') });
  });

  protected async submit(): Promise<void> {
    const { name } = this.form().value();
    const sent = await this.attempt.run(
      this.form,
      ({ locale, seatId, ...person }) =>
        this.api.invite({ ...person, locale: locale as Locale, seatId: seatId || null }),
      { nameTaken: 'email' },
    );
    if (!sent) return;
    this.form().reset(blank);
    this.messages.done(() => this.t('people.sent', { name }));
    this.invited.emit();
  }
}
