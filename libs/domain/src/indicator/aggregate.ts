import { average, sum } from './decimal.js';
import type { Aggregation, Decimal, ReportedValue } from './value.js';

export interface UnitValue {
  readonly unitId: string;
  readonly unitName: string;
  readonly value: ReportedValue;
}

/** What the units' values come to, and the parts that it is made of. */
export interface Aggregate {
  readonly total: Decimal | null;
  /** Whether a part is approximate or for part of the year: then so is the total. */
  readonly approximate: boolean;
  /** How many parts have no number to add. */
  readonly withoutNumber: number;
  readonly parts: readonly UnitValue[];
}

/** Adds up or averages what the units reported; a list has parts and no total. Values without a number don't count. */
export function aggregate(aggregation: Aggregation, parts: readonly UnitValue[]): Aggregate {
  const numbers = parts.flatMap(({ value }) =>
    value.kind === 'value' && value.number !== null ? [value.number] : [],
  );
  const approximate = parts.some(({ value }) => value.kind === 'value' && value.quality !== 'exact');
  const withoutNumber = parts.length - numbers.length;
  const computed =
    numbers.length === 0 || aggregation === 'list' || aggregation === 'none'
      ? null
      : aggregation === 'sum'
        ? sum(numbers)
        : average(numbers);
  return { total: computed, approximate, withoutNumber, parts };
}
