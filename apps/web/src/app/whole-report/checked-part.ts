import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportPart, Round } from '@samsyn/domain';
import { canonicalJson, emptyContent } from '@samsyn/domain/rules';
import { StateBadge } from '../board/state-badge.js';
import { ContributionView } from '../contribution/contribution-view.js';
import { isCountyText } from '../contribution/situation.js';
import { TEXTS } from '../i18n/texts.js';

/** One section of the report, as it will be read. */
@Component({
  selector: 'app-checked-part',
  imports: [ContributionView, RouterLink, StateBadge],
  template: `
    @let one = part();
    <div class="head">
      <h3 lang="sv" tabindex="-1" [id]="'part-' + one.id">{{ one.section.title }}</h3>
      <app-state-badge [state]="shown()" />
      @if (changeable()) {
        <a
          [routerLink]="['/contributions', one.id]"
          [attr.aria-label]="t('wholeReport.check.toSectionNamed', { section: one.section.title })"
          >{{ t('wholeReport.check.toSection') }}</a
        >
      }
    </div>
    @if (one.waivedReason; as reason) {
      <p>{{ t('wholeReport.check.waived', { reason }) }}</p>
    } @else if (blank()) {
      <p class="empty">{{ t('wholeReport.check.empty') }}</p>
    } @else {
      <app-contribution-view
        [content]="one.content"
        [section]="one.section"
        [year]="round().year"
        [county]="county()"
        [headingLevel]="4"
        [marksTaken]="true"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block: 1rem 1.5rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
      break-inside: avoid-page;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: baseline;
      margin-block-end: 0.5rem;
    }
    h3 {
      margin: 0;
      font-size: 1.25rem;
    }
    h3:focus {
      outline: none;
    }
    .empty {
      color: var(--mat-sys-on-surface-variant);
      font-style: italic;
    }
  `,
})
export class CheckedPart {
  readonly part = input.required<ReportPart>();
  readonly round = input.required<Round>();
  readonly changeable = input.required<boolean>();

  protected readonly t = inject(TEXTS);
  protected readonly county = computed(() => isCountyText(this.part()));
  protected readonly shown = computed(() => {
    const { state, waivedReason } = this.part();
    return waivedReason !== null && state !== 'approved' ? ('waived' as const) : state;
  });
  protected readonly blank = computed(
    () => canonicalJson(this.part().content) === canonicalJson(emptyContent),
  );
}
