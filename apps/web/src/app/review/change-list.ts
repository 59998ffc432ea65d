import { Component, computed, inject, input } from '@angular/core';
import type { ContributionContent, Section } from '@samsyn/domain';
import { WordRuns } from '../difference/word-runs.js';
import { TEXTS } from '../i18n/texts.js';
import { changedParts, type PartName } from './changed-parts.js';

/** What has changed between two versions, word by word. */
@Component({
  selector: 'app-change-list',
  imports: [WordRuns],
  template: `
    @for (part of parts(); track $index) {
      <h3>{{ heading(part.name) }}</h3>
      <p><app-word-runs [runs]="part.differences" /></p>
    } @empty {
      <p>{{ t('review.changes.none') }}</p>
    }
  `,
})
export class ChangeList {
  readonly before = input.required<ContributionContent>();
  readonly after = input.required<ContributionContent>();
  readonly section = input.required<Section>();

  protected readonly t = inject(TEXTS);
  protected readonly parts = computed(() => changedParts(this.before(), this.after(), this.section()));

  protected heading(name: PartName): string {
    switch (name.part) {
      case 'value':
        return this.t('review.changes.value', { indicator: name.indicator });
      case 'note':
        return this.t('review.changes.note', { years: name.years });
      default:
        return this.t(`review.changes.${name.part}`);
    }
  }
}
