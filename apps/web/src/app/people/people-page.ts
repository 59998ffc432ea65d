import { Component, inject, resource } from '@angular/core';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { InvitationForm } from './invitation-form.js';
import { PersonList } from './person-list.js';
import { SeatList } from './seat-list.js';

/** Who is here and in which seats; invites people and changes who holds a seat. */
@Component({
  selector: 'app-people-page',
  imports: [Failure, InvitationForm, Loading, PersonList, SeatList],
  template: `
    <h1>{{ t('people.title') }}</h1>
    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      @let loaded = all.value();
      @if (access.ability().can('create', 'Person')) {
        <details>
          <summary>{{ t('people.invite') }}</summary>
          <app-invitation-form [seats]="loaded.seats" (invited)="all.reload()" />
        </details>
      }
      <h2>{{ t('people.seats') }} ({{ loaded.seats.length }})</h2>
      <app-seat-list [seats]="loaded.seats" [people]="loaded.people" (changed)="all.reload()" />
      <h2>{{ t('people.people') }} ({{ loaded.people.length }})</h2>
      <app-person-list [people]="loaded.people" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    summary {
      padding-block: 0.5rem;
      font-weight: 600;
      cursor: pointer;
    }
  `,
})
export class PeoplePage {
  protected readonly t = inject(TEXTS);
  protected readonly access = inject(Access);
  private readonly api = inject(Api);

  protected readonly all = resource({
    loader: async () => {
      const [people, seats] = await Promise.all([this.api.people(), this.api.seats()]);
      return { people, seats };
    },
  });
}
