import type { Decimal } from './value.js';

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

/** The exact sum of decimals. */
export function sum(values: readonly Decimal[]): Decimal {
  return fromMillionths(values.reduce((total, value) => total + toMillionths(value), 0n));
}

/** The mean of at least one decimal, rounded half away from zero to `decimals` (0–6) decimals. */
export function average(values: readonly Decimal[], decimals = 1): Decimal {
  if (values.length === 0) throw new RangeError('The average of nothing');
  const step = 10n ** BigInt(scale - decimals);
  const divisor = BigInt(values.length) * step;
  const total = toMillionths(sum(values));
  const half = divisor / 2n;
  const rounded = (total < 0n ? -((-total + half) / divisor) : (total + half) / divisor) * step;
  return fromMillionths(rounded);
}

/** A decimal as a Swede writes it: decimal comma, thousands parted by a no-break space, a real minus. */
export function formatDecimal(value: Decimal): string {
  const [, sign = '', whole = '0', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${sign ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
