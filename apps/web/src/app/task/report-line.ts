import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportTask } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** A unit's whole report: how far it has come, and the way to look at it as a whole. */
@Component({
  selector: 'app-report-line',
  imports: [RouterLink],
  template: `
    @let one = report();
    <p>
      <strong>{{ t('task.report.of', { unit: one.unitName, round: one.roundTitle }) }}</strong>
      {{ t.count('task.report.progress', one.total, { done: one.done }) }}
      <a [routerLink]="['/rounds', one.roundId, 'report', one.unitId, 'check']">
        {{ t('task.report.check')
        }}<span class="visually-hidden">: {{ one.unitName }}, {{ one.roundTitle }}</span>
      </a>
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: baseline;
      max-inline-size: none;
      margin-block: 1rem 0;
      padding: 0.75rem 1.25rem;
      background: var(--mat-sys-surface-container-low);
      border-radius: var(--app-radius);
    }
  `,
})
export class ReportLine {
  readonly report = input.required<ReportTask>();
  protected readonly t = inject(TEXTS);
}
