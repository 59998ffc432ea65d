import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { HolderForm } from './holder-form.js';

/** Gives a seat to somebody else, or leaves it vacant. */
@Component({
  selector: 'app-holder-page',
  imports: [Failure, HolderForm, Loading],
  template: `
    @if (all.error(); as error) {
      <h1>{{ t('seat.assign.title') }}</h1>
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      @let seat = all.value().seat;
      <h1>{{ seat.holder ? t('seat.assign.title') : t('seat.assign.first') }}</h1>
      <p>
        <strong>{{ t('seat.named', { title: seat.title, unit: seat.unitName }) }}</strong>
      </p>
      <app-holder-form [seat]="seat" [people]="all.value().people" />
    } @else {
      <app-loading />
    }
  `,
})
export class HolderPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly seatId = input.required<string>();

  protected readonly all = resource({
    params: () => this.seatId(),
    loader: async ({ params }) => {
      const [seat, people] = await Promise.all([this.api.seat(params), this.api.people()]);
      return { seat, people };
    },
  });
}
