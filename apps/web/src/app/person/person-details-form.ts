import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, email, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Locale, Person } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Messages } from '../shell/messages.js';

/** A person's name, address and language. */
@Component({
  selector: 'app-person-details-form',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, SelectField, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <app-text-field autocomplete="off" [label]="t('person.name')" [formField]="form.name" />
      <app-text-field
        type="email"
        autocomplete="off"
        [label]="t('person.email')"
        [hint]="t('person.edit.emailHint')"
        [formField]="form.email"
      />
      <app-select-field [label]="t('person.language')" [options]="languages()" [formField]="form.locale" />
      <div class="actions">
        <button matButton="filled" type="submit">{{ t('administration.save') }}</button>
        <a matButton="outlined" [routerLink]="['/administration/people', person().accountId]">{{
          t('administration.cancel')
        }}</a>
      </div>
    </form>
  `,
})
export class PersonDetailsForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly person = input.required<Person>();

  protected readonly languages = computed(() =>
    (['sv', 'en'] as const).map((value) => ({ value, text: this.t(`person.languages.${value}`) })),
  );
  protected readonly form = form(
    linkedSignal(() => {
      const { name, email: address, locale } = this.person();
      return { name, email: address, locale: locale as string };
    }),
    (path) => {
      required(path.name, { message: () => this.t('person.invite.nameMissing') });
      required(path.email, { message: () => this.t('person.invite.emailMissing') });
      email(path.email, { message: () => this.t('person.invite.emailMissing') });
    },
  );

  protected async submit(): Promise<void> {
    const { accountId, version } = this.person();
    const { name } = this.form().value();
    const saved = await this.attempt.run(
      this.form,
      ({ locale, ...person }) =>
        this.api.changePerson(accountId, { ...person, locale: locale as Locale, basedOn: version }),
      { nameTaken: 'email' },
    );
    if (!saved) return;
    await this.router.navigate(['/administration/people', accountId]);
    this.messages.done(() => this.t('person.edit.done', { name: name.trim() }));
  }
}
