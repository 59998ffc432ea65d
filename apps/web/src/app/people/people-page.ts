import { Component, inject, resource } from '@angular/core';
import { Access } from '../access/access.js';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { InvitationForm } from './invitation-form.js';
import { PersonList } from './person-list.js';
import { SeatForm } from './seat-form.js';
import { SeatList } from './seat-list.js';
import { UnitForm } from './unit-form.js';
import { UnitList } from './unit-list.js';

/** Who is here and in which seats; invites people, adds seats and units, and changes who holds a seat. */
@Component({
  selector: 'app-people-page',
  imports: [Failure, InvitationForm, Loading, PersonList, SeatForm, SeatList, UnitForm, UnitList],
  template: `
    <h1>{{ t('people.title') }}</h1>
    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      @let loaded = all.value();
      @let ability = access.ability();
      @if (ability.can('create', 'Person')) {
        <details>
          <summary>{{ t('people.invite') }}</summary>
          <app-invitation-form [seats]="loaded.seats" (invited)="all.reload()" />
        </details>
      }
      @if (ability.can('create', 'Seat')) {
        <details>
          <summary>{{ t('people.newSeat.heading') }}</summary>
          <app-seat-form [units]="loaded.units" (added)="all.reload()" />
        </details>
      }
      @if (ability.can('create', 'Unit')) {
        <details>
          <summary>{{ t('people.newUnit.heading') }}</summary>
          <app-unit-form [units]="loaded.units" (added)="all.reload()" />
        </details>
      }
      <h2>{{ t('people.seats') }} ({{ loaded.seats.length }})</h2>
      <app-seat-list [seats]="loaded.seats" [people]="loaded.people" (changed)="all.reload()" />
      <h2>{{ t('people.people') }} ({{ loaded.people.length }})</h2>
      <app-person-list [people]="loaded.people" />
      <h2>{{ t('people.units') }} ({{ loaded.units.length }})</h2>
      <app-unit-list [units]="loaded.units" />
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
      const { api } = this;
      const [people, seats, units] = await Promise.all([api.people(), api.seats(), api.units()]);
      return { people, seats, units };
    },
  });
}
