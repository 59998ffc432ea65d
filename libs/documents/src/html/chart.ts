import type { ChartBlock } from '@samsyn/domain';
import { chartCaption } from '../chart/caption.js';
import { chartSvg } from '../chart/chart-svg.js';
import { labels } from '../labels.js';
import type { Context } from './context.js';
import { html, Markup } from './markup.js';
import { scrolling } from './table.js';

/** A chart, numbered with the pictures; it keeps a size at which its words can be read, and scrolls where that is too wide. */
export function chart(block: ChartBlock, source: Markup, context: Context): Markup {
  const number = labels.figure(context.nextFigure());
  // All of it is drawn by us from figures and escaped words.
  const drawing = new Markup(chartSvg(block));
  return html`<figure class="chart" ${source}>
    ${scrolling(number, drawing)}
    <figcaption>${number}. ${chartCaption(block)}</figcaption>
  </figure> `;
}
