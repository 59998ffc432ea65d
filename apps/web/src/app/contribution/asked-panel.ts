import { Component, inject, input } from '@angular/core';
import type { ContributionDetail } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { gapText, slotText } from './slot-text.js';
import { wideWindow } from './wide-window.js';

/**
 * What the plan says of the section: goals, indicators, gaps in words, questions. Beside the answer it stands open; in
 * a narrow window, where it comes before the answer, it is one line that opens.
 */
@Component({
  selector: 'app-asked-panel',
  template: `
    <details [open]="wide() && !folded()">
      <summary>
        <h2>{{ t('contribution.asked.heading') }}</h2>
      </summary>
      @for (slot of detail().section.slots; track slot.kind) {
        <h3>{{ t(slotText(slot.kind), { year: detail().round.year }) }}</h3>
        @if (slot.lines.length > 0) {
          <ul>
            @for (line of slot.lines; track line.id) {
              @if (line.kind === 'gap') {
                <li class="gap">{{ t(gapText(line.gap)) }}</li>
              } @else {
                <li lang="sv">{{ line.text }}</li>
              }
            }
          </ul>
        } @else {
          <p class="gap">{{ t('contribution.asked.noLines') }}</p>
        }
      }
      @if (detail().section.questions.length > 0) {
        <h3>{{ t('contribution.asked.questions') }}</h3>
        <ul>
          @for (question of detail().section.questions; track question.id) {
            <li lang="sv">{{ question.text }}</li>
          }
        </ul>
      }
      @if (detail().section.strategyGoals.length > 0) {
        <p class="tags">
          {{ t('contribution.asked.strategyGoals', { numbers: detail().section.strategyGoals.join(', ') }) }}
        </p>
      }
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
    }
    h2 {
      display: inline;
      margin: 0;
    }
    ul {
      margin-block: 0.25rem 0;
      padding-inline-start: 1.25rem;
    }
    .gap,
    .tags {
      color: var(--mat-sys-on-surface-variant);
    }
    .gap {
      font-style: italic;
    }
  `,
})
export class AskedPanel {
  readonly detail = input.required<Pick<ContributionDetail, 'round' | 'section'>>();
  /** Whether it waits to be opened, also in a wide window. */
  readonly folded = input(false);

  protected readonly t = inject(TEXTS);
  protected readonly slotText = slotText;
  protected readonly gapText = gapText;
  protected readonly wide = wideWindow();
}
