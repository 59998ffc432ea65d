import { Component, computed, inject, input } from '@angular/core';
import type { LeftOut } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { LeftOutText } from './left-out-text.js';

/** The words of what did not come along, for whoever wants to see that nothing is missed. */
@Component({
  selector: 'app-left-out-details',
  template: `
    @if (worded().length > 0) {
      <details>
        <summary>{{ t('paste.show') }}</summary>
        <ul>
          @for (one of worded(); track one.kind) {
            <li>
              {{ words.name(one) }}:
              <ul lang="sv">
                @for (said of one.words; track $index) {
                  <li>{{ said }}</li>
                }
              </ul>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
    ul {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class LeftOutDetails {
  readonly leftOut = input.required<readonly LeftOut[]>();
  protected readonly t = inject(TEXTS);
  protected readonly words = inject(LeftOutText);
  protected readonly worded = computed(() => this.leftOut().filter(({ words }) => words.length > 0));
}
