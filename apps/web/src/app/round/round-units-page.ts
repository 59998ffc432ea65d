import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { RoundUnitsForm } from './round-units-form.js';

/** Changes who takes part in a round. */
@Component({
  selector: 'app-round-units-page',
  imports: [Failure, Loading, RoundUnitsForm],
  template: `
    @if (all.error(); as error) {
      <h1>{{ t('roundSettings.participants.title') }}</h1>
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      <h1>{{ t('roundSettings.participants.title') }}</h1>
      <app-round-units-form [setup]="all.value().setup" [units]="all.value().units" />
    } @else {
      <app-loading />
    }
  `,
})
export class RoundUnitsPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly roundId = input.required<string>();

  protected readonly all = resource({
    params: () => this.roundId(),
    loader: async ({ params }) => {
      const [setup, units] = await Promise.all([this.api.roundSetup(params), this.api.units()]);
      return { setup, units };
    },
  });
}
