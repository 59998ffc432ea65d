import fc from 'fast-check';
import { idOf } from '../testing/ids.js';
import { formatDecimal } from './decimal.js';
import { Decimal, ReportedValue, parseValue } from './value.js';

describe('a value as written (F21)', () => {
  it.each([
    ['1309', '1309', 'exact'],
    ['1 309', '1309', 'exact'],
    ['1\u00a0268\u00a0564', '1268564', 'exact'],
    ['1\u202f309', '1309', 'exact'],
    ['16,82', '16.82', 'exact'],
    ['-3', '-3', 'exact'],
    ['−3,5', '-3.5', 'exact'],
    [' 0 ', '0', 'exact'],
    ['ca 230', '230', 'approximate'],
    ['ca. 230', '230', 'approximate'],
    ['Cirka 1 309', '1309', 'approximate'],
    ['drygt 40', '40', 'approximate'],
  ])('%p is the number %s, %s', (written, number, quality) => {
    expect(parseValue(written)).toEqual({ number, quality });
  });

  it.each([
    ['17–18', 'approximate'],
    ['17-18 st', 'approximate'],
    ['ca 17–18', 'approximate'],
    ['ungefär hälften', 'approximate'],
    ['12 av 33', 'approximate'],
    ['1,2,3', 'approximate'],
    ['1 30', 'approximate'],
    ['nej', 'exact'],
  ])('%p is kept as text without a number, %s', (written, quality) => {
    expect(parseValue(written)).toEqual({ number: null, quality });
  });

  it('has a number only if that is one that we can hold', () => {
    expect(parseValue('1 234 567 890 123 456').number).toBeNull();
    expect(parseValue('0,1234567').number).toBeNull();
    fc.assert(
      fc.property(fc.stringMatching(/^[-−]?[\d ,\u00a0]{1,24}$/), (written) => {
        const { number } = parseValue(written);
        if (number !== null) expect(Decimal.safeParse(number).success).toBe(true);
      }),
    );
  });

  it('is read back from how it is printed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/), (number) => {
        expect(parseValue(formatDecimal(number))).toEqual({ number, quality: 'exact' });
      }),
    );
  });
});

describe('a reported value', () => {
  const indicatorId = idOf('indicator');
  const value = { kind: 'value', indicatorId, text: 'ca 230', number: '230', quality: 'approximate' };

  it('is a value or a reason why there is none', () => {
    expect(ReportedValue.safeParse(value).success).toBe(true);
    expect(ReportedValue.safeParse({ kind: 'notAvailable', indicatorId, reason: 'Mäts inte.' }).success).toBe(
      true,
    );
  });

  it('is never a float, an empty text or both at once', () => {
    for (const wrong of [
      { number: 230 },
      { number: '2e3' },
      { number: '1,5' },
      { text: ' ' },
      { reason: '' },
    ])
      expect(ReportedValue.safeParse({ ...value, ...wrong }).success).toBe(false);
  });
});
