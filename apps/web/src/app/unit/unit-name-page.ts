import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { UnitNameForm } from './unit-name-form.js';

/** Gives an organisation another name. */
@Component({
  selector: 'app-unit-name-page',
  imports: [Failure, Loading, NotFound, UnitNameForm],
  template: `
    @if (unit.error(); as error) {
      <h1>{{ t('unit.rename.title') }}</h1>
      <app-failure [error]="error" (retry)="unit.reload()" />
    } @else if (unit.hasValue()) {
      @if (unit.value(); as unit) {
        <h1>{{ t('unit.rename.title') }}</h1>
        <app-unit-name-form [unit]="unit" />
      } @else {
        <app-not-found />
      }
    } @else {
      <app-loading />
    }
  `,
})
export class UnitNamePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly unitId = input.required<string>();

  protected readonly unit = resource({
    params: () => this.unitId(),
    loader: async ({ params }) => (await this.api.units()).find(({ id }) => id === params) ?? null,
  });
}
