import { formatDecimal, perCentOf, sum } from '../indicator/decimal.js';
import type { Decimal } from '../indicator/value.js';

/** What an area cost, in kronor, before value added tax. */
export interface Cost {
  readonly area: string;
  readonly kronor: Decimal;
}

/** Value added tax, per cent. */
export const vatPerCent = 25;

/** Costs by area with what they come to. Exact: kronor as decimals, the tax rounded to the öre. */
export interface CostTable {
  readonly rows: readonly Cost[];
  readonly sum: Decimal;
  readonly vat: Decimal;
  readonly total: Decimal;
}

/** Adds costs up, and the tax on them (F26). */
export function costTable(rows: readonly Cost[]): CostTable {
  const before = sum(rows.map(({ kronor }) => kronor));
  const vat = perCentOf(before, vatPerCent);
  return { rows, sum: before, vat, total: sum([before, vat]) };
}

/** How the amounts of a table are printed. */
export interface AmountFormat {
  readonly unit: 'millions' | 'kronor';
  readonly print: (kronor: Decimal) => string;
}

/** The shortest form in which no amount of the table is rounded: millions with one decimal, kronor, kronor with öre. */
export function amountFormat({ rows, sum: before, vat, total }: CostTable): AmountFormat {
  const all = [...rows.map(({ kronor }) => kronor), before, vat, total];
  if (all.every((one) => isWholeTimes(one, 100_000n))) return { unit: 'millions', print: inMillions };
  const whole = all.every((one) => isWholeTimes(one, 1n));
  return { unit: 'kronor', print: whole ? formatDecimal : withOre };
}

function isWholeTimes(kronor: Decimal, step: bigint): boolean {
  const [whole = '0', fraction = ''] = kronor.split('.');
  return /^0*$/.test(fraction) && BigInt(whole) % step === 0n;
}

function inMillions(kronor: Decimal): string {
  const tenths = BigInt(kronor.split('.')[0]!) / 100_000n;
  return formatDecimal(`${tenths / 10n}.${tenths % 10n}`);
}

function withOre(kronor: Decimal): string {
  const [whole, fraction = ''] = kronor.split('.');
  return formatDecimal(`${whole}.${fraction.padEnd(2, '0')}`);
}
