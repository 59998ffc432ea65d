import { Component, effect, inject, input, resource, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { Attempt } from '../form/attempt.js';
import { ErrorSummary } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { Messages } from '../shell/messages.js';

/** Calls a seat something else. */
@Component({
  selector: 'app-seat-name-page',
  imports: [ErrorSummary, Failure, FormField, Loading, MatButton, RouterLink, TextField],
  providers: [Attempt],
  template: `
    @if (seat.error(); as error) {
      <h1>{{ t('seat.rename.title') }}</h1>
      <app-failure [error]="error" (retry)="seat.reload()" />
    } @else if (seat.hasValue()) {
      <app-error-summary [faults]="attempt.faults()" />
      <h1>{{ t('seat.rename.title') }}</h1>
      <form novalidate (submit)="$event.preventDefault(); submit()">
        <app-text-field
          autocomplete="off"
          [label]="t('seat.new.name')"
          [hint]="t('seat.new.nameHint')"
          [formField]="form.title"
        />
        <div class="actions">
          <button matButton="filled" type="submit">{{ t('administration.save') }}</button>
          <a matButton="outlined" [routerLink]="['/administration/seats', seatId()]">{{
            t('administration.cancel')
          }}</a>
        </div>
      </form>
    } @else {
      <app-loading />
    }
  `,
})
export class SeatNamePage {
  protected readonly t = inject(TEXTS);
  protected readonly attempt = inject(Attempt);
  private readonly api = inject(Api);
  private readonly messages = inject(Messages);
  private readonly router = inject(Router);

  readonly seatId = input.required<string>();

  protected readonly seat = resource({
    params: () => this.seatId(),
    loader: ({ params }) => this.api.seat(params),
  });
  protected readonly form = form(signal({ title: '' }), (path) => {
    required(path.title, { message: () => this.t('seat.new.nameMissing') });
  });

  constructor() {
    effect(() => {
      if (this.seat.hasValue()) this.form().reset({ title: this.seat.value().title });
    });
  }

  protected async submit(): Promise<void> {
    const id = this.seatId();
    const { title } = this.form().value();
    const saved = await this.attempt.run(this.form, (change) => this.api.changeSeat(id, change));
    if (!saved) return;
    await this.router.navigate(['/administration/seats', id]);
    this.messages.done(() => this.t('seat.rename.done', { to: title.trim() }));
  }
}
