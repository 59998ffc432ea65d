import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { SeatForm } from './seat-form.js';

/** Adds a seat to an organisation. */
@Component({
  selector: 'app-new-seat-page',
  imports: [Failure, Loading, SeatForm],
  template: `
    <h1>{{ t('seat.new.title') }}</h1>
    @if (units.error(); as error) {
      <app-failure [error]="error" (retry)="units.reload()" />
    } @else if (units.hasValue()) {
      <app-seat-form [units]="units.value()" [unitId]="unit() ?? ''" />
    } @else {
      <app-loading />
    }
  `,
})
export class NewSeatPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  /** The organisation that it is for, where one comes from there. */
  readonly unit = input<string>();

  protected readonly units = resource({
    loader: async () => (await this.api.units()).filter(({ endedFrom }) => endedFrom === null),
  });
}
