import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { hasEnded, mailPage } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { Api } from '../api/api.js';
import { TEXTS } from '../i18n/texts.js';
import { personState } from '../person/person-state.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** What an administrator has to look after just now. */
@Component({
  selector: 'app-overview-page',
  imports: [Failure, Loading, RouterLink],
  template: `
    <h1>{{ t('administration.title') }}</h1>
    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (all.hasValue()) {
      <h2>{{ t('administration.attention') }}</h2>
      <ul>
        @for (item of items(); track item.path) {
          <li>
            <a [routerLink]="item.path" [queryParams]="item.query">{{ item.text }}</a>
          </li>
        } @empty {
          <li>{{ t('administration.calm') }}</li>
        }
      </ul>
    } @else {
      <app-loading />
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.375rem;
    }
  `,
})
export class OverviewPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);

  protected readonly all = resource({
    loader: async () => {
      const { api } = this;
      const [people, seats, failed] = await Promise.all([
        api.people(),
        api.seats(),
        api.outbox({ state: 'failed' }),
      ]);
      return { people, seats, failed };
    },
  });

  protected readonly items = computed(() => {
    if (!this.all.hasValue()) return [];
    const { people, seats, failed } = this.all.value();
    const today = stockholmDay(new Date());
    const counts = {
      vacant: seats.filter((seat) => seat.holder === null && !hasEnded(seat, today)).length,
      expired: people.filter((person) => personState(person, today) === 'expired').length,
      failed: failed.length,
    };
    return [
      {
        count: counts.vacant,
        path: '/administration/seats',
        query: { show: 'vacant' },
        text: this.t.count('administration.vacant', counts.vacant),
      },
      {
        count: counts.expired,
        path: '/administration/people',
        query: { show: 'invited' },
        text: this.t.count('administration.expired', counts.expired),
      },
      {
        count: counts.failed,
        path: '/administration/outbox',
        query: {},
        text: this.t.count(
          counts.failed < mailPage ? 'administration.failed' : 'administration.many',
          counts.failed,
        ),
      },
    ].filter(({ count }) => count > 0);
  });
}
