import fc from 'fast-check';
import { average, formatDecimal, sum } from './decimal.js';
import { Decimal } from './value.js';

/** A decimal as text, with the millionths that it stands for. */
const decimal = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fraction: fc.stringMatching(/^\d{0,6}$/),
  })
  .map(({ sign, whole, fraction }) => {
    const millionths = whole * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
    return {
      text: `${sign}${whole}${fraction ? `.${fraction}` : ''}`,
      millionths: sign ? -millionths : millionths,
    };
  });
const millionthsOf = (text: string) => {
  const [whole, fraction = ''] = text.replace('-', '').split('.');
  const magnitude = BigInt(whole! + fraction.padEnd(6, '0'));
  return text.startsWith('-') ? -magnitude : magnitude;
};

describe('the sum of decimals', () => {
  it('is exact, where floats are not', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['999999999999.999999', '0.000001'])).toBe('1000000000000');
    expect(sum([])).toBe('0');
    expect(sum(['-1.5', '0.5'])).toBe('-1');
  });

  it('is that of whole millionths, whatever the decimals', () => {
    fc.assert(
      fc.property(fc.array(decimal), (terms) => {
        const expected = terms.reduce((total, { millionths }) => total + millionths, 0n);
        expect(millionthsOf(sum(terms.map(({ text }) => text)))).toBe(expected);
      }),
    );
  });

  it('adds the cost table of the national report to 20,4 and with VAT to 25,5 (F26)', () => {
    const costs = ['5.8', '4.3', '1.8', '3.4', '0.4', '1.4', '1.8', '0.8', '0.7'];
    expect(sum(costs)).toBe('20.4');
    expect(sum([...costs, '5.1'])).toBe('25.5');
  });
});

describe('the average of decimals', () => {
  it('rounds half away from zero', () => {
    expect(average(['1', '2'], 0)).toBe('2');
    expect(average(['-1', '-2'], 0)).toBe('-2');
    expect(average(['0.1', '0.2'])).toBe('0.2');
    expect(average(['1', '1', '2'])).toBe('1.3');
    expect(average(['0.000001', '0', '0'], 6)).toBe('0');
    expect(average(['0.000001', '0.000001', '0'], 6)).toBe('0.000001');
  });

  it('is never further from the exact mean than half of its last decimal', () => {
    fc.assert(
      fc.property(
        fc.array(decimal, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 6 }),
        (terms, decimals) => {
          const mean = average(
            terms.map(({ text }) => text),
            decimals,
          );
          const total = terms.reduce((sofar, { millionths }) => sofar + millionths, 0n);
          const off = millionthsOf(mean) * BigInt(terms.length) - total;
          const step = 10n ** BigInt(6 - decimals) * BigInt(terms.length);
          expect((off < 0n ? -off : off) * 2n <= step).toBe(true);
          expect((mean.split('.')[1] ?? '').length).toBeLessThanOrEqual(decimals);
        },
      ),
    );
  });

  it('of nothing is an error, not a zero', () => {
    expect(() => average([])).toThrow(RangeError);
  });
});

describe('a decimal in print', () => {
  it('has a comma, no-break spaces and a real minus', () => {
    expect(formatDecimal('1268564')).toBe('1\u00a0268\u00a0564');
    expect(formatDecimal('16.82')).toBe('16,82');
    expect(formatDecimal('-1309.5')).toBe('−1\u00a0309,5');
    expect(formatDecimal('584')).toBe('584');
  });

  it('says the same number, to the last decimal', () => {
    fc.assert(
      fc.property(decimal, ({ text }) => {
        expect(Decimal.safeParse(text).success).toBe(true);
        expect(formatDecimal(text).replaceAll('\u00a0', '').replace('−', '-').replace(',', '.')).toBe(text);
      }),
    );
  });
});
