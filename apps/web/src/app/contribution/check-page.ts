import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ContributionDetail } from '@samsyn/domain';
import { isLate } from '@samsyn/domain/light';
import { contentWarnings, doubtsIn, unchangedIn } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { isProblem } from '../api/problem-error.js';
import { ProblemText } from '../api/problem-text.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { DayPipe } from '../i18n/date.pipes.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { DoubtText } from '../value/doubt-text.js';
import { WarningList } from '../warning/warning-list.js';
import { ContributionView } from './contribution-view.js';
import { fieldIds, fieldOfWarning } from './field-id.js';
import { loadedBackground } from './loaded-background.js';
import { loadedContribution } from './loaded-contribution.js';
import { MissingFaults } from './missing-faults.js';
import { isCountyText, missingIn } from './situation.js';

/** The answer as its reviewers will read it, once more before it is submitted. */
@Component({
  selector: 'app-check-page',
  imports: [ContributionView, DayPipe, ErrorSummary, Failure, Loading, MatButton, RouterLink, WarningList],
  templateUrl: './check-page.html',
  styles: `
    .answer {
      margin-block: 1rem 1.5rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--app-radius);
    }
    .doubts,
    .unchanged {
      margin-block: 1rem;
      padding: 0.25rem 1.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
    .unchanged {
      padding-block: 0.5rem;
    }
    .doubts h2 {
      margin-block: 0.5rem 0.25rem;
      font-size: 1.125rem;
    }
  `,
})
export class CheckPage {
  readonly id = input.required<string>();

  protected readonly t = inject(TEXTS);
  protected readonly county = isCountyText;
  protected readonly fieldOfWarning = fieldOfWarning;
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly sending = signal(false);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly problemText = inject(ProblemText);
  private readonly missingFaults = inject(MissingFaults);
  private readonly doubtText = inject(DoubtText);

  protected readonly loaded = loadedContribution(this.id);
  protected readonly detail = this.loaded.detail;

  protected readonly warnings = computed(() => {
    const detail = this.detail();
    return detail ? contentWarnings(detail.content, detail.section) : [];
  });

  private readonly beside = loadedBackground(this.detail);
  protected readonly doubts = computed(() => {
    const [detail, background] = [this.detail(), this.beside.background()];
    if (!detail || this.county(detail)) return [];
    const earlier = (background?.earlier ?? []).map(({ round, content }) => ({
      round,
      values: content.values,
    }));
    return doubtsIn(detail.content, detail.section, earlier, detail.round).map((doubted) => ({
      text: this.t('contribution.check.doubt', {
        indicator: doubted.indicator.text,
        question: this.doubtText.of(doubted),
      }),
      fragment: fieldIds.value(doubted.indicator.lineageId),
    }));
  });
  protected readonly unchanged = computed(() => {
    const detail = this.detail();
    return detail && !detail.content.notCarriedOut ? unchangedIn(detail.content.body) : 0;
  });

  protected late({ deadline }: ContributionDetail): boolean {
    return isLate(new Date(), deadline);
  }

  protected async submit(detail: ContributionDetail): Promise<void> {
    this.faults.set([]);
    const missing = missingIn(detail, detail.content);
    if (missing.length > 0) {
      const messages = this.missingFaults.messages(missing, detail.section);
      this.faults.set([...messages.values()].map((message) => ({ message })));
      return;
    }
    this.sending.set(true);
    try {
      await this.api.move(detail.id, { transition: 'submit', basedOn: detail.version });
      await this.router.navigate(['/contributions', detail.id, 'receipt'], { replaceUrl: true });
    } catch (error) {
      const stale = isProblem(error, 'staleVersion');
      const message = stale ? this.t('contribution.check.changed') : this.problemText.sentence(error);
      if (stale) this.loaded.reload();
      this.faults.set([{ message }]);
    } finally {
      this.sending.set(false);
    }
  }
}
