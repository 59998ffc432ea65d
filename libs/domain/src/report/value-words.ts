import type { Aggregate } from '../indicator/aggregate.js';
import { formatNumber, formatValue } from '../indicator/format-value.js';
import { parseValue } from '../indicator/parse-value.js';
import type { Asked, ReportedValue } from '../indicator/value.js';
import { reportLabels as labels } from './labels.js';

/** A unit's value as printed, with what is not exact about it. */
export function valueWords(value: ReportedValue, { valueType }: Asked): string {
  if (value.kind === 'notAvailable') return [labels.notAvailable, value.reason].filter(Boolean).join(': ');
  const printed = formatValue(value, valueType);
  const saysSo = parseValue(value.text, { valueType }).quality === 'partialYear';
  return value.quality === 'partialYear' && !saysSo ? `${printed} (${labels.partialYear})` : printed;
}

/** What the units' values come to: their sum or average, or each answer with how many gave it (`4 av 6`). */
export function totalWords(asked: Asked, aggregate: Aggregate): { name: string; text: string }[] {
  const { total, counts, answered, approximate, withoutNumber } = aggregate;
  const { aggregation, valueType, choices = [] } = asked;
  const words = (text: string, missing: (units: number) => string) =>
    withoutNumber ? `${text} (${missing(withoutNumber)})` : text;
  if (total !== null && (aggregation === 'sum' || aggregation === 'average')) {
    const number = `${approximate ? `${labels.approximate} ` : ''}${formatNumber(total, valueType)}`;
    return [{ name: labels.total[aggregation], text: words(number, labels.withoutNumber) }];
  }
  const names = new Map([
    ...Object.entries(labels.choice),
    ...choices.map(({ id, text }) => [id, text] as const),
  ]);
  // Of yes and no, the one says the other.
  return counts
    .filter(({ id }) => id !== 'no')
    .map(({ id, count }) => ({
      name: names.get(id)!,
      text: words(labels.countOf(count, answered), labels.withoutAnswer),
    }));
}
