import { Component, inject, input } from '@angular/core';
import type { Difference } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** Words that came and went within a text; said in words too, since few hear a line through a text. */
@Component({
  selector: 'app-word-runs',
  template: `
    @for (run of runs(); track $index) {
      @switch (run.kind) {
        @case ('added') {
          <ins
            ><span class="visually-hidden">{{ t('review.changes.added') }} </span>{{ run.text }}</ins
          >
        }
        @case ('removed') {
          <del
            ><span class="visually-hidden">{{ t('review.changes.removed') }} </span>{{ run.text }}</del
          >
        }
        @default {
          <span>{{ run.text }}</span>
        }
      }
    }
  `,
  host: { lang: 'sv' },
  styles: `
    :host {
      white-space: pre-wrap;
    }
    ins {
      background: var(--app-good-surface);
      text-decoration-thickness: 2px;
    }
    :is(del + ins, ins + del) {
      margin-inline-start: 0.2em;
    }
    del {
      background: var(--app-bad-surface);
    }
  `,
})
export class WordRuns {
  readonly runs = input.required<readonly Difference[]>();

  protected readonly t = inject(TEXTS);
}
