import { Component, computed, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { UnitPlaceForm } from './unit-place-form.js';

/** Puts an organisation under another. */
@Component({
  selector: 'app-unit-place-page',
  imports: [Failure, Loading, NotFound, UnitPlaceForm],
  template: `
    @if (units.error(); as error) {
      <h1>{{ t('unit.place.title') }}</h1>
      <app-failure [error]="error" (retry)="units.reload()" />
    } @else if (units.hasValue()) {
      @if (unit(); as unit) {
        <h1>{{ t('unit.place.title') }}</h1>
        <app-unit-place-form [unit]="unit" [units]="units.value()" />
      } @else {
        <app-not-found />
      }
    } @else {
      <app-loading />
    }
  `,
})
export class UnitPlacePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly unitId = input.required<string>();

  protected readonly units = resource({ loader: () => this.api.units() });
  /** The county lies under nothing. */
  protected readonly unit = computed(() =>
    this.units.hasValue()
      ? this.units.value().find(({ id, parentId }) => id === this.unitId() && parentId !== null)
      : undefined,
  );
}
