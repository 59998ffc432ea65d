import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { RoundDaysForm } from './round-days-form.js';

/** Changes what a round is called and when it is. */
@Component({
  selector: 'app-round-days-page',
  imports: [Failure, Loading, RoundDaysForm],
  template: `
    @if (setup.error(); as error) {
      <h1>{{ t('roundSettings.days.title') }}</h1>
      <app-failure [error]="error" (retry)="setup.reload()" />
    } @else if (setup.hasValue()) {
      <h1>{{ t('roundSettings.days.title') }}</h1>
      <app-round-days-form [setup]="setup.value()" />
    } @else {
      <app-loading />
    }
  `,
})
export class RoundDaysPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly roundId = input.required<string>();

  protected readonly setup = resource({
    params: () => this.roundId(),
    loader: ({ params }) => this.api.roundSetup(params),
  });
}
