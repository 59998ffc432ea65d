import { Component, inject, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NewRoundForm } from './new-round-form.js';

/** Calls for reports: a new round, from one of the county's plans. */
@Component({
  selector: 'app-new-round-page',
  imports: [Failure, Loading, NewRoundForm],
  template: `
    <h1>{{ t('round.new.title') }}</h1>
    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      @if (all.value().plans.length > 0) {
        <app-new-round-form [plans]="all.value().plans" [units]="all.value().units" />
      } @else {
        <p>{{ t('round.new.noPlan') }}</p>
      }
    } @else {
      <app-loading />
    }
  `,
})
export class NewRoundPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly all = resource({
    loader: async () => {
      const [plans, units] = await Promise.all([this.api.plans(), this.api.units()]);
      return { plans, units };
    },
  });
}
