import { compareDecimals, difference, formatDecimal, magnitude, percentOf } from './decimal.js';
import { formatNumber } from './format-value.js';
import type { Decimal, GivenValue, ValueType } from './value.js';

/** How a value has moved since another. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same';
  readonly difference: Decimal;
  /** The difference in whole per cent of the earlier value; null for shares, and where that was nothing. */
  readonly percent: Decimal | null;
  /** Whether one of the two is not exact: then neither is the change. */
  readonly approximate: boolean;
  /** Whether one of the two, and not the other, is for part of the year. */
  readonly unequalYears: boolean;
}

/** The change between two values; null where one of them is not a number. */
export function changeSince(before: GivenValue, now: GivenValue, valueType: ValueType): Change | null {
  if (before.number === null || now.number === null) return null;
  const by = difference(now.number, before.number);
  const sign = compareDecimals(by, '0');
  return {
    direction: sign > 0 ? 'more' : sign < 0 ? 'less' : 'same',
    difference: by,
    percent: valueType === 'share' ? null : percentOf(by, magnitude(before.number)),
    approximate: [before, now].some(({ quality }) => quality === 'approximate'),
    unequalYears: (before.quality === 'partialYear') !== (now.quality === 'partialYear'),
  };
}

/** `+ 12 (+ 5 %)`, `− 1,2 procentenheter`, `± 0`: a change in figures, in Swedish. */
export function formatChange(change: Change, valueType: ValueType): string {
  const signed = (number: Decimal, printed: (of: Decimal) => string) =>
    `${{ '-1': '−', 0: '±', 1: '+' }[compareDecimals(number, '0')]}\u00a0${printed(magnitude(number))}`;
  const amount = signed(change.difference, (number) =>
    valueType === 'share' ? `${formatDecimal(number)}\u00a0procentenheter` : formatNumber(number, valueType),
  );
  const percent =
    change.percent === null || change.direction === 'same'
      ? ''
      : ` (${signed(change.percent, (number) => formatNumber(number, 'share'))})`;
  return `${amount}${percent}`;
}
