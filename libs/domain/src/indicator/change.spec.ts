import fc from 'fast-check';
import { aValue } from '../testing/report-builders.js';
import { changeSince, formatChange } from './change.js';
import { compareDecimals, sum } from './decimal.js';
import type { GivenValue, ValueType } from './value.js';

const value = (number: string | null, changes: Partial<GivenValue> = {}) =>
  aValue('i', number, changes) as GivenValue;
const printed = (before: string, now: string, valueType: ValueType = 'number') =>
  formatChange(changeSince(value(before), value(now), valueType)!, valueType).replaceAll('\u00a0', ' ');

describe('the change since last year', () => {
  it.each([
    ['230', '242', 'number', '+ 12 (+ 5 %)'],
    ['242', '230', 'number', '− 12 (− 5 %)'],
    ['230', '230', 'number', '± 0'],
    ['0', '4', 'number', '+ 4'],
    ['-4', '4', 'number', '+ 8 (+ 200 %)'],
    ['16.8', '18', 'share', '+ 1,2 procentenheter'],
    ['1200000', '1250000.5', 'money', '+ 50 000,50 kr (+ 4 %)'],
  ] as const)('from %s to %s is, as a %s, %s', (before, now, type, text) => {
    expect(printed(before, now, type)).toBe(text);
  });

  it('is none where one of the two is no number', () => {
    expect(changeSince(value(null), value('3'), 'number')).toBeNull();
    expect(changeSince(value('3'), value(null), 'number')).toBeNull();
  });

  it('says that it is not exact, and that it compares a year with part of one', () => {
    const about = value('230', { quality: 'approximate' });
    const partial = value('150', { quality: 'partialYear' });
    expect(changeSince(about, value('231'), 'number')).toMatchObject({
      approximate: true,
      unequalYears: false,
    });
    expect(changeSince(value('230'), partial, 'number')).toMatchObject({
      approximate: false,
      unequalYears: true,
    });
    expect(changeSince(partial, partial, 'number')).toMatchObject({ unequalYears: false, direction: 'same' });
  });

  it('leads from the one to the other', () => {
    const decimal = fc.stringMatching(/^-?[1-9]\d{0,8}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(decimal, decimal, (before, now) => {
        const change = changeSince(value(before), value(now), 'number')!;
        expect(compareDecimals(sum([before, change.difference]), now)).toBe(0);
        expect(change.direction === 'more').toBe(compareDecimals(now, before) > 0);
      }),
    );
  });
});
