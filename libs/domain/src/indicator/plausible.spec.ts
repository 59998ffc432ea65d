import fc from 'fast-check';
import { aValue } from '../testing/report-builders.js';
import { idOf } from '../testing/ids.js';
import { doubtOf, firstDoubt } from './plausible.js';
import type { GivenValue, ValueType } from './value.js';

const value = (number: string | null, changes: Partial<GivenValue> = {}) =>
  aValue('i', number, changes) as GivenValue;
const doubt = (now: string | null, before: string | null, valueType: ValueType = 'number') =>
  doubtOf(value(now), { valueType }, before === null ? null : value(before));

describe('a value is asked about', () => {
  it.each([
    ['2300', '230', 'number', 'muchMore'],
    ['23', '230', 'number', 'muchLess'],
    ['0', '230', 'number', 'muchLess'],
    ['-3', null, 'number', 'negative'],
    ['-1', '12', 'money', 'negative'],
    ['168', '16.8', 'share', 'overHundred'],
    ['0.168', '16.8', 'share', 'muchLess'],
    ['1250', '1250000', 'money', 'muchLess'],
  ] as const)('%s after %s, as a %s: %s', (now, before, type, expected) => {
    expect(doubt(now, before, type)).toBe(expected);
  });

  it.each([
    ['231', '230', 'number'],
    ['2299', '230', 'number'],
    ['9', '1', 'number'],
    ['10', '1', 'number'],
    ['4', '0', 'number'],
    ['230', null, 'number'],
    [null, '230', 'number'],
    ['100', '90', 'share'],
    ['0', '0', 'share'],
    ['900', '90', 'money'],
  ] as const)('and not %s after %s, as a %s', (now, before, type) => {
    expect(doubt(now, before, type)).toBeNull();
  });

  it('when a yes has become a no, and not the other way', () => {
    const [yes, no] = [value(null, { text: 'Ja, på heltid' }), value(null, { text: 'Nej', choices: ['no'] })];
    expect(doubtOf(no, { valueType: 'yesNo' }, yes)).toBe('turned');
    expect(doubtOf(yes, { valueType: 'yesNo' }, no)).toBeNull();
  });

  it('once: not when the writer stands by it', () => {
    const sure = value('2300', { confirmed: true });
    expect(doubtOf(sure, { valueType: 'number' }, value('230'))).toBeNull();
    expect(firstDoubt(sure, { valueType: 'number' }, value('230'))).toBe('muchMore');
  });

  it('and not when there was none last year', () => {
    const none = { kind: 'notAvailable' as const, indicatorId: idOf('i'), reason: 'Mäts inte.' };
    expect(doubtOf(value('2300'), { valueType: 'number' }, none)).toBeNull();
  });

  it('never when it is what it was', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d?(\.\d{1,2})?$/),
        fc.constantFrom<ValueType>('number', 'share', 'money'),
        (same, type) => {
          expect(doubt(same, same, type)).toBeNull();
        },
      ),
    );
  });
});
