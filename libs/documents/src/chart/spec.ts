import type { ChartBlock } from '@samsyn/domain';
import type { Axis, Mark, Scale, Spec } from 'vega';
import { labels } from '../labels.js';
import { font, fontSize, grid, ink, looks, muted, size, widthOf } from './design.js';
import { bars } from './bars.js';
import { keyOf, layoutOf, letterOf, lineHeight, margin, type Layout } from './layout.js';
import { lines } from './lines.js';
import { text } from './text-mark.js';

/** A chart in the words of Vega: all that is drawn is data in it, none of it is markup. */
export function specOf(chart: ChartBlock): Spec {
  const layout = layoutOf(chart);
  const { left, right, top, bottom, years, domain } = layout;
  const width = size.width - left - right;
  const height = size.height - top - bottom;
  const drawing = chart.form === 'line' ? lines(layout, height) : bars(layout, width);
  return {
    width,
    height,
    padding: { left, right, top, bottom },
    autosize: 'none',
    config: { text: { font, fontSize, fill: ink } },
    data: [{ name: 'points', values: layout.points }, ...drawing.data],
    scales: [
      yearScale(chart, years),
      { name: 'value', type: 'linear', domain: [...domain], range: 'height' },
    ],
    axes: layout.points.length > 0 ? axes(layout) : [],
    marks: [
      ...headline(chart, layout),
      ...(layout.points.length > 0 ? breaks(chart, layout, width, height) : nothing(width, height)),
      ...drawing.marks,
    ],
  };
}

/** Bars stand in bands; a line's years are as far apart as they are in time. */
function yearScale({ form }: ChartBlock, years: readonly number[]): Scale {
  return form === 'line'
    ? { name: 'year', type: 'point', domain: [...years], range: 'width', padding: 0.5 }
    : { name: 'year', type: 'band', domain: [...years], range: 'width', padding: 0.25 };
}

function axes({ named, grouped }: Layout): Axis[] {
  const look = { labelFont: font, labelFontSize: fontSize, labelColor: muted, ticks: false } as const;
  return [
    {
      ...look,
      scale: 'value',
      orient: 'left',
      grid: true,
      gridColor: grid,
      domain: false,
      tickCount: 5,
      labelPadding: 8,
    },
    {
      ...look,
      scale: 'year',
      orient: 'bottom',
      values: [...named],
      domainColor: ink,
      labelPadding: grouped ? 22 : 8,
      labelOverlap: false,
    },
  ];
}

/** What is counted, what the signs mean, and what the letters stand for. */
function headline(chart: ChartBlock, { left, right, top, grouped, names }: Layout): Mark[] {
  const end = size.width - left - right;
  const key = keyOf(chart);
  let x = margin - left;
  const legend = names.flatMap((name, index): Mark[] => {
    const words = `${letterOf(index)} ${name}`;
    const swatch: Mark = {
      type: 'symbol',
      encode: {
        enter: {
          x: { value: x + 6 },
          y: { value: -top + 12 + lineHeight - 4 },
          size: { value: 110 },
          shape: { value: 'square' },
          fill: { value: looks[index]!.colour },
        },
      },
    };
    const said = text(words, { x: x + 16, y: -top + 12 + lineHeight });
    x += 16 + widthOf(words) + 20;
    return [swatch, said];
  });
  return [
    text(chart.measure, { x: margin - left, y: -top + 12, weight: 'bold' }),
    ...(key ? [text(key, { x: end, y: -top + 12, align: 'right', fill: muted })] : []),
    ...(grouped ? legend : []),
  ];
}

/** Where something else is counted from a year on: a line between the years, and words that say so. */
function breaks({ breaks: all }: ChartBlock, layout: Layout, width: number, height: number): Mark[] {
  const x = (year: number) => (width / layout.years.length) * layout.years.indexOf(year);
  const years = all.filter((year) => layout.years.includes(year));
  return [
    ...years.map((year): Mark => ({
      type: 'rule',
      encode: {
        enter: {
          x: { value: x(year) },
          y: { value: -4 },
          y2: { value: height },
          stroke: { value: muted },
          strokeDash: { value: [3, 3] },
        },
      },
    })),
    // One text for all of them: breaks may be too near each other for one each.
    ...(years.length > 0
      ? [text(labels.newDefinition(years), { x: width, y: -10, align: 'right', fill: muted })]
      : []),
  ];
}

function nothing(width: number, height: number): Mark[] {
  return [text(labels.noFigures, { x: width / 2, y: height / 2, align: 'center', fill: muted })];
}
