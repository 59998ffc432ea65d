import { Component, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TEXTS } from '../i18n/texts.js';

/** In the place of a link that no longer works: a new letter to the same address, which the page neither knows nor shows. */
@Component({
  selector: 'app-expired-link',
  imports: [ErrorSummary, MatButton, RouterLink],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <h1>{{ t('session.link.expired') }}</h1>
    <div role="status">
      @if (sent()) {
        <h2>{{ t('session.link.renewed') }}</h2>
        <p>{{ t('session.link.renewedText') }}</p>
      }
    </div>
    @if (!sent()) {
      <p>{{ t('session.link.expiredText') }}</p>
      <form novalidate (submit)="$event.preventDefault(); renew()">
        <button matButton="filled" type="submit">{{ t('session.link.newLink') }}</button>
      </form>
    }
    <p>
      <a routerLink="/sign-in">{{ t('session.link.signIn') }}</a>
    </p>
    <p>
      <a routerLink="/forgot-password">{{ t('session.link.byAddress') }}</a>
    </p>
  `,
})
export class ExpiredLink {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);

  readonly token = input.required<string>();

  protected readonly sent = signal(false);
  private readonly form = form(signal({}));

  protected async renew(): Promise<void> {
    if (await this.attempt.run(this.form, () => this.api.renewLink(this.token()))) this.sent.set(true);
  }
}
