import { compareDecimals } from '../indicator/decimal.js';
import type { Quality } from '../indicator/value.js';
import type { ChartBlock, ChartPoint, ChartSeries } from './document.js';
import { reportLabels } from './labels.js';

const { chart: labels } = reportLabels;

/** A point that has a number. */
export type Plotted = ChartPoint & { readonly value: string };

/** A chart of these values, with what it shows in words. */
export function chart(values: Omit<ChartBlock, 'type' | 'alt'>): ChartBlock {
  return { ...values, type: 'chart', alt: chartWords(values) };
}

/** A series cut into runs of values that can be compared: a new one begins where another definition does (F18). */
export function runsOf({ points }: ChartSeries, breaks: readonly number[]): Plotted[][] {
  const runs: Plotted[][] = [];
  let before: ChartPoint | undefined;
  for (const point of points) {
    const broken = !before || breaks.some((year) => before!.year < year && year <= point.year);
    if (isPlotted(point)) {
      if (broken || runs.length === 0) runs.push([point]);
      else runs.at(-1)!.push(point);
      before = point;
    }
  }
  return runs;
}

function isPlotted(point: ChartPoint): point is Plotted {
  return point.value !== null;
}

/** What a chart shows, for who can't see it: `Antalet … ökade från 584 (2015) till 2 957 (2021).` */
function chartWords(chart: Omit<ChartBlock, 'type' | 'alt'>): string {
  const { form, caption, measure, series, breaks } = chart;
  const shown = series.filter(({ points }) => points.some(isPlotted));
  const kind = `${labels.form[form]}.`;
  if (shown.length === 0) return `${kind} ${caption}, ${measure}. ${labels.nothing}`;
  const subject = (name: string) => (shown.length > 1 ? name : `${labels.definite(caption)} (${name})`);
  return [
    kind,
    ...(shown.length > 1 ? [`${caption}, ${measure}.`] : []),
    ...shown.map((one) => `${subject(one.name)} ${movement(one, breaks)}.`),
    ...breaks.map(labels.broken),
    ...marked(shown, 'approximate', labels.approximate),
    ...marked(shown, 'partialYear', labels.partial),
  ].join(' ');
}

function movement(series: ChartSeries, breaks: readonly number[]): string {
  return runsOf(series, breaks)
    .map(wholeYears)
    .map((run) => {
      const [first, last] = [run[0]!, run.at(-1)!];
      if (run.length === 1) return labels.only(at(first));
      const sign = compareDecimals(last.value, first.value);
      const way = sign > 0 ? labels.moved.up : sign < 0 ? labels.moved.down : labels.moved.level;
      return [way(at(first), at(last)), ...extremes(run)].join(', ');
    })
    .join('; ');
}

/** Part of a year is not compared with whole ones, unless there is nothing else. */
function wholeYears(run: Plotted[]): Plotted[] {
  const whole = run.filter(({ quality }) => quality !== 'partialYear');
  return whole.length > 0 ? whole : run;
}

/** The highest and lowest values, where they are neither the first nor the last. */
function extremes(run: readonly Plotted[]): string[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const inside = (one: Plotted) => [first, last].every((end) => compareDecimals(one.value, end.value) !== 0);
  const sorted = run.toSorted((a, b) => compareDecimals(a.value, b.value));
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  return [
    ...(inside(highest) ? [labels.highest(at(highest))] : []),
    ...(inside(lowest) ? [labels.lowest(at(lowest))] : []),
  ];
}

const at = ({ printed, year }: ChartPoint) => labels.at(printed, year);

function marked(
  series: readonly ChartSeries[],
  quality: Quality,
  words: (years: string) => string,
): string[] {
  const years = series.flatMap(({ points }) =>
    points.filter((point) => point.quality === quality).map(({ year }) => year),
  );
  return years.length ? [words([...new Set(years)].toSorted((a, b) => a - b).join(', '))] : [];
}
