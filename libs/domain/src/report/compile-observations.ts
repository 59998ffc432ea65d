import { canonicalJson } from '../contribution/canonical-json.js';
import { yearSpan } from '../contribution/answers.js';
import { formatNumber } from '../indicator/format-value.js';
import type { Observation, ValueType } from '../indicator/value.js';
import type { Indicator } from '../plan/plan.js';
import { chart } from './chart.js';
import type { Block, ChartForm, Source, TableCell } from './document.js';
import { reportLabels as labels } from './labels.js';
import { byName } from './sources.js';

/** More series than these can't be told apart in a chart. */
const mostSeries = 6;

/**
 * An indicator's values over the years, shown as its plan says: without that, a longer series is a table and a series of
 * one area stays in a sentence (F19). Where there are rates besides counts, the chart is of the rates: they can be
 * compared between areas of different size.
 */
export function observationBlocks(indicator: Indicator, observations: readonly Observation[]): Block[] {
  const own = observations
    .filter(({ indicatorId }) => indicatorId === indicator.lineageId)
    .toSorted((a, b) => a.year - b.year || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const groups = Map.groupBy(own, (one) => `${one.measure}|${one.split?.age ?? ''}|${one.split?.sex ?? ''}`);
  const rates = own.some(({ measure }) => measure === 'per100k');
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const group = all.filter((one) => one.quality !== 'partialYear' || !hasFullYear(all, one));
      const areas = [...new Set(group.map(({ area }) => area))].toSorted(byName);
      const sources: Source[] = [...new Set(group.map(({ source }) => source))]
        .toSorted(byName)
        .map((title) => ({ type: 'statistics', title }));
      const shown = indicator.presentation ?? (areas.length > 1 ? 'table' : 'sentence');
      if (shown === 'sentence') return [sentence(indicator, group, sources)];
      const table = seriesTable(indicator, group, areas, sources);
      const drawn =
        shown !== 'table' && areas.length <= mostSeries && (!rates || group[0]!.measure === 'per100k');
      return drawn ? [chartOf(indicator, shown, group, areas, sources), table] : [table];
    });
}

function chartOf(
  indicator: Indicator,
  form: ChartForm,
  group: readonly Observation[],
  areas: readonly string[],
  sources: readonly Source[],
): Block {
  const definition = definitions(group);
  const named = new Map(group.flatMap(({ year, definition: is }) => (is ? [[year, is] as const] : [])));
  const years = [...named.keys()];
  return chart({
    form,
    caption: titleOf(indicator),
    measure: about(group, indicator),
    valueType: indicator.valueType,
    series: areas.map((name) => ({
      name,
      points: group
        .filter(({ area }) => area === name)
        .map((one) => ({
          year: one.year,
          value: one.number,
          printed: printed(one, indicator.valueType),
          quality: one.quality,
        })),
    })),
    breaks: years.filter((year, at) => at > 0 && named.get(year) !== named.get(years[at - 1]!)),
    definition: definition || null,
    sources,
  });
}

const titleOf = ({ text }: Indicator) => text.replace(/\.$/, '');

/** A full year's value takes the place of the part-year one (F20). */
function hasFullYear(group: readonly Observation[], { area, year }: Observation): boolean {
  return group.some((one) => one.area === area && one.year === year && one.quality !== 'partialYear');
}

/** The value as printed, with what is not exact about it. */
function printed(one: Observation, valueType: ValueType): string {
  const value = one.number === null ? one.text : formatNumber(one.number, valueType);
  if (one.quality === 'approximate' && one.number !== null)
    return one.text || `${labels.approximate} ${value}`;
  return one.quality === 'partialYear' ? `${value} (${labels.partialYear})` : value;
}

function about(group: readonly Observation[], { valueType }: Indicator): string {
  const { measure, split } = group[0]!;
  const counted = valueType === 'share' || valueType === 'money' ? labels[valueType] : labels.count;
  const what = [
    measure === 'per100k' ? labels.per100k : counted,
    split?.age && labels.age(split.age),
    split?.sex,
  ].filter(Boolean);
  return what.join(', ');
}

function withDefinition(group: readonly Observation[], indicator: Indicator): string {
  const definition = definitions(group);
  return `${about(group, indicator)}${definition ? ` (${definition})` : ''}`;
}

/** The definition, or where it has changed with the years, each with its years (F18). `group` is in order of year. */
function definitions(group: readonly Observation[]): string {
  const spans: { from: number; to: number; definition: string }[] = [];
  for (const { year, definition } of group) {
    const last = spans.at(-1);
    if (last?.definition === definition) last.to = year;
    else if (definition) spans.push({ from: year, to: year, definition });
  }
  return spans.length > 1
    ? spans.map((span) => `${yearSpan(span)}: ${span.definition}`).join('; ')
    : (spans[0]?.definition ?? '');
}

function seriesTable(
  indicator: Indicator,
  group: readonly Observation[],
  areas: readonly string[],
  sources: readonly Source[],
): Block {
  const years = [...new Set(group.map(({ year }) => year))].toSorted((a, b) => a - b);
  const cell = (text: string, header: boolean, numeric: boolean): TableCell => ({
    blocks: [{ type: 'paragraph', inlines: [{ text }], sources }],
    header,
    numeric,
    colspan: 1,
    rowspan: 1,
  });
  const value = (area: string, year: number) => {
    const one = group.find((observation) => observation.area === area && observation.year === year);
    return one ? printed(one, indicator.valueType) : '–';
  };
  const definition = definitions(group);
  return {
    type: 'table',
    caption: `${titleOf(indicator)}, ${withDefinition(group, indicator)}`,
    ...(definition && { definition }),
    headRows: 1,
    rows: [
      [cell(labels.area, true, false), ...years.map((year) => cell(String(year), true, true))],
      ...areas.map((area) => [
        cell(area, true, false),
        ...years.map((year) => cell(value(area, year), false, true)),
      ]),
    ],
    sources,
  };
}

function sentence(indicator: Indicator, group: readonly Observation[], sources: readonly Source[]): Block {
  const series = group.map((one) => `${one.year}: ${printed(one, indicator.valueType)}`).join(', ');
  const measure = indicator.measure ? ` ${indicator.measure}` : '';
  const label =
    group[0]!.split || group[0]!.measure === 'per100k' ? ` (${withDefinition(group, indicator)})` : '';
  return {
    type: 'paragraph',
    inlines: [{ text: `${group[0]!.area}${label}: ${series}${measure}.` }],
    sources,
  };
}
