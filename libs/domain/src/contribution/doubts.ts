import { doubtOf, type Doubt } from '../indicator/plausible.js';
import type { GivenValue } from '../indicator/value.js';
import type { Indicator, Section } from '../plan/plan.js';
import { indicatorsOf } from '../plan/lines.js';
import type { Round } from '../round/round.js';
import type { ContributionContent } from './content.js';
import { lastYearsValue, type EarlierValue, type EarlierValues } from './earlier.js';

/** A value that is hard to believe, and the one that it is compared with. */
export interface DoubtedValue {
  readonly indicator: Indicator;
  readonly value: GivenValue;
  readonly doubt: Doubt;
  readonly before: EarlierValue | null;
}

/** The values of an answer that there is something to ask about, in print order; none where there is nothing to report. */
export function doubtsIn(
  content: Pick<ContributionContent, 'notCarriedOut' | 'values'>,
  section: Pick<Section, 'slots'>,
  earlier: readonly EarlierValues[],
  round: Pick<Round, 'kind' | 'year'>,
): DoubtedValue[] {
  if (content.notCarriedOut) return [];
  return indicatorsOf(section).flatMap((indicator) => {
    const value = content.values.find((one) => one.indicatorId === indicator.lineageId);
    if (value?.kind !== 'value') return [];
    const before = lastYearsValue(earlier, round, indicator.lineageId);
    const doubt = doubtOf(value, indicator, before?.value ?? null);
    return doubt ? [{ indicator, value, doubt, before }] : [];
  });
}
