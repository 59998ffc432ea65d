import type { Decimal } from './value.js';

/** A decimal as text with a point, at most six decimals. */
export const decimalPattern = /^-?\d{1,12}(\.\d{1,6})?$/;

const scale = 6;

/** The decimal in millionths, exact. */
function toMillionths(value: Decimal): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const magnitude = BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
  return sign === '-' ? -magnitude : magnitude;
}

function fromMillionths(value: bigint): Decimal {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction ? `.${fraction}` : ''}`;
}

/** `dividend / divisor`, rounded half away from zero to `decimals` decimals, of a dividend in millionths. */
function divided(dividend: bigint, divisor: bigint, decimals: number): Decimal {
  const step = 10n ** BigInt(scale - decimals);
  const by = (divisor < 0n ? -divisor : divisor) * step;
  const total = divisor < 0n ? -dividend : dividend;
  const half = by / 2n;
  return fromMillionths((total < 0n ? -((-total + half) / by) : (total + half) / by) * step);
}

/** The exact sum of decimals. */
export function sum(values: readonly Decimal[]): Decimal {
  return fromMillionths(values.reduce((total, value) => total + toMillionths(value), 0n));
}

/** `value` less `other`, exact. */
export function difference(value: Decimal, other: Decimal): Decimal {
  return fromMillionths(toMillionths(value) - toMillionths(other));
}

/** The mean of at least one decimal, rounded half away from zero to `decimals` (0–6) decimals. */
export function average(values: readonly Decimal[], decimals = 1): Decimal {
  if (values.length === 0) throw new RangeError('The average of nothing');
  return divided(toMillionths(sum(values)), BigInt(values.length), decimals);
}

/** How many per cent `part` is of `whole`, rounded half away from zero; null of nothing. */
export function percentOf(part: Decimal, whole: Decimal, decimals = 0): Decimal | null {
  const of = toMillionths(whole);
  return of === 0n ? null : divided(toMillionths(part) * 100n * 10n ** BigInt(scale), of, decimals);
}

/** So many per cent of the decimal, rounded half away from zero to `decimals` decimals. */
export function perCentOf(value: Decimal, perCent: number, decimals = 2): Decimal {
  return divided(toMillionths(value) * BigInt(perCent), 100n, decimals);
}

/** A whole number of times the decimal, exact. */
export function times(value: Decimal, factor: bigint): Decimal {
  return fromMillionths(toMillionths(value) * factor);
}

/** Negative, zero or positive, as the value is less than, equal to or more than the other. */
export function compareDecimals(value: Decimal, other: Decimal): number {
  const [a, b] = [toMillionths(value), toMillionths(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The decimal without its sign. */
export function magnitude(value: Decimal): Decimal {
  return value.replace('-', '');
}

/** A decimal as a Swede writes it: decimal comma, thousands parted by a no-break space, a real minus. */
export function formatDecimal(value: Decimal): string {
  const [, sign = '', whole = '0', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${sign ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
