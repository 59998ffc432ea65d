import { Injectable, inject } from '@angular/core';
import type { DoubtedValue, GivenValue } from '@samsyn/domain';
import { formatNumber } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';

/** Questions about values in words: "Stämmer 2 300? 2022 var det 230." */
@Injectable({ providedIn: 'root' })
export class DoubtText {
  private readonly t = inject(TEXTS);

  of({ doubt, value, indicator, before }: DoubtedValue): string {
    const printed = ({ number, text }: GivenValue) =>
      number === null ? text : formatNumber(number, indicator.valueType);
    const now = printed(value);
    const year = before?.round.year ?? '';
    switch (doubt) {
      case 'turned':
        return this.t('value.doubt.turned', { year });
      case 'negative':
      case 'overHundred':
        return this.t(`value.doubt.${doubt}`, { now });
      default: {
        const was = before?.value.kind === 'value' ? printed(before.value) : '';
        return this.t(`value.doubt.${doubt}`, { now, year, before: was });
      }
    }
  }
}
