import type { Data, Mark } from 'vega';
import { ink, looks, paper, size, widthOf } from './design.js';
import { apart, endLabels, type Drawn, type Layout } from './layout.js';

const labelHeight = 16;

/** Lines with a sign at each value. One line has its values beside the signs, several have their names at their ends. */
export function lines(layout: Layout, height: number): { data: Data[]; marks: Mark[] } {
  const runs = [...Map.groupBy(layout.points, ({ run }) => run).values()];
  const signs = layout.points.map((point) => ({ ...point, ...looks[point.index]! }));
  return {
    data: [
      ...runs.map((values, at): Data => ({ name: `run${at}`, values })),
      { name: 'signs', values: signs },
      { name: 'labels', values: labels(layout, height) },
    ],
    marks: [
      ...runs.map(([first], at): Mark => {
        const { colour, dash } = looks[first!.index]!;
        return {
          type: 'line',
          from: { data: `run${at}` },
          encode: {
            enter: {
              x: { scale: 'year', field: 'year' },
              y: { scale: 'value', field: 'value' },
              stroke: { value: colour },
              strokeWidth: { value: 2.5 },
              strokeDash: { value: [...dash] },
            },
          },
        };
      }),
      {
        type: 'symbol',
        from: { data: 'signs' },
        encode: {
          enter: {
            x: { scale: 'year', field: 'year' },
            y: { scale: 'value', field: 'value' },
            shape: { field: 'shape' },
            size: { value: 70 },
            stroke: { field: 'colour' },
            strokeWidth: { value: 2 },
            fill: [{ test: 'datum.inexact', value: paper }, { field: 'colour' }],
          },
        },
      },
      {
        type: 'text',
        from: { data: 'labels' },
        encode: {
          enter: {
            text: { field: 'text' },
            x: { scale: 'year', field: 'year', offset: { field: 'dx' } },
            y: { field: 'y' },
            align: { field: 'align' },
            baseline: { value: 'middle' },
            fontWeight: { value: 'bold' },
            fill: { field: 'fill' },
          },
        },
      },
    ],
  };
}

interface Label {
  readonly text: string;
  readonly year: number;
  readonly dx: number;
  readonly y: number;
  readonly align: 'left' | 'center';
  readonly fill: string;
}

/** The values that there is room for: all, or those of the years that are named below the axis. */
function withRoom(
  points: readonly Drawn[],
  years: readonly number[],
  named: readonly number[],
): readonly Drawn[] {
  const widest = Math.max(...points.map(({ printed }) => widthOf(printed)));
  return widest * years.length < size.width * 0.9
    ? points
    : points.filter(({ year }) => named.includes(year));
}

function labels({ points, years, named, domain: [low, high] }: Layout, height: number): Label[] {
  const y = (value: number) => (height * (high - value)) / (high - low);
  const ends = endLabels(points);
  if (ends.length === 1)
    return withRoom(points, years, named).map(({ printed, year, value }) => ({
      text: printed,
      year,
      dx: 0,
      y: y(value) - 14,
      align: 'center',
      fill: ink,
    }));
  const heights = apart(
    ends.map(({ point }) => y(point.value)),
    labelHeight,
    height,
  );
  return ends.map(({ point, text }, at) => ({
    text,
    year: point.year,
    dx: 10,
    y: heights[at]!,
    align: 'left',
    fill: looks[point.index]!.colour,
  }));
}
