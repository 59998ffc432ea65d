import { chosen } from './chosen.js';
import { compareDecimals, difference, magnitude, times } from './decimal.js';
import type { Asked, Decimal, GivenValue, ReportedValue } from './value.js';

/** Why a value is asked about: it may well be right, and is never refused. */
export type Doubt = 'negative' | 'overHundred' | 'muchMore' | 'muchLess' | 'turned';

/** So many times more or less than last time is an order of magnitude: a digit too many, or thousands for ones. */
const orderOfMagnitude = 10n;
/** Smaller differences than this are no mistake of typing: from one course to twelve is a good year. */
const worthAsking: Partial<Record<Asked['valueType'], Decimal>> = { share: '1', number: '10', money: '1000' };

/**
 * What there is to ask about a value, given the one before; null when there is nothing, or when the writer has been
 * asked and stands by it.
 */
export function doubtOf(value: GivenValue, asked: Asked, before: ReportedValue | null): Doubt | null {
  return value.confirmed ? null : firstDoubt(value, asked, before);
}

/** What made one ask, whether or not it has been answered since. */
export function firstDoubt(value: GivenValue, asked: Asked, before: ReportedValue | null): Doubt | null {
  const earlier = before?.kind === 'value' ? before : null;
  if (asked.valueType === 'yesNo') return earlier && turned(earlier, value, asked) ? 'turned' : null;
  const { number } = value;
  const threshold = worthAsking[asked.valueType];
  if (number === null || !threshold) return null;
  if (compareDecimals(number, '0') < 0) return 'negative';
  if (asked.valueType === 'share' && compareDecimals(number, '100') > 0) return 'overHundred';
  if (!earlier || earlier.number === null) return null;
  const apart = magnitude(difference(number, earlier.number));
  if (compareDecimals(apart, threshold) < 0) return null;
  return leap(number, magnitude(earlier.number));
}

function leap(now: Decimal, before: Decimal): Doubt | null {
  if (compareDecimals(before, '0') === 0) return null;
  if (compareDecimals(now, times(before, orderOfMagnitude)) >= 0) return 'muchMore';
  return compareDecimals(times(now, orderOfMagnitude), before) <= 0 ? 'muchLess' : null;
}

function turned(before: GivenValue, now: GivenValue, asked: Asked): boolean {
  return chosen(before, asked)[0] === 'yes' && chosen(now, asked)[0] === 'no';
}
