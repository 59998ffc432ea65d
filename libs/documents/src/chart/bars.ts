import type { Data, Mark } from 'vega';
import { fontSize, ink, looks, muted, paper, widthOf } from './design.js';
import { letterOf, type Layout } from './layout.js';

/** Bars for each year, side by side where there are several series; each has its value where there is room for it. */
export function bars(
  { points, names, years, grouped }: Layout,
  width: number,
): { data: Data[]; marks: Mark[] } {
  const band = (width / Math.max(1, years.length)) * 0.75;
  const thick = band / names.length;
  const drawn = points.map((point) => ({
    ...point,
    colour: looks[point.index]!.colour,
    dx: point.index * thick,
    letter: letterOf(point.index),
  }));
  const roomy = drawn.every(({ printed }) => widthOf(printed) < thick + (grouped ? 0 : band / 3));
  const left = { scale: 'year', field: 'year', offset: { field: 'dx' } } as const;
  const middle = { scale: 'year', field: 'year', offset: { signal: `datum.dx + ${thick / 2}` } } as const;
  return {
    data: [{ name: 'bars', values: drawn }],
    marks: [
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { ...left, offset: { signal: 'datum.dx + 1' } },
            width: { value: Math.max(1, thick - 2) },
            y: { scale: 'value', field: 'value' },
            y2: { scale: 'value', value: 0 },
            stroke: { field: 'colour' },
            strokeWidth: { value: 2 },
            strokeDash: [{ test: 'datum.inexact', value: [4, 3] }, { value: null }],
            fill: [{ test: 'datum.inexact', value: paper }, { field: 'colour' }],
          },
        },
      },
      ...(roomy
        ? [
            label(
              'printed',
              middle,
              { scale: 'value', field: 'value', offset: { signal: 'datum.value < 0 ? 16 : -6' } },
              ink,
            ),
          ]
        : []),
      ...(grouped ? [label('letter', middle, { signal: 'height + 15' }, muted)] : []),
    ],
  };
}

function label(field: string, x: object, y: object, fill: string): Mark {
  return {
    type: 'text',
    from: { data: 'bars' },
    encode: {
      enter: {
        text: { field },
        x,
        y,
        align: { value: 'center' },
        fontSize: { value: fontSize },
        fill: { value: fill },
      },
    },
  };
}
