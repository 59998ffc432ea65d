import { Component, computed, inject, input } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { BLOCK_REMARKS } from '../rich-text/block-remarks.js';
import { ReportBelow } from './report-below.js';

/** What the units below have reported, for the one who writes a text that builds on it. */
@Component({
  selector: 'app-reports-below',
  // What is said here is said of the answer, and not of what stands beside it.
  providers: [{ provide: BLOCK_REMARKS, useValue: null }],
  imports: [ReportBelow],
  template: `
    <h2>{{ t('contribution.below.heading') }}</h2>
    @if (detail().openChildren > 0) {
      <p>{{ t('contribution.below.open') }}</p>
    }
    @for (child of readable(); track child.id) {
      <app-report-below [child]="child" />
    } @empty {
      <p>{{ t('contribution.below.none') }}</p>
    }
  `,
})
export class ReportsBelow {
  readonly detail = input.required<ContributionDetail>();
  protected readonly t = inject(TEXTS);
  protected readonly readable = computed(() => this.detail().children.filter((child) => child.readable));
}
