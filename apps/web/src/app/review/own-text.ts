import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewedContribution, SectionReview } from '@samsyn/domain';
import { ContributionView } from '../contribution/contribution-view.js';
import { StateBadge } from '../board/state-badge.js';
import { isCountyText } from '../contribution/situation.js';
import { TEXTS } from '../i18n/texts.js';
import { Taking } from './taking.js';

/** The text that is made of those below, while it is written: as it stands now, with what has been taken into it. */
@Component({
  selector: 'app-own-text',
  imports: [ContributionView, RouterLink, StateBadge],
  template: `
    <article>
      <header>
        <h3 lang="sv">{{ one().unit.name }}</h3>
        <app-state-badge [state]="one().state" />
      </header>
      <app-contribution-view
        [content]="content()"
        [section]="review().section"
        [year]="review().round.year"
        [county]="county()"
        [withValues]="false"
      />
      <p>
        <a [routerLink]="['/contributions', one().id]">
          {{ t(county() ? 'sectionReview.own.toCounty' : 'sectionReview.own.toOwn') }}
        </a>
      </p>
    </article>
  `,
  styleUrl: './review-card.scss',
})
export class OwnText {
  readonly one = input.required<ReviewedContribution>();
  readonly review = input.required<SectionReview>();

  protected readonly t = inject(TEXTS);
  private readonly taking = inject(Taking);
  protected readonly county = computed(() => isCountyText(this.one()));
  protected readonly content = computed(
    () => this.taking.draftOf(this.one().id) ?? this.one().draft!.content,
  );
}
