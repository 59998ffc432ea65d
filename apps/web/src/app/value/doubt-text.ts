import { Injectable, inject } from '@angular/core';
import { formatNumber, type Asked, type Doubt, type EarlierValue, type GivenValue } from '@samsyn/domain';
import { TEXTS } from '../i18n/texts.js';

/** Questions about values in words: "Stämmer 2 300? 2022 var det 230." */
@Injectable({ providedIn: 'root' })
export class DoubtText {
  private readonly t = inject(TEXTS);

  of(doubt: Doubt, value: GivenValue, { valueType }: Asked, lastYear: EarlierValue | null): string {
    const printed = ({ number, text }: GivenValue) =>
      number === null ? text : formatNumber(number, valueType);
    const now = printed(value);
    const year = lastYear?.round.year ?? '';
    const before = lastYear?.value.kind === 'value' ? printed(lastYear.value) : '';
    switch (doubt) {
      case 'turned':
        return this.t('value.doubt.turned', { year });
      case 'negative':
      case 'overHundred':
        return this.t(`value.doubt.${doubt}`, { now });
      default:
        return this.t(`value.doubt.${doubt}`, { now, year, before });
    }
  }
}
