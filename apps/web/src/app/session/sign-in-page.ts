import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Session } from './session.js';
import { returnAddress } from './signed-in.js';

/** Signs in, and goes on to where one was going. */
@Component({
  selector: 'app-sign-in-page',
  imports: [ErrorSummary, FormField, MatButton, RouterLink, TextField],
  providers: [Attempt],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Query parameters: where to go next, and whether the session ended by itself. */
  readonly return = input<string>();
  readonly ended = input<string>();

  protected readonly form = form(signal({ email: '', password: '' }), (path) => {
    required(path.email, { message: () => this.t('session.emailMissing') });
    required(path.password, { message: () => this.t('session.passwordMissing') });
  });
  protected readonly reason = computed(() => {
    if (this.ended()) return this.t('session.signIn.ended');
    return this.return() ? this.t('session.signIn.first') : null;
  });

  protected async submit(): Promise<void> {
    if (await this.attempt.run(this.form, (credentials) => this.session.signIn(credentials))) {
      await this.router.navigateByUrl(returnAddress(this.return()), { replaceUrl: true });
    }
  }
}
