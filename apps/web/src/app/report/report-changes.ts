import { Component, computed, inject, input } from '@angular/core';
import type { ReportChanges as Changes, SectionChanges } from '@samsyn/domain';
import { WordRuns } from '../difference/word-runs.js';
import { TEXTS } from '../i18n/texts.js';
import { Loading } from '../shell/loading.js';

/** What is not as it was in an earlier edition: a section each, opened on request. */
@Component({
  selector: 'app-report-changes',
  imports: [Loading, WordRuns],
  templateUrl: './report-changes.html',
  styleUrl: './report-changes.scss',
})
export class ReportChanges {
  /** Null while they are being found out. */
  readonly changes = input.required<Changes | null>();

  protected readonly t = inject(TEXTS);

  protected readonly there = computed(() => this.sections().filter(({ kind }) => kind !== 'removed'));
  /** The names of the sections that are no longer there. */
  protected readonly gone = computed(() =>
    this.sections()
      .filter(({ kind }) => kind === 'removed')
      .map(({ title }) => title)
      .join('; '),
  );
  private readonly sections = computed((): readonly SectionChanges[] => this.changes()?.sections ?? []);

  protected summary({ kind, changes }: SectionChanges): string {
    if (kind === 'added') return this.t('report.changes.added');
    return this.t.count('report.changes.count', changes.length);
  }
}
