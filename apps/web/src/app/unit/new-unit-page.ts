import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { UnitForm } from './unit-form.js';

/** Adds an organisation to the tree. */
@Component({
  selector: 'app-new-unit-page',
  imports: [Failure, Loading, UnitForm],
  template: `
    <h1>{{ t('unit.new.title') }}</h1>
    @if (units.error(); as error) {
      <app-failure [error]="error" (retry)="units.reload()" />
    } @else if (units.hasValue()) {
      <app-unit-form [units]="units.value()" [parentId]="under() ?? ''" />
    } @else {
      <app-loading />
    }
  `,
})
export class NewUnitPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly under = input<string>();

  protected readonly units = resource({ loader: () => this.api.units() });
}
