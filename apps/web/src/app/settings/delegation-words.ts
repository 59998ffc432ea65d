import { Injectable, inject } from '@angular/core';
import type { Delegation } from '@samsyn/domain';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';

/** A delegation's days in words. */
@Injectable({ providedIn: 'root' })
export class DelegationWords {
  private readonly t = inject(TEXTS);
  private readonly language = inject(Language);

  days({ from, to }: Pick<Delegation, 'from' | 'to'>): string {
    const day = (one: string) => dayText(one, this.language.region());
    return from === to
      ? this.t('settings.substitute.oneDay', { from: day(from) })
      : this.t('settings.substitute.days', { from: day(from), to: day(to) });
  }
}
