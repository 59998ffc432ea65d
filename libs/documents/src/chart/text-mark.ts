import type { Mark } from 'vega';
import { ink } from './design.js';

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly weight?: 'normal' | 'bold';
  readonly fill?: string;
}

/** Words at a place in the plot, in pixels from its upper left corner to the baseline. */
export function text(words: string, { x, y, align = 'left', weight = 'normal', fill = ink }: Placed): Mark {
  return {
    type: 'text',
    encode: {
      enter: {
        text: { value: words },
        x: { value: x },
        y: { value: y },
        align: { value: align },
        fontWeight: { value: weight },
        fill: { value: fill },
      },
    },
  };
}
