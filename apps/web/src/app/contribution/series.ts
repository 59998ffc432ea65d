import type { Indicator, Observation, Section } from '@samsyn/domain';
import { formatNumber, indicatorsOf } from '@samsyn/domain/rules';

/** So many years back say where things are going. */
const years = 5;

/** The county's figures for one indicator: a line for each area, measure and split. */
export interface Series {
  readonly indicator: Indicator;
  readonly lines: readonly { readonly name: string; readonly values: string }[];
  readonly source: string;
}

/** The figures of a section's indicators, the last years of each; areas in the order in which they come. */
export function seriesOf(
  section: Pick<Section, 'slots'>,
  observations: readonly Observation[],
  words: Readonly<Record<'count' | 'per100k' | 'share' | 'money', string>>,
): Series[] {
  return indicatorsOf(section).flatMap((indicator) => {
    const own = observations.filter(({ indicatorId }) => indicatorId === indicator.lineageId);
    if (own.length === 0) return [];
    const lines = Map.groupBy(own, (one) => nameOf(one, indicator, words));
    return [
      {
        indicator,
        lines: [...lines].map(([name, of]) => ({ name, values: valuesOf(of, indicator) })),
        source: [...new Set(own.map(({ source }) => source))].join('; '),
      },
    ];
  });
}

function nameOf(
  { area, measure, split }: Observation,
  { valueType }: Indicator,
  words: Parameters<typeof seriesOf>[2],
): string {
  const counted = valueType === 'share' || valueType === 'money' ? words[valueType] : words.count;
  return [area, measure === 'per100k' ? words.per100k : counted, split?.age, split?.sex]
    .filter(Boolean)
    .join(', ');
}

function valuesOf(observations: readonly Observation[], { valueType }: Indicator): string {
  return observations
    .toSorted((a, b) => a.year - b.year)
    .slice(-years)
    .map(
      ({ year, text, number }) =>
        `${year}: ${text || (number === null ? '–' : formatNumber(number, valueType))}`,
    )
    .join(' · ');
}
