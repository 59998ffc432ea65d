import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewedContribution } from '@samsyn/domain';
import { Access } from '../access/access.js';
import { shownState } from '../board/board-layout.js';
import { StateBadge } from '../board/state-badge.js';
import { subjectOf } from '../contribution/situation.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';

/** The units that have not submitted anything yet: by when they should, and what can be done about it. */
@Component({
  selector: 'app-missing-list',
  imports: [DayPipe, RouterLink, StateBadge],
  template: `
    <ul>
      @for (one of contributions(); track one.id) {
        <li>
          <strong lang="sv">{{ one.unit.name }}</strong>
          <app-state-badge [state]="shown(one)" />
          @if (one.waivedReason; as reason) {
            <span lang="sv">{{ reason }}</span>
          } @else {
            <span [class.late]="one.late">
              {{
                t(one.late ? 'sectionReview.missing.late' : 'sectionReview.missing.deadline', {
                  day: (one.deadline | day),
                })
              }}
            </span>
            @if (mayExcept(one)) {
              <a [routerLink]="['/rounds', roundId(), 'board', one.id]">
                {{ t('review.exception')
                }}<span class="visually-hidden" lang="sv">: {{ one.unit.name }}</span>
              </a>
            }
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: baseline;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }
    .late {
      color: var(--mat-sys-error);
    }
  `,
})
export class MissingList {
  readonly contributions = input.required<readonly ReviewedContribution[]>();
  readonly roundId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);

  protected shown({ state, waivedReason }: ReviewedContribution) {
    return shownState({ state, waived: waivedReason !== null });
  }

  protected mayExcept(one: ReviewedContribution): boolean {
    const ability = this.access.ability();
    return ability.can('waive', subjectOf(one)) || ability.can('extendDeadline', subjectOf(one));
  }
}
