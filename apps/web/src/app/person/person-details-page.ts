import { Component, inject, input, resource } from '@angular/core';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';
import { PersonDetailsForm } from './person-details-form.js';

/** Changes a person's name, address and language. */
@Component({
  selector: 'app-person-details-page',
  imports: [Failure, Loading, NotFound, PersonDetailsForm],
  template: `
    @if (person.error(); as error) {
      <h1>{{ t('person.edit.title') }}</h1>
      <app-failure [error]="error" (retry)="person.reload()" />
    } @else if (person.hasValue()) {
      @if (person.value(); as person) {
        <h1>{{ t('person.edit.title') }}</h1>
        <app-person-details-form [person]="person" />
      } @else {
        <app-not-found />
      }
    } @else {
      <app-loading />
    }
  `,
})
export class PersonDetailsPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly accountId = input.required<string>();

  protected readonly person = resource({
    params: () => this.accountId(),
    loader: async ({ params }) =>
      (await this.api.people()).find(({ accountId }) => accountId === params) ?? null,
  });
}
