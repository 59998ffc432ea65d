import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { SubstituteForm } from './substitute-form.js';

/** Names somebody who stands in for me. */
@Component({
  selector: 'app-new-substitute-page',
  imports: [Failure, Loading, RouterLink, SubstituteForm],
  template: `
    @if (choices.hasValue() && choices.value().length > 0) {
      <app-substitute-form [choices]="choices.value()" />
    } @else {
      <h1>{{ t('settings.substitute.add') }}</h1>
      @if (choices.error(); as error) {
        <app-failure [error]="error" (retry)="choices.reload()" />
      } @else if (choices.hasValue()) {
        <p>{{ t('settings.substitute.noSeat') }}</p>
        <p>
          <a routerLink="/settings/substitute">{{ t('settings.substitute.back') }}</a>
        </p>
      } @else {
        <app-loading />
      }
    }
  `,
})
export class NewSubstitutePage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  protected readonly choices = resource({ loader: () => this.api.delegationChoices() });
}
