import { Component, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TEXTS } from '../i18n/texts.js';

/** A guest's link that no longer works. The organisation is asked for a new one: nobody here knows the guest's address. */
@Component({
  selector: 'app-expired-guest-link',
  imports: [ErrorSummary, MatButton],
  providers: [Attempt],
  template: `
    <app-error-summary [faults]="attempt.faults()" />
    <div role="status">
      @if (asked()) {
        <h2>{{ t('guest.expired.asked') }}</h2>
        <p>{{ t('guest.expired.askedText') }}</p>
      }
    </div>
    @if (!asked()) {
      <p>{{ t('guest.expired.text') }}</p>
      <form novalidate (submit)="$event.preventDefault(); ask()">
        <button matButton="filled" type="submit">{{ t('guest.expired.ask') }}</button>
      </form>
    }
  `,
})
export class ExpiredGuestLink {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);

  readonly token = input.required<string>();

  protected readonly asked = signal(false);
  private readonly form = form(signal({}));

  protected async ask(): Promise<void> {
    if (await this.attempt.run(this.form, () => this.api.askForGuestLink(this.token()))) this.asked.set(true);
  }
}
