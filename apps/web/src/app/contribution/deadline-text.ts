import { Injectable, inject } from '@angular/core';
import { daysUntil } from '@samsyn/domain/light';
import { dayText } from '../i18n/formats.js';
import { Language } from '../i18n/language.js';
import { TEXTS } from '../i18n/texts.js';

/** Further away than this, a number of days says less than the date does. */
const countedDays = 60;

/** A last day in words: the date, and how far away it is where that helps. */
@Injectable({ providedIn: 'root' })
export class DeadlineText {
  private readonly t = inject(TEXTS);
  private readonly region = inject(Language).region;

  /** @param deadline a calendar day @param now in Europe/Stockholm it may already be the next day */
  of(deadline: string, now: Date): string {
    const day = dayText(deadline, this.region());
    const left = daysUntil(deadline, now);
    if (left === 0) return this.t('contribution.deadline.today', { day });
    if (left > countedDays) return day;
    if (left > 0) return this.t.count('contribution.deadline.left', left, { day });
    return left < -countedDays
      ? this.t('contribution.deadline.passedLong', { day })
      : this.t.count('contribution.deadline.passed', -left, { day });
  }
}
