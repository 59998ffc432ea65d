import { Component, computed, inject, input } from '@angular/core';
import type { ProgressPart } from '@samsyn/domain';
import { progressOf } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** How many of a report's sections are done, in words and as a bar. */
@Component({
  selector: 'app-report-progress',
  template: `
    @let progress = counted();
    <p id="report-progress">
      {{ t.count('wholeReport.check.progress', progress.total, { done: progress.done }) }}
    </p>
    <progress aria-labelledby="report-progress" [value]="progress.done" [max]="progress.total"></progress>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 24rem;
      margin-block-end: 1rem;
    }
    p {
      margin: 0;
      font-weight: 600;
    }
    progress {
      inline-size: 100%;
      block-size: 0.75rem;
      accent-color: var(--app-good);
    }
  `,
})
export class ReportProgress {
  readonly parts = input.required<readonly ProgressPart[]>();
  protected readonly t = inject(TEXTS);
  protected readonly counted = computed(() => progressOf(this.parts()));
}
