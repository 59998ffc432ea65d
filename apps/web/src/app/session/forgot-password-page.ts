import { Component, inject, input, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { WayBack } from './way-back.js';

/** Sends a link for a new password. The answer is the same for every address, so that it tells nobody who is here. */
@Component({
  selector: 'app-forgot-password-page',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <h1>{{ t('session.forgot.title') }}</h1>
    <div role="status">
      @if (sentTo(); as email) {
        <h2>{{ t('session.forgot.sent') }}</h2>
        <p>{{ t('session.forgot.sentText', { email }) }}</p>
      }
    </div>
    @if (!sentTo()) {
      <p>{{ t('session.forgot.text') }}</p>
      <form novalidate (submit)="$event.preventDefault(); submit()">
        <app-text-field
          type="email"
          autocomplete="username"
          [label]="t('session.email')"
          [formField]="form.email"
        />
        <button matButton="filled" type="submit">{{ t('session.forgot.submit') }}</button>
      </form>
    }
    <p>
      <a routerLink="/sign-in" [queryParams]="{ return: this.return() }">{{ t('session.forgot.back') }}</a>
    </p>
  `,
})
export class ForgotPasswordPage {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);

  private readonly wayBack = inject(WayBack);

  /** Query parameter: where to go once there is a new password. */
  readonly return = input<string>();

  protected readonly sentTo = signal<string | null>(null);
  protected readonly form = form(signal({ email: '' }), (path) => {
    required(path.email, { message: () => this.t('session.emailMissing') });
  });

  protected async submit(): Promise<void> {
    if (await this.attempt.run(this.form, (request) => this.api.resetPassword(request))) {
      this.wayBack.keep(this.return());
      this.sentTo.set(this.form.email().value());
    }
  }
}
