import { runsOf, type ChartBlock, type ChartPoint } from '@samsyn/domain';
import { scale } from 'vega';
import { labels } from '../labels.js';
import { size, widthOf } from './design.js';

/** A value that is drawn. */
export interface Drawn {
  readonly series: string;
  readonly index: number;
  /** Values of one run are joined. */
  readonly run: string;
  readonly year: number;
  readonly value: number;
  readonly printed: string;
  readonly inexact: boolean;
}

/** All that is drawn of a chart, with where there is room for it. */
export interface Layout {
  readonly points: readonly Drawn[];
  readonly years: readonly number[];
  /** The years that are named below the axis: all, or as many as there is room for. */
  readonly named: readonly number[];
  readonly domain: readonly [number, number];
  readonly names: readonly string[];
  /** The sides of the plot in pixels from those of the chart. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether several bars stand side by side in a year, each with its letter. */
  readonly grouped: boolean;
}

/** Heights in pixels: of a line of words above the plot, and of the years below it. */
export const lineHeight = 19;
const bottom = 28;
/** What is left free at each side, in pixels. */
export const margin = 6;

/** Finds room for the axes and for the names of the series. A chart without numbers has no points. */
export function layoutOf(chart: ChartBlock): Layout {
  const points = pointsOf(chart);
  const names = chart.series.map(({ name }) => name);
  const grouped = chart.form !== 'line' && names.length > 1;
  const years = yearsBetween(chart.series.flatMap((series) => series.points));
  const values = points.map(({ value }) => value);
  const [low, high] = axisOf(values);
  const ticks = [low, high].map((tick) => widthOf(formatTick(tick)));
  const ends = chart.form === 'line' ? endLabels(points).map(({ text }) => widthOf(text)) : [0];
  const left = Math.ceil(Math.max(...ticks)) + 12 + margin;
  const right = chart.form === 'line' ? Math.min(200, Math.ceil(Math.max(8, ...ends)) + 14) : margin;
  const room = Math.max(1, Math.floor((size.width - left - right) / 38));
  const step = Math.ceil(years.length / room);
  return {
    points,
    years,
    named: years.filter((_, at) => (years.length - 1 - at) % step === 0),
    domain: [low, high],
    names,
    left,
    right,
    top: 12 + lineHeight * (1 + (grouped ? 1 : 0) + (chart.breaks.length > 0 ? 1 : 0)),
    bottom: bottom + (grouped ? 16 : 0),
    grouped,
  };
}

/** The axis from nought, or from the lowest value below it, with room beyond bars and points for their labels. */
function axisOf(values: readonly number[]): [number, number] {
  const nice = (low: number, high: number) =>
    scale('linear')().domain([low, high]).nice(5).domain() as [number, number];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low) * 0.08;
  return nice(low && low - room, high === low ? low + 1 : high && high + room);
}

/** What stands at the end of each line: its name, where there are several, and its last value. */
export function endLabels(points: readonly Drawn[]): { point: Drawn; text: string }[] {
  const bySeries = Map.groupBy(points, ({ index }) => index);
  return [...bySeries.values()].map((own) => {
    const point = own.at(-1)!;
    return { point, text: bySeries.size > 1 ? `${point.series} ${point.printed}` : '' };
  });
}

/** The labels' heights, moved apart until none covers another; `heights` in pixels from the top. */
export function apart(heights: readonly number[], distance: number, limit: number): number[] {
  const order = heights.map((_, at) => at).toSorted((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  order.forEach((at, n) => {
    if (n > 0) placed[at] = Math.max(placed[at]!, placed[order[n - 1]!]! + distance);
  });
  order.toReversed().forEach((at, n, all) => {
    const ceiling = n === 0 ? limit : placed[all[n - 1]!]! - distance;
    placed[at] = Math.min(placed[at]!, ceiling);
  });
  return placed;
}

/** The letter of a series in a chart of grouped bars, below each bar and in front of its name. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** What the hollow signs mean, in words; null where there are none. */
export function keyOf(chart: ChartBlock): string | null {
  const has = (quality: ChartPoint['quality']) =>
    chart.series.some(({ points }) => points.some((one) => one.value !== null && one.quality === quality));
  const words = [
    ...(has('approximate') ? [labels.approximate] : []),
    ...(has('partialYear') ? [labels.partialYear] : []),
  ];
  return words.length > 0 ? labels.hollow(words) : null;
}

/** A figure at an axis, as a Swede writes it. */
export function formatTick(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: 6 });
}

function pointsOf({ series, breaks }: ChartBlock): Drawn[] {
  return series.flatMap((one, index) =>
    runsOf(one, breaks).flatMap((run, at) =>
      run.map(({ year, value, printed, quality }) => ({
        series: one.name,
        index,
        run: `${index} ${at}`,
        year,
        value: Number(value),
        printed,
        inexact: quality !== 'exact',
      })),
    ),
  );
}

function yearsBetween(points: readonly ChartPoint[]): number[] {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return points.length ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}
