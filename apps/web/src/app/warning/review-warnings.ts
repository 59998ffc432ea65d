import { Component, computed, inject, input } from '@angular/core';
import type { ContributionContent, Section } from '@samsyn/domain';
import { contentWarnings, stopsPublication } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { WarningLine } from './warning-line.js';
import { WarningText } from './warning-text.js';

/** What a reviewer may want to look over in an answer before deciding: a line that opens to the list. */
@Component({
  selector: 'app-review-warnings',
  imports: [WarningLine],
  template: `
    @if (warnings().length > 0) {
      <details [open]="stops()">
        <summary>{{ t.count('warning.count', warnings().length) }}</summary>
        <ul>
          @for (one of warnings(); track $index) {
            <li>
              <span [attr.lang]="one.place.field === 'value' ? 'sv' : null">{{
                words.field(one.place, section())
              }}</span>: <app-warning-line [warning]="one" />
            </li>
          }
        </ul>
        @if (stops()) {
          <p>{{ t('warning.review.intro') }}</p>
        }
      </details>
    }
  `,
  styles: `
    details {
      margin-block: 0.75rem;
      padding: 0.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
    p {
      margin: 0 0 0.25rem;
    }
  `,
})
export class ReviewWarnings {
  readonly content = input.required<ContributionContent>();
  readonly section = input.required<Pick<Section, 'slots'>>();

  protected readonly t = inject(TEXTS);
  protected readonly words = inject(WarningText);
  protected readonly warnings = computed(() => contentWarnings(this.content(), this.section()));
  protected readonly stops = computed(() => this.warnings().some(stopsPublication));
}
