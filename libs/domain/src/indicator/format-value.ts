import { formatDecimal } from './decimal.js';
import { isPlainNumber } from './parse-value.js';
import type { Decimal, GivenValue, ValueType } from './value.js';

/** A number as a Swede writes it, with per cent after a share and kronor after an amount. */
export function formatNumber(number: Decimal, valueType: ValueType): string {
  if (valueType === 'share') return `${formatDecimal(number)}\u00a0%`;
  if (valueType !== 'money') return formatDecimal(number);
  const [whole, fraction] = number.split('.');
  return `${formatDecimal(fraction ? `${whole}.${fraction.padEnd(2, '0')}` : number)}\u00a0kr`;
}

/** A value in print: a plain number in the usual form of its kind, all else as it was written (F21). */
export function formatValue({ text, number }: GivenValue, valueType: ValueType): string {
  return number !== null && isPlainNumber(text) ? formatNumber(number, valueType) : text;
}
