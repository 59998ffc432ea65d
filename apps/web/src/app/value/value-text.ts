import { Injectable, inject } from '@angular/core';
import type { Asked, EarlierValue, ReportedValue } from '@samsyn/domain';
import { formatValue, parseValue } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** Reported values in words, for pages to read. */
@Injectable({ providedIn: 'root' })
export class ValueText {
  private readonly t = inject(TEXTS);

  /** The value in its usual form, with what is not exact about it; why there is none, where there is none. */
  of(value: ReportedValue, asked: Asked): string {
    if (value.kind === 'notAvailable')
      return [this.t('value.notAvailable'), value.reason].filter(Boolean).join(': ');
    const saysSo = parseValue(value.text, asked).quality === 'partialYear';
    const printed = formatValue(value, asked.valueType);
    return value.quality === 'partialYear' && !saysSo ? `${printed} ${this.t('value.partOfYear')}` : printed;
  }

  /** What was reported before, with its year, or with its round where that is of the same year. */
  before({ round, value }: EarlierValue, asked: Asked, year: number): string {
    const text = value.kind === 'value' ? this.of(value, asked) : this.none(value.reason);
    return round.year === year
      ? this.t('value.beforeRound', { round: round.title, value: text })
      : this.t('value.before', { year: round.year, value: text });
  }

  private none(reason: string): string {
    return reason ? this.t('value.beforeNoneBecause', { reason }) : this.t('value.beforeNone');
  }
}
