import { chosen, offeredBy } from './chosen.js';
import { average, sum } from './decimal.js';
import type { Asked, Decimal, ReportedValue } from './value.js';

export interface UnitValue {
  readonly unitId: string;
  readonly unitName: string;
  readonly value: ReportedValue;
}

/** How many of those who answered chose an answer; `id` is `yes`, `no` or that of a list's choice. */
export interface ChoiceCount {
  readonly id: string;
  readonly count: number;
}

/** What the units' values come to, and the parts that it is made of. */
export interface Aggregate {
  readonly total: Decimal | null;
  /** For yes and no and for lists: each answer with how many gave it, in the order of the list. */
  readonly counts: readonly ChoiceCount[];
  /** How many parts are in the total or the counts: the 6 of `4 av 6`. */
  readonly answered: number;
  /** Whether a part is approximate or for part of the year: then so is the total. */
  readonly approximate: boolean;
  /** How many parts have no number to add, or no answer to count. */
  readonly withoutNumber: number;
  readonly parts: readonly UnitValue[];
}

const added = ['number', 'share', 'money'];

/**
 * Adds up or averages the numbers that units reported, counts what they chose from a list; words have parts and no
 * total. Who gave no number, or did not choose, doesn't count.
 */
export function aggregate(asked: Asked, parts: readonly UnitValue[]): Aggregate {
  const given = parts.flatMap(({ value }) => (value.kind === 'value' ? [value] : []));
  const offered = asked.aggregation === 'none' ? [] : offeredBy(asked);
  const choices = given.map((value) => chosen(value, asked)).filter((answer) => answer.length > 0);
  const numbers = given.flatMap(({ number }) => (number === null ? [] : [number]));
  const answered = offered.length > 0 ? choices.length : numbers.length;
  return {
    total: added.includes(asked.valueType) ? totalOf(asked, numbers) : null,
    counts:
      answered === 0
        ? []
        : offered.map((id) => ({ id, count: choices.filter((answer) => answer.includes(id)).length })),
    answered,
    approximate: given.some(({ quality }) => quality !== 'exact'),
    withoutNumber: parts.length - answered,
    parts,
  };
}

function totalOf({ valueType, aggregation }: Asked, numbers: readonly Decimal[]): Decimal | null {
  if (numbers.length === 0) return null;
  if (aggregation === 'sum') return sum(numbers);
  return aggregation === 'average' ? average(numbers, valueType === 'money' ? 0 : 1) : null;
}
