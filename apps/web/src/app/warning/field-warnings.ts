import { Component, computed, effect, input, signal, untracked } from '@angular/core';
import type { Warning } from '@samsyn/domain';
import { runWarnings } from '@samsyn/domain/rules';
import { WarningLine } from './warning-line.js';
import { lookAfter } from './writing-warnings.js';

/** What there is to look over in a line of plain text, or in what was found elsewhere, under its field. */
@Component({
  selector: 'app-field-warnings',
  imports: [WarningLine],
  template: `
    <div role="status">
      @for (one of shown(); track $index) {
        <p><app-warning-line [warning]="one" /></p>
      }
    </div>
  `,
  styles: `
    p {
      max-width: var(--app-text-width);
      margin: 0.25rem 0 0;
      padding: 0.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
  `,
})
export class FieldWarnings {
  readonly text = input<string>();
  readonly warnings = input<readonly Warning[]>([]);
  /** As it was when the writer last paused: the first digit of a larger number is no small number. */
  protected readonly shown = signal<readonly Warning[] | null>(null);
  private readonly all = computed(() => {
    const text = this.text();
    return text === undefined ? this.warnings() : runWarnings([{ text }]);
  });

  constructor() {
    effect((onCleanup) => {
      const all = this.all();
      if (untracked(this.shown) === null) return this.shown.set(all);
      const timer = setTimeout(() => this.shown.set(all), lookAfter);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
