import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EditionWarning } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';
import { WarningText } from '../warning/warning-text.js';

/** What there is to look over in a report: first what the law does not let be published, then the rest, folded. */
@Component({
  selector: 'app-edition-warnings',
  imports: [NgTemplateOutlet, RouterLink],
  template: `
    @if (stops().length > 0) {
      <p>
        <strong>{{ t('report.warnings.stops') }}</strong> {{ t('report.warnings.mend') }}
      </p>
      <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: stops() }" />
    } @else {
      <p>{{ t('report.warnings.free') }}</p>
    }
    @if (advice().length > 0) {
      <details>
        <summary>{{ t.count('report.warnings.advice', advice().length) }}</summary>
        <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: advice() }" />
      </details>
    }
    <ng-template #list let-warnings>
      <ul>
        @for (one of asWarnings(warnings); track $index) {
          <li>
            <span lang="sv">{{ one.unit ? one.section + ', ' + one.unit : one.section }}</span>:
            {{ words.sentence(one) }}
            @if (mayMend() && one.contributionId) {
              <a
                [routerLink]="['/contributions', one.contributionId, 'review']"
                [attr.aria-label]="t('report.warnings.toTextNamed', { what: words.sentence(one) })"
                >{{ t('report.warnings.toText') }}</a
              >
            } @else if (mayMend() && one.feedbackId) {
              <a
                [routerLink]="['/rounds', roundId(), 'feedback']"
                [attr.aria-label]="t('report.warnings.toFeedbackNamed', { what: words.sentence(one) })"
                >{{ t('report.warnings.toFeedback') }}</a
              >
            }
          </li>
        }
      </ul>
    </ng-template>
  `,
  styles: `
    li {
      margin-block-end: 0.25rem;
      overflow-wrap: anywhere;
    }
    summary {
      padding-block: 0.25rem;
      cursor: pointer;
    }
  `,
})
export class EditionWarnings {
  readonly warnings = input.required<readonly EditionWarning[]>();
  readonly roundId = input.required<string>();
  /** Whether the reader can have the texts mended: then each has the way to it. */
  readonly mayMend = input.required<boolean>();

  protected readonly t = inject(TEXTS);
  protected readonly words = inject(WarningText);
  protected readonly stops = computed(() => this.warnings().filter(({ stops }) => stops));
  protected readonly advice = computed(() => this.warnings().filter(({ stops }) => !stops));
  /** A template's own variable has no type. */
  protected readonly asWarnings = (warnings: unknown) => warnings as readonly EditionWarning[];
}
