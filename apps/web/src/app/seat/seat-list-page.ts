import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Seat } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { ListFilter } from '../administration/list-filter.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { seatGroups, seatsShown, vacantFrom, type SeatsShown } from './seat-rows.js';

/** The county's seats by organisation: who holds each, who is next, and which are vacant. */
@Component({
  selector: 'app-seat-list-page',
  imports: [DayPipe, Failure, ListFilter, Loading, MatButton, RouterLink, Tag],
  templateUrl: './seat-list-page.html',
  styleUrl: '../theme/rows.scss',
  styles: `
    .note {
      color: var(--mat-sys-on-surface-variant);
    }
    li a {
      display: inline-block;
      padding-block: 0.125rem;
    }
    .role,
    .line {
      display: block;
    }
  `,
})
export class SeatListPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly vacantFrom = vacantFrom;
  protected readonly today = stockholmDay(new Date());

  /** What is asked for: in the address, so that one comes back to it. */
  readonly q = input<string>();
  readonly show = input<string>();

  protected readonly seats = resource({ loader: () => this.api.seats() });
  protected readonly shown = computed(
    () => seatsShown.find((one) => one === this.show()) ?? ('current' satisfies SeatsShown),
  );
  protected readonly choices = computed(() =>
    seatsShown.map((value) => ({ value, text: this.t(`seat.shown.${value}`) })),
  );
  protected readonly groups = computed(() =>
    this.seats.hasValue()
      ? seatGroups(this.seats.value(), { shown: this.shown(), words: this.q() ?? '', today: this.today })
      : [],
  );
  protected readonly count = computed(() =>
    this.groups().reduce((count, { seats }) => count + seats.length, 0),
  );

  protected role({ role }: Seat): string {
    return this.t(`seat.roles.${role}`);
  }

  protected ask(queryParams: { q?: string | null; show?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
