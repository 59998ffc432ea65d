import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RichText, TextWarning } from '@samsyn/domain';
import { stopsPublication, textWarnings } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { WarningLine } from './warning-line.js';
import { WarningText } from './warning-text.js';

/** Milliseconds without a change after which a text is looked through: not while somebody is in the middle of a word. */
export const lookAfter = 1200;

/**
 * What there is to look over in a text that is being written, under it: a line that says how many things, and opens to
 * the list. It comes when the writer pauses, is told politely, and stops nothing.
 */
@Component({
  selector: 'app-writing-warnings',
  imports: [MatButton, WarningLine],
  template: `
    <p class="visually-hidden" role="status">{{ told() }}</p>
    @if (warnings().length > 0) {
      <details [open]="stops()">
        <summary>{{ t.count('warning.count', warnings().length) }}</summary>
        <ul>
          @for (one of warnings(); track $index) {
            <li>
              <app-warning-line [warning]="one" />
              <button
                matButton
                type="button"
                [attr.aria-label]="t('warning.goNamed', { what: words.sentence(one) })"
                (click)="go.emit(one)"
              >
                {{ t('warning.go') }}
              </button>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    details {
      margin-block-start: 0.25rem;
      padding: 0.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class WritingWarnings {
  readonly text = input.required<RichText>();
  /** The writer wants to be led to a place. */
  readonly go = output<TextWarning>();

  protected readonly t = inject(TEXTS);
  protected readonly words = inject(WarningText);
  /** The text as it was when the writer last paused. */
  private readonly looked = signal<RichText | null>(null);
  protected readonly warnings = computed(() => {
    const text = this.looked();
    return text ? textWarnings(text) : [];
  });
  protected readonly stops = computed(() => this.warnings().some(stopsPublication));
  /** Said when the number changes; nothing of what was there when the page came. */
  protected readonly told = signal('');

  constructor() {
    effect((onCleanup) => {
      const text = this.text();
      if (untracked(this.looked) === null) return this.looked.set(text);
      const timer = setTimeout(() => this.look(text), lookAfter);
      onCleanup(() => clearTimeout(timer));
    });
  }

  private look(text: RichText): void {
    const before = this.warnings().length;
    this.looked.set(text);
    const now = this.warnings().length;
    if (now !== before) this.told.set(now > 0 ? this.t.count('warning.count', now) : this.t('warning.none'));
  }
}
