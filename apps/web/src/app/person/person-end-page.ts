import { Component, inject, input, resource } from '@angular/core';
import { EndForm } from '../administration/end-form.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { NotFound } from '../shell/not-found.js';

/** Ends an account from a day on. */
@Component({
  selector: 'app-person-end-page',
  imports: [EndForm, Failure, Loading, NotFound],
  template: `
    @if (person.error(); as error) {
      <h1>{{ t('person.end.title') }}</h1>
      <app-failure [error]="error" (retry)="person.reload()" />
    } @else if (person.hasValue()) {
      @if (person.value(); as person) {
        <h1>{{ t('person.end.title') }}</h1>
        <app-end-form
          about="person"
          [name]="person.name"
          [back]="'/administration/people/' + person.accountId"
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
export class PersonEndPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  readonly accountId = input.required<string>();

  protected readonly person = resource({
    params: () => this.accountId(),
    loader: async ({ params }) =>
      (await this.api.people()).find(({ accountId }) => accountId === params) ?? null,
  });
  protected readonly end = (from: string) => this.api.endPerson(this.accountId(), { from });
}
