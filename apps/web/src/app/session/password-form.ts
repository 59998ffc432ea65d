import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { minPasswordLength, type LinkInfo } from '@samsyn/domain';
import { isProblem } from '../api/problem-error.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from './session.js';
import { WayBack } from './way-back.js';

/** Chooses a password by a single-use link, and is then signed in. */
@Component({
  selector: 'app-password-form',
  imports: [ErrorSummary, FormField, MatButton, TextField],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <p>{{ welcome() }}</p>
    <form novalidate (submit)="$event.preventDefault(); submit()">
      <!-- For password managers, which otherwise keep the password without its name. -->
      <input type="email" autocomplete="username" hidden [value]="link().email" />
      <app-text-field
        type="password"
        autocomplete="new-password"
        [label]="t('session.link.newPassword')"
        [hint]="t('session.link.hint', { n: shortest })"
        [formField]="form.password"
      />
      <button matButton="filled" type="submit">{{ t('session.link.submit') }}</button>
    </form>
  `,
})
export class PasswordForm {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly wayBack = inject(WayBack);
  protected readonly shortest = minPasswordLength;

  readonly token = input.required<string>();
  readonly link = input.required<LinkInfo>();
  /** The link no longer works: somebody used it, or took too long. */
  readonly expired = output();

  protected readonly form = form(signal({ password: '' }), (path) => {
    const message = () => this.t('session.link.tooShort', { n: minPasswordLength });
    required(path.password, { message });
    minLength(path.password, minPasswordLength, { message });
  });

  protected welcome(): string {
    const { purpose, name, email } = this.link();
    return purpose === 'invitation'
      ? this.t('session.link.invitation', { name, email })
      : this.t('session.link.passwordReset', { email });
  }

  protected async submit(): Promise<void> {
    const saved = await this.attempt.run(this.form, async ({ password }) => {
      try {
        await this.session.signInByLink(this.token(), password);
      } catch (error) {
        if (isProblem(error, 'linkExpired')) this.expired.emit();
        throw error;
      }
    });
    if (saved) await this.router.navigateByUrl(this.wayBack.take(), { replaceUrl: true });
  }
}
