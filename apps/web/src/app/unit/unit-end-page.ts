import { Component, inject, input, resource } from '@angular/core';
import { EndForm } from '../administration/end-form.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';

/** Ends an organisation from a day on. */
@Component({
  selector: 'app-unit-end-page',
  imports: [EndForm, Failure, Loading, NotFound],
  template: `
    @if (unit.error(); as error) {
      <h1>{{ t('unit.end.title') }}</h1>
      <app-failure [error]="error" (retry)="unit.reload()" />
    } @else if (unit.hasValue()) {
      @if (unit.value(); as unit) {
        <h1>{{ t('unit.end.title') }}</h1>
        <app-end-form
          about="unit"
          [name]="unit.name"
          [back]="'/administration/units/' + unit.id"
          [action]="end"
        />
      } @else {
        <app-not-found />
      }
    } @else {
      <app-loading />
    }
  `,
})
export class UnitEndPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly unitId = input.required<string>();

  protected readonly unit = resource({
    params: () => this.unitId(),
    loader: async ({ params }) => (await this.api.units()).find(({ id }) => id === params) ?? null,
  });
  protected readonly end = (from: string) => this.api.endUnit(this.unitId(), { from });
}
