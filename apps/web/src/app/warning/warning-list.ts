import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FieldWarning, Section, WarnedField } from '@samsyn/domain';
import { stopsPublication } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { WarningLine } from './warning-line.js';
import { WarningText } from './warning-text.js';

/** What there is to look over in a whole answer, what stops publication first; with the way to each field where it may be changed. */
@Component({
  selector: 'app-warning-list',
  imports: [RouterLink, WarningLine],
  template: `
    @if (warnings().length > 0) {
      <section aria-labelledby="warnings-heading">
        <h2 id="warnings-heading">{{ t('warning.heading') }}</h2>
        <p>{{ intro() }}</p>
        <ul>
          @for (one of ordered(); track $index) {
            <li>
              <span [attr.lang]="one.place.field === 'value' ? 'sv' : null">{{
                words.field(one.place, section())
              }}</span>: <app-warning-line [warning]="one" />
              @if (changeAt(); as at) {
                <a
                  [routerLink]="at"
                  [fragment]="fragment()(one.place)"
                  [attr.aria-label]="t('warning.check.changeNamed', { what: words.sentence(one) })"
                  >{{ t('warning.check.change') }}</a
                >
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block: 1rem;
      padding: 0.25rem 1.25rem 0.75rem;
      background: var(--mat-sys-surface-container);
      border-inline-start: 0.25rem solid var(--app-wait);
    }
    h2 {
      font-size: 1.125rem;
    }
    li {
      margin-block-end: 0.5rem;
    }
  `,
})
export class WarningList {
  readonly warnings = input.required<readonly FieldWarning[]>();
  readonly intro = input.required<string>();
  readonly section = input<Pick<Section, 'slots'>>();
  /** The page where the answer is changed, for those who may. */
  readonly changeAt = input<string[] | null>(null);
  /** The field's id on that page. */
  readonly fragment = input<(place: WarnedField) => string>(() => '');

  protected readonly t = inject(TEXTS);
  protected readonly words = inject(WarningText);
  protected readonly ordered = computed(() =>
    [...this.warnings()].sort((a, b) => Number(stopsPublication(b)) - Number(stopsPublication(a))),
  );
}
