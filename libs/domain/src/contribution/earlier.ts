import type { ReportedValue } from '../indicator/value.js';
import type { Round } from '../round/round.js';

/** What a unit reported in an earlier round. */
export interface EarlierValues {
  readonly round: Pick<Round, 'kind' | 'year' | 'title'>;
  readonly values: readonly ReportedValue[];
}

/** A value that was reported before, and in which round. */
export interface EarlierValue {
  readonly round: EarlierValues['round'];
  readonly value: ReportedValue;
}

/**
 * What a new value is compared with: the newest of an earlier year that has the indicator, from a round of the same
 * kind where there is one, so that September stands beside September.
 * @param earlier newest first
 */
export function lastYearsValue(
  earlier: readonly EarlierValues[],
  round: Pick<Round, 'kind' | 'year'>,
  indicatorId: string,
): EarlierValue | null {
  const found = valuesOf(earlier, indicatorId).filter((one) => one.round.year < round.year);
  const [newest] = found;
  const sameKind = found.find(
    (one) => one.round.kind === round.kind && one.round.year === newest?.round.year,
  );
  return sameKind ?? newest ?? null;
}

/** What earlier rounds of the same year say: September's status, beside the follow-up at the end of the year. */
export function thisYearsValues(
  earlier: readonly EarlierValues[],
  round: Pick<Round, 'year'>,
  indicatorId: string,
): EarlierValue[] {
  return valuesOf(earlier, indicatorId).filter((one) => one.round.year === round.year);
}

function valuesOf(earlier: readonly EarlierValues[], indicatorId: string): EarlierValue[] {
  return earlier.flatMap(({ round, values }) => {
    const value = values.find((one) => one.indicatorId === indicatorId);
    return value ? [{ round, value }] : [];
  });
}
