import { Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Person } from '@samsyn/domain';
import { stockholmDay } from '@samsyn/domain/light';
import { ListFilter } from '../administration/list-filter.js';
import { Tag } from '../administration/tag.js';
import { Api } from '../api/api.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { peopleFound, peopleShown, personState } from './person-state.js';

/** The county's people with their seats; who is invited, and who has ended. */
@Component({
  selector: 'app-person-list-page',
  imports: [DayPipe, Failure, ListFilter, Loading, MatButton, RouterLink, Tag],
  templateUrl: './person-list-page.html',
  styleUrl: '../theme/rows.scss',
  styles: `
    .seat {
      display: block;
    }
    .note {
      color: var(--mat-sys-on-surface-variant);
    }
    li a {
      display: inline-block;
      padding-block: 0.125rem;
    }
  `,
})
export class PersonListPage {
  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly today = stockholmDay(new Date());

  /** What is asked for: in the address, so that one comes back to it. */
  readonly q = input<string>();
  readonly show = input<string>();

  protected readonly people = resource({ loader: () => this.api.people() });
  protected readonly shown = computed(() => peopleShown.find((one) => one === this.show()) ?? 'current');
  protected readonly choices = computed(() =>
    peopleShown.map((value) => ({ value, text: this.t(`person.shown.${value}`) })),
  );
  protected readonly found = computed(() =>
    this.people.hasValue()
      ? peopleFound(this.people.value(), { shown: this.shown(), words: this.q() ?? '', today: this.today })
      : [],
  );

  /** Only what is out of the ordinary is said. */
  protected state(person: Person): { text: string; tone: 'wait' | 'past' } | null {
    const state = personState(person, this.today);
    if (state === 'active') return null;
    return {
      text: this.t(`person.state.${state}`),
      tone: state === 'withdrawn' || state === 'ended' ? 'past' : 'wait',
    };
  }

  protected ask(queryParams: { q?: string | null; show?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
