import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, email, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Locale, Seat } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';
import { Messages } from '../shell/messages.js';

const blank = { name: '', email: '', seatId: '' };

/** Invites a person by mail, to a seat if there is one for them. */
@Component({
  selector: 'app-invitation-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ t('person.invite.text') }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('person.name')" [formField]="form.name" />
      <app-text-field type="email" autocomplete="off" [label]="t('person.email')" [formField]="form.email" />
      <app-select-field [label]="t('person.language')" [options]="languages()" [formField]="form.locale" />
      <app-select-field
        [label]="t('person.invite.seat')"
        [options]="seatOptions()"
        [formField]="form.seatId"
      />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('person.invite.send') }}</button>
        <a matButton="outlined" routerLink="/administration/people">{{ t('administration.cancel') }}</a>
      </div>
    </form>
  `,
})
export class InvitationForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  readonly seats = input.required<readonly Seat[]>();

  protected readonly languages = computed(() => [
    { value: 'sv', text: this.t('person.languages.sv') },
    { value: 'en', text: this.t('person.languages.en') },
  ]);
  protected readonly seatOptions = computed(() => [
    { value: '', text: this.t('person.invite.noSeat') },
    ...this.seats().map(({ id, title, unitName: unit, holder }) => ({
      value: id,
      text: holder
        ? this.t('person.invite.seatHeld', { title, unit, name: holder.name })
        : this.t('person.seat', { title, unit }),
    })),
  ]);
  protected readonly form = form(
    signal({ ...blank, locale: (this.session.me()?.brand.locale ?? 'sv') as string }),
    (path) => {
      required(path.name, { message: () => this.t('person.invite.nameMissing') });
      required(path.email, { message: () => this.t('person.invite.emailMissing') });
      email(path.email, { message: () => this.t('person.invite.emailMissing') });
    },
  );

  protected async submit(): Promise<void> {
    const { name } = this.form().value();
    let id = '';
    const sent = await this.attempt.run(
      this.form,
      async ({ locale, seatId, ...person }) => {
        const invitation = { ...person, locale: locale as Locale, seatId: seatId || null };
        ({ accountId: id } = await this.api.invite(invitation));
      },
      { nameTaken: 'email', lastAdministrator: 'seatId', unitEnded: 'seatId', seatEnded: 'seatId' },
    );
    if (!sent) return;
    await this.router.navigate(['/administration/people', id]);
    this.messages.done(() => this.t('person.invite.sent', { name: name.trim() }));
  }
}
