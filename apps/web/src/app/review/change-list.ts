import { Component, computed, inject, input } from '@angular/core';
import type { ContributionContent, Section } from '@samsyn/domain';
import { WordRuns } from '../difference/word-runs.js';
import { TEXTS } from '../i18n/texts.js';
import { changedParts } from './changed-parts.js';
import { ContributionParts } from './contribution-parts.js';

/** What has changed between two versions, word by word. */
@Component({
  selector: 'app-change-list',
  imports: [WordRuns],
  template: `
    @for (part of parts(); track $index) {
      <div role="heading" [attr.aria-level]="headingLevel()" class="heading">
        {{ headings.heading(part.name) }}
      </div>
      <p><app-word-runs [runs]="part.differences" /></p>
    } @empty {
      <p>{{ t('review.changes.none') }}</p>
    }
  `,
  styles: `
    .heading {
      margin-block: 0.75rem 0;
      font-weight: 650;
    }
    p {
      margin-block: 0.25rem 0.5rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class ChangeList {
  readonly before = input.required<ContributionContent>();
  readonly after = input.required<ContributionContent>();
  readonly section = input.required<Section>();
  /** The level of the headings over the parts. */
  readonly headingLevel = input(3);

  /** Whether what is the same is shown too. */
  readonly whole = input(false);

  protected readonly t = inject(TEXTS);
  protected readonly headings = inject(ContributionParts);
  protected readonly parts = computed(() =>
    changedParts(this.before(), this.after(), this.section(), {
      unnamedPicture: this.t('review.changes.unnamedPicture'),
      whole: this.whole(),
    }),
  );
}
