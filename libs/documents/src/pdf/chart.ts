import type { ChartBlock } from '@samsyn/domain';
import { chartCaption } from '../chart/caption.js';
import { chartSvg } from '../chart/chart-svg.js';
import { words, type Context } from './context.js';
import type { Node } from './node.js';

/** A chart as drawn lines, said in words to those who don't see it, and its numbered caption. */
export function chart(block: ChartBlock, context: Context): Node {
  return {
    type: 'figure',
    path: context.pictures.add(chartSvg(block)),
    alt: context.print(block.alt),
    width: context.width,
    caption: words(chartCaption(block), context),
  };
}
