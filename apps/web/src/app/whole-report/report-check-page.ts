import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ReportPart } from '@samsyn/domain';
import { isLate, stockholmDay } from '@samsyn/domain/light';
import { isDone, isReady } from '@samsyn/domain/rules';
import { Access } from '../access/access.js';
import { DeadlineText } from '../contribution/deadline-text.js';
import { subjectOf } from '../contribution/situation.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';
import { PageTitle } from '../shell/page-title.js';
import { CheckedPart } from './checked-part.js';
import { DocumentLinks } from './document-links.js';
import { loadedReport } from './loaded-report.js';
import { ReportFindings } from './report-findings.js';
import { ReportFindingsList } from './report-findings-list.js';
import { ReportProgress } from './report-progress.js';
import { ReportSubmission } from './report-submission.js';

/** A unit's whole report as it will be read, what is missing in it, and the one button that submits what is ready. */
@Component({
  selector: 'app-report-check-page',
  imports: [
    CheckedPart,
    DocumentLinks,
    ErrorSummary,
    Failure,
    Loading,
    MatButton,
    ReportFindingsList,
    ReportProgress,
    RouterLink,
  ],
  templateUrl: './report-check-page.html',
  styles: `
    .of {
      margin-block-start: -0.5rem;
    }
    .submit {
      margin-block-start: 2rem;
    }
  `,
})
export class ReportCheckPage {
  readonly roundId = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly t = inject(TEXTS);
  private readonly access = inject(Access);
  private readonly router = inject(Router);
  private readonly reportFindings = inject(ReportFindings);
  private readonly submission = inject(ReportSubmission);
  private readonly deadlineText = inject(DeadlineText);

  protected readonly loaded = loadedReport(this.roundId, this.unitId);
  protected readonly report = this.loaded.report;
  protected readonly faults = signal<readonly Fault[]>([]);
  /** Which section is being sent, from 1; 0 while none is. */
  protected readonly sending = signal(0);

  private readonly open = computed(() => (this.report()?.parts ?? []).filter((part) => !isDone(part)));
  /** What can be submitted as it stands. */
  protected readonly ready = computed(() =>
    this.open().filter((part) => isReady(part) && this.maySubmit(part)),
  );
  protected readonly findings = computed(() => {
    const report = this.report();
    return this.reportFindings.of(report?.parts ?? [], report!.round);
  });
  /** The parts under their focus areas, in print order. */
  protected readonly groups = computed(() => {
    const areas = Map.groupBy(this.report()?.parts ?? [], ({ focusArea }) => focusArea.number);
    return [...areas.values()].map((parts) => ({ ...parts[0]!.focusArea, parts }));
  });
  private readonly firstDay = computed(
    () =>
      this.open()
        .map(({ deadline }) => deadline)
        .sort()[0] ?? null,
  );
  protected readonly nextDeadline = computed(() => {
    const day = this.firstDay();
    return day && this.deadlineText.of(day, new Date());
  });
  protected readonly late = computed(() => {
    const day = this.firstDay();
    return day !== null && isLate(new Date(), day);
  });
  protected readonly explanation = computed(() => {
    if (this.open().length === 0) return null;
    if (!this.open().some((part) => this.maySubmit(part))) return 'wholeReport.submit.onlyContact' as const;
    const notOpen = this.report()!.round.opens > stockholmDay(new Date());
    return notOpen ? ('wholeReport.submit.notOpen' as const) : null;
  });
  protected readonly submitText = computed(() => {
    const [ready, open] = [this.ready().length, this.open().length];
    if (ready === 0) return this.t('wholeReport.submit.none');
    return ready === open ? this.t('wholeReport.submit.all') : this.t.count('wholeReport.submit.some', ready);
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const report = this.report();
      if (report) title.set(`${this.t('wholeReport.check.title')}, ${report.unit.name}`);
    });
  }

  protected changeable(part: ReportPart): boolean {
    return !isDone(part);
  }

  protected async submit(): Promise<void> {
    this.faults.set([]);
    const ready = this.ready();
    if (ready.length === 0) return this.sayWhatIsMissing();
    const { submitted, failed } = await this.submission.submit(ready, (at) => this.sending.set(at));
    this.sending.set(0);
    if (failed.length === 0) {
      await this.router.navigate(['/rounds', this.roundId(), 'report', this.unitId(), 'receipt']);
      return;
    }
    this.loaded.reload();
    this.faults.set([
      ...(submitted.length > 0
        ? [{ message: this.t.count('wholeReport.submit.partly', submitted.length) }]
        : []),
      ...failed.map(({ part, why }) => ({
        message: this.t('wholeReport.submit.failed', { section: part.section.title, why }),
        focus: () => document.getElementById(`part-${part.id}`)?.focus(),
      })),
    ]);
  }

  private sayWhatIsMissing(): void {
    this.faults.set([
      { message: this.t('wholeReport.submit.nothing') },
      ...[...this.findings().returned, ...this.findings().missing].map(({ part, text, fragment }) => ({
        message: this.t('wholeReport.missing.line', { section: part.section.title, what: text }),
        focus: () => void this.router.navigate(['/contributions', part.id], { fragment }),
      })),
    ]);
  }

  private maySubmit(part: ReportPart): boolean {
    return this.access.ability().can('submit', subjectOf(part));
  }
}
