import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HistoryEntry } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { HistoryEvents } from './history-events.js';

/** What has happened to a contribution, newest first: who, what, when, and what they said. */
@Component({
  selector: 'app-history-list',
  imports: [HistoryEvents, RouterLink],
  template: `
    <h2 id="history-heading">{{ t('contribution.history.heading') }}</h2>
    @if (of(); as id) {
      <p>
        <a [routerLink]="['/contributions', id, 'history']">{{ t('contribution.history.versions') }}</a>
      </p>
    }
    <app-history-events [history]="entries()" labelledBy="history-heading" withRevision />
  `,
})
export class HistoryList {
  readonly history = input.required<readonly HistoryEntry[]>();
  /** The contribution whose versions the list leads to; null where this person reads none. */
  readonly of = input<string | null>(null);
  protected readonly t = inject(TEXTS);
  protected readonly entries = computed(() => this.history().toReversed());
}
