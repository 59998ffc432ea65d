import { Component, inject, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { TEXTS } from '../i18n/texts.js';
import { keptChoice } from './kept-choice.js';

/** Where a key is a letter of what is being written, or a way through a list. */
const writing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=textbox], [role=menu]';

/** The keys that lead from section to section, what they are, and the switch that turns them off. */
@Component({
  selector: 'app-shortcuts',
  imports: [MatCheckbox],
  template: `
    <details>
      <summary>{{ t('sectionReview.keys.heading') }}</summary>
      <dl>
        @for (key of keys; track key.key) {
          <div>
            <dt>
              <kbd>{{ key.key }}</kbd>
            </dt>
            <dd>{{ t(key.does) }}</dd>
          </div>
        }
      </dl>
      <mat-checkbox [checked]="on()" (change)="on.set($event.checked)">{{
        t('sectionReview.keys.on')
      }}</mat-checkbox>
    </details>
  `,
  styles: `
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
    dl {
      margin: 0;
    }
    dl > div {
      display: flex;
      gap: 0.75rem;
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 0 0.4rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
      font: inherit;
    }
  `,
  host: { '(document:keydown)': 'press($event)' },
})
export class Shortcuts {
  readonly previous = output();
  readonly next = output();

  protected readonly t = inject(TEXTS);
  protected readonly on = keptChoice('shortcuts', true);
  protected readonly keys = [
    { key: 'n', does: 'sectionReview.keys.next' },
    { key: 'p', does: 'sectionReview.keys.previous' },
  ] as const;

  protected press(event: KeyboardEvent): void {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented;
    const target = event.target instanceof Element ? event.target : null;
    if (!this.on() || other || event.repeat || target?.closest(writing)) return;
    if (event.key === 'n') this.next.emit();
    if (event.key === 'p') this.previous.emit();
  }
}
