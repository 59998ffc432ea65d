import fc from 'fast-check';
import { amountFormat, costTable } from './cost-table.js';

const millions = ['5.8', '4.3', '1.8', '3.4', '0.4', '1.4', '1.8', '0.8', '0.7'];
const printed = (kronor: readonly string[]) => {
  const table = costTable(kronor.map((one, at) => ({ area: `Område ${at + 1}`, kronor: one })));
  const { unit, print } = amountFormat(table);
  return { unit, amounts: [...kronor, table.sum, table.vat, table.total].map(print) };
};

describe('a table of costs', () => {
  it('comes to the sum, the tax and the total of the agreement’s nine areas (F26)', () => {
    const kronor = millions.map((one) => String(Math.round(Number(one) * 10) * 100_000));
    expect(printed(kronor)).toEqual({
      unit: 'millions',
      amounts: ['5,8', '4,3', '1,8', '3,4', '0,4', '1,4', '1,8', '0,8', '0,7', '20,4', '5,1', '25,5'],
    });
  });

  it('is printed in kronor as soon as millions would round something, be it the tax alone', () => {
    expect(printed(['100000'])).toEqual({
      unit: 'kronor',
      amounts: ['100\u00a0000', '100\u00a0000', '25\u00a0000', '125\u00a0000'],
    });
  });

  it('has its öre where there are any, in every amount', () => {
    expect(printed(['0.1', '0.2'])).toEqual({
      unit: 'kronor',
      amounts: ['0,10', '0,20', '0,30', '0,08', '0,38'],
    });
  });

  it('is exact where floats are not: whatever the öre, nothing is lost', () => {
    const ore = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });
    fc.assert(
      fc.property(fc.array(ore, { maxLength: 30 }), (all) => {
        const kronor = (one: bigint) => `${one / 100n}.${String(one % 100n).padStart(2, '0')}`;
        const inOre = (decimal: string) => {
          const [whole, fraction = ''] = decimal.split('.');
          return BigInt(whole! + fraction.padEnd(2, '0'));
        };
        const { sum, vat, total } = costTable(all.map((one) => ({ area: '', kronor: kronor(one) })));
        const expected = all.reduce((before, one) => before + one, 0n);
        const tax = (expected * 25n + 50n) / 100n;
        expect([sum, vat, total].map(inOre)).toEqual([expected, tax, expected + tax]);
      }),
    );
  });
});
