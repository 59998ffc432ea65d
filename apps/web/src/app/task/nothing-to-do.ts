import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HeldSeat } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { Session } from '../session/session.js';

type Part = 'writes' | 'convenes' | 'speaks' | 'decides' | 'administers' | 'reads';

/** What a role does here; of somebody's several, the first in this order is spoken of. */
const partOf: Readonly<Record<HeldSeat['role'], Part>> = {
  contact: 'writes',
  contributor: 'writes',
  convenor: 'convenes',
  representative: 'speaks',
  decider: 'decides',
  administrator: 'administers',
  treasurer: 'reads',
  reader: 'reads',
};

/** In the place of tasks: what will be here one day, in the reader's part, and where there is something to see meanwhile. */
@Component({
  selector: 'app-nothing-to-do',
  imports: [RouterLink],
  template: `
    <p>{{ t(said()) }}</p>
    @if (part(); as part) {
      <p>
        @if (part === 'administers') {
          <a routerLink="/administration">{{ t('task.empty.toAdministration') }}</a>
        } @else {
          <a routerLink="/rounds">{{ t('task.empty.toRounds') }}</a>
        }
      </p>
    }
  `,
})
export class NothingToDo {
  protected readonly t = inject(TEXTS);
  private readonly session = inject(Session);

  protected readonly part = computed(() => {
    const parts = new Set((this.session.me()?.seats ?? []).map(({ role }) => partOf[role]));
    return [...new Set(Object.values(partOf))].find((part) => parts.has(part)) ?? null;
  });
  protected readonly said = computed(() => `task.empty.${this.part() ?? 'noSeat'}` as const);
}
