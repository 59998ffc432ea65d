import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import type { HistoryEntry } from '@samsyn/domain';
import { ActingName } from '../delegation/acting-name.js';
import { DayPipe, MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { contributionSv } from './contribution.sv.js';

type KnownEvent = keyof typeof contributionSv.history.event;

/** Events, each with who, when, and what they said. */
@Component({
  selector: 'app-history-events',
  imports: [DayPipe, MomentPipe],
  template: `
    <ol [attr.aria-labelledby]="labelledBy()">
      @for (entry of entries(); track entry.id) {
        <li>
          <strong>{{ entry.what }}</strong>
          @if (withRevision() && entry.revisionNumber; as number) {
            <span class="quiet">({{ t('contribution.history.revision', { number }) }})</span>
          }
          <div class="quiet">
            {{ entry.who ?? t('contribution.history.system') }}, {{ entry.at | moment }}
          </div>
          @if (entry.event === 'extendDeadline') {
            <div>{{ entry.comment | day }}</div>
          } @else if (entry.event === 'reviewerChanged') {
            <div>{{ entry.comment ?? t('contribution.history.vacant') }}</div>
          } @else if (entry.comment) {
            <div class="comment" lang="sv">{{ entry.comment }}</div>
          }
        </li>
      } @empty {
        <li class="quiet">{{ t('contribution.history.empty') }}</li>
      }
    </ol>
  `,
  styles: `
    ol {
      padding: 0;
      list-style: none;
    }
    li {
      padding: 0 0 0.75rem 0.75rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
    }
    strong + span {
      margin-inline-start: 0.35rem;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .comment {
      white-space: pre-line;
    }
  `,
})
export class HistoryEvents {
  readonly history = input.required<readonly HistoryEntry[]>();
  /** The id of the heading over them. */
  readonly labelledBy = input<string | null>(null);
  /** Whether each says which version it was about. */
  readonly withRevision = input(false, { transform: booleanAttribute });

  protected readonly t = inject(TEXTS);
  private readonly name = inject(ActingName);
  protected readonly entries = computed(() =>
    this.history().map((entry) => ({
      ...entry,
      what: this.what(entry.event),
      who: this.name.ofEntry(entry),
    })),
  );

  /** An event that this version of the web has no words for is shown by its code rather than left out. */
  private what(event: string): string {
    return event in contributionSv.history.event
      ? this.t(`contribution.history.event.${event as KnownEvent}`)
      : event;
  }
}
