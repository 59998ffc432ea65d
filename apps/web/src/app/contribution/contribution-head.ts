import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContributionDetail } from '@samsyn/domain';
import { isLate } from '@samsyn/domain/light';
import { StateBadge } from '../board/state-badge.js';
import { dayText, momentText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';
import { PageTitle } from '../shell/page-title.js';
import { DeadlineText } from './deadline-text.js';

/** What a page about a contribution begins with: section, unit, round, state, deadline. */
@Component({
  selector: 'app-contribution-head',
  imports: [RouterLink, StateBadge],
  template: `
    <p class="place">
      <a [routerLink]="['/rounds', detail().round.id, 'board']">{{ t('contribution.toBoard') }}</a>
      <span lang="sv">
        {{
          t('contribution.focusArea', { number: detail().focusArea.number, title: detail().focusArea.title })
        }}
      </span>
    </p>
    <h1 lang="sv">{{ detail().section.title }}</h1>
    <p class="unit" lang="sv">
      {{ t('contribution.where', { unit: detail().unit.name, round: detail().round.title }) }}
    </p>
    <dl>
      <div>
        <dt>{{ t('contribution.stateLabel') }}</dt>
        <dd><app-state-badge [state]="shown()" /></dd>
      </div>
      <div>
        <dt>{{ t('contribution.deadline.label') }}</dt>
        <dd [class.late]="late()">{{ deadline() }}</dd>
      </div>
    </dl>
    @if (late()) {
      <p>{{ t('contribution.deadline.late') }}</p>
    }
    @if (detail().waivedReason; as reason) {
      <p>{{ t('contribution.waived', { reason }) }}</p>
    }
  `,
  styleUrl: './contribution-head.scss',
})
export class ContributionHead {
  readonly detail = input.required<ContributionDetail>();

  protected readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;
  private readonly deadlineText = inject(DeadlineText);

  protected readonly shown = computed(() => {
    const { state, waivedReason } = this.detail();
    return waivedReason !== null && state !== 'approved' ? 'waived' : state;
  });
  /** Not submitted though the last day has passed. */
  protected readonly late = computed(() => this.waits() && isLate(new Date(), this.detail().deadline));
  protected readonly deadline = computed(() => {
    const { deadline, submittedAt } = this.detail();
    if (!this.waits() && submittedAt) {
      const day = dayText(deadline, this.region());
      const moment = momentText(submittedAt, this.region());
      return isLate(new Date(submittedAt), deadline)
        ? this.t('contribution.deadline.submittedLate', { moment, day })
        : this.t('contribution.deadline.submitted', { moment });
    }
    return this.deadlineText.of(deadline, new Date());
  });
  private readonly waits = computed(() => ['draft', 'returned'].includes(this.detail().state));

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(`${this.detail().section.title}, ${this.detail().unit.name}`));
  }
}
