import { Component, computed, inject, input } from '@angular/core';
import type { EarlierValue, Indicator, ReportedValue } from '@samsyn/domain';
import { changeSince, formatChange } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { ValueText } from './value-text.js';

/** What the unit reported before, and how the value has moved since last year. */
@Component({
  selector: 'app-value-before',
  template: `
    @for (line of lines(); track line) {
      <p>{{ line }}</p>
    }
    @if (change(); as change) {
      <p class="change">
        {{ change.text }}
        @if (change.unequalYears) {
          <span class="note">{{ t('value.change.unequalYears') }}</span>
        }
      </p>
    }
  `,
  styles: `
    :host:not(:empty) {
      display: block;
      margin-block: 0.25rem 0.5rem;
    }
    p {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
    .change {
      color: var(--mat-sys-on-surface);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .note {
      font-weight: 400;
    }
  `,
})
export class ValueBefore {
  readonly indicator = input.required<Indicator>();
  readonly value = input.required<ReportedValue | null>();
  /** The round's year. */
  readonly year = input.required<number>();
  readonly lastYear = input<EarlierValue | null>(null);
  /** From earlier rounds of the same year. */
  readonly thisYear = input<readonly EarlierValue[]>([]);

  protected readonly t = inject(TEXTS);
  private readonly valueText = inject(ValueText);

  protected readonly lines = computed(() => {
    const lastYear = this.lastYear();
    return [...(lastYear ? [lastYear] : []), ...this.thisYear()].map((one) =>
      this.valueText.before(one, this.indicator(), this.year()),
    );
  });
  protected readonly change = computed(() => {
    const [before, now] = [this.lastYear(), this.value()];
    if (before?.value.kind !== 'value' || now?.kind !== 'value') return null;
    const { valueType } = this.indicator();
    const moved = changeSince(before.value, now, valueType);
    if (!moved) return null;
    const { year } = before.round;
    if (moved.direction === 'same') return { ...moved, text: this.t('value.change.same', { year }) };
    const figures = formatChange(moved, valueType);
    const change = moved.approximate ? this.t('value.change.about', { change: figures }) : figures;
    return { ...moved, text: this.t(`value.change.${moved.direction}`, { change, year }) };
  });
}
