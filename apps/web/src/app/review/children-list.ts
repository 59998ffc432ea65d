import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContributionDetail } from '@samsyn/domain';
import type { ShownState } from '../board/board-layout.js';
import { StateBadge } from '../board/state-badge.js';
import { TEXTS } from '../i18n/texts.js';

type Child = ContributionDetail['children'][number];

/** The contributions that this one builds on: they are to be done before it is approved. */
@Component({
  selector: 'app-children-list',
  imports: [RouterLink, StateBadge],
  template: `
    <h2 id="children-heading">{{ t('review.children.heading') }}</h2>
    @if (open() > 0) {
      <p>{{ t.count('review.children.open', open()) }}</p>
    }
    <ul aria-labelledby="children-heading">
      @for (child of children(); track child.id) {
        <li>
          @if (child.readable) {
            <a [routerLink]="['/contributions', child.id, 'review']" lang="sv">{{ child.unit.name }}</a>
          } @else {
            <span lang="sv">{{ child.unit.name }}</span>
          }
          <app-state-badge [state]="shown(child)" />
        </li>
      }
    </ul>
  `,
  styles: `
    app-state-badge {
      margin-inline-start: 0.5rem;
    }
  `,
})
export class ChildrenList {
  readonly children = input.required<readonly Child[]>();
  /** How many are neither approved nor waived, also of those that one may not know of. */
  readonly open = input.required<number>();
  protected readonly t = inject(TEXTS);

  protected shown({ state, waived }: Child): ShownState {
    return waived && state !== 'approved' ? 'waived' : state;
  }
}
