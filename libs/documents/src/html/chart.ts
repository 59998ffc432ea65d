import type { ChartBlock } from '@samsyn/domain';
import { chartCaption } from '../chart/caption.js';
import { chartSvg } from '../chart/chart-svg.js';
import type { Context } from './context.js';
import { html, Markup } from './markup.js';
import { named } from './numbered.js';
import { scrolling } from './table.js';

/** A chart, numbered with the pictures; it keeps a size at which its words can be read, and scrolls where that is too wide. */
export function chart(block: ChartBlock, source: Markup, context: Context): Markup {
  const { label, anchor, data } = named(block, context)!;
  // All of it is drawn by us from figures and escaped words.
  const drawing = new Markup(chartSvg(block));
  return html`<figure class="chart" id="${anchor}" ${source}>
      ${scrolling(label, drawing)}
      <figcaption>${label}. ${chartCaption(block)}</figcaption>
    </figure>
    ${data}`;
}
