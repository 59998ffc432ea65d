import { Component, DOCUMENT, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReportPart } from '@samsyn/domain';
import { isLate } from '@samsyn/domain/light';
import { isDone, progressOf } from '@samsyn/domain/rules';
import { DayPipe, MomentPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { DocumentLinks } from './document-links.js';
import { loadedReport } from './loaded-report.js';

/** That the report arrived, section by section; who has it now, what happens next, and until when. For paper as well. */
@Component({
  selector: 'app-report-receipt-page',
  imports: [DayPipe, DocumentLinks, Failure, Loading, MatButton, MomentPipe, RouterLink],
  templateUrl: './report-receipt-page.html',
  styles: `
    .receipt {
      max-inline-size: var(--app-text-width);
      padding: 1rem 1.25rem;
      background: var(--app-good-surface);
      border-inline-start: 0.375rem solid var(--app-good);
    }
    .receipt p {
      margin: 0;
    }
    .table {
      overflow-x: auto;
    }
    .actions {
      margin-block-start: 1.5rem;
    }
    @media print {
      .actions {
        display: none;
      }
    }
  `,
})
export class ReportReceiptPage {
  readonly roundId = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly loaded = loadedReport(this.roundId, this.unitId);
  protected readonly report = this.loaded.report;

  private readonly parts = computed(() => this.report()?.parts ?? []);
  protected readonly arrived = computed(() => this.parts().filter(isDone));
  protected readonly left = computed(() => this.parts().filter((part) => !isDone(part)));
  protected readonly title = computed(() => {
    const { done, total } = progressOf(this.parts());
    if (done === total) return this.t('wholeReport.receipt.title');
    return done === 0
      ? this.t('wholeReport.receipt.titleNone')
      : this.t('wholeReport.receipt.titlePartly', { done, n: total });
  });
  /** Who reviews what, those who have the same sections together. */
  protected readonly holders = computed(() => {
    const reviewed = this.arrived().filter(({ state }) => state === 'submitted' || state === 'inReview');
    const groups = Map.groupBy(reviewed, ({ reviewUnit, reviewerSeatIds }) =>
      [reviewUnit.id, ...reviewerSeatIds].join(' '),
    );
    return [...groups].map(([key, parts]) => ({
      key,
      unit: parts[0]!.reviewUnit.name,
      sections: parts.map(({ section }) => section.title).join(', '),
      reviewers: parts[0]!.reviewers,
    }));
  });
  protected readonly lastDay = computed(
    () =>
      this.arrived()
        .map(({ deadline }) => deadline)
        .toSorted()
        .at(-1) ?? '',
  );
  protected readonly late = computed(() => isLate(new Date(), this.lastDay()));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.report()) title.set(this.title());
    });
  }

  protected stateText({ state, waivedReason }: ReportPart) {
    const shown = waivedReason !== null && state !== 'approved' ? ('waived' as const) : state;
    return `board.state.${shown}` as const;
  }

  protected print(): void {
    this.window?.print();
  }
}
