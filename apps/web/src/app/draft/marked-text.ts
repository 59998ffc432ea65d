import { Component, computed, inject, input } from '@angular/core';
import { TEXTS } from '../i18n/texts.js';
import type { Difference } from '@samsyn/domain';

/** One of two texts, with the words marked that are not in the other; said in words too, since few hear a mark. */
@Component({
  selector: 'app-marked-text',
  template: `
    <p lang="sv">
      @for (run of shown(); track $index) {
        @if (run.kind === 'same') {
          <span>{{ run.text }}</span>
        } @else {
          <mark
            ><span class="visually-hidden">{{ t('draft.choice.onlyHere') }} </span>{{ run.text
            }}<span class="visually-hidden"> ({{ t('draft.choice.end') }})</span></mark
          >
        }
      } @empty {
        <span class="none">{{ t('draft.choice.empty') }}</span>
      }
    </p>
  `,
  styles: `
    p {
      margin-block: 0.25rem 0.75rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    mark {
      color: inherit;
      background: var(--app-wait-surface);
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
    .none {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MarkedText {
  readonly differences = input.required<readonly Difference[]>();
  /** Which of the runs are this text's own. */
  readonly own = input.required<'removed' | 'added'>();

  protected readonly t = inject(TEXTS);
  protected readonly shown = computed(() =>
    this.differences().filter(({ kind }) => kind === 'same' || kind === this.own()),
  );
}
