import type { TableBlock } from '@samsyn/domain';
import { headsRow, shapeOf, type PlacedCell } from '../table-shape.js';
import { traced, type Context } from './context.js';
import { inlines } from './inlines.js';
import { attribute, html, type Markup } from './markup.js';
import { named } from './numbered.js';

/** A numbered table in a region of its own, which scrolls sideways with the keyboard where it is too wide. */
export function table(block: TableBlock, context: Context): Markup {
  if (block.rows.length === 0) return html``;
  const { source, inside } = traced(context, block.sources);
  const shape = shapeOf(block);
  const { label, anchor, data } = named(block, context)!;
  const caption = block.caption ? `${label}. ${block.caption}` : label;
  const rows = (part: readonly (readonly PlacedCell[])[], head: boolean): Markup[] =>
    part.map(
      (row) =>
        html`<tr>
          ${row.map((placed) => cell(placed, head, inside))}
        </tr> `,
    );
  const head = shape.rows.slice(0, shape.headRows);
  const drawn = scrolling(
    caption,
    html`<table${source}>
<caption>${caption}</caption>
${
  head.length > 0 &&
  html`<thead>
    ${rows(head, true)}
  </thead> `
}<tbody>
${rows(shape.rows.slice(shape.headRows), false)}</tbody>
</table>`,
    anchor,
  );
  return html`${drawn}${data}`;
}

/** What may be wider than the page: a named region that takes focus, so that the arrow keys can move it. */
export function scrolling(name: string, content: Markup, anchor?: string): Markup {
  return html`<section class="scroll" ${attribute('id', anchor)} aria-label="${name}" tabindex="0">
    ${content}
  </section> `;
}

function cell(placed: PlacedCell, head: boolean, context: Context): Markup {
  const { cell: content, colspan, rowspan } = placed;
  const spans = html`${attribute('colspan', colspan > 1 ? colspan : null)}${attribute('rowspan', rowspan > 1 ? rowspan : null)}`;
  const className = attribute('class', content.numeric ? 'numeric' : null);
  const only = content.blocks.length === 1 ? content.blocks[0]! : null;
  const words =
    only?.type === 'paragraph' ? inlines(only.inlines, context) : context.render(content.blocks, context);
  if (head && content.blocks.length)
    return html`<th scope="${colspan > 1 ? 'colgroup' : 'col'}" ${className}${spans}>${words}</th>`;
  if (headsRow(placed))
    return html`<th scope="${rowspan > 1 ? 'rowgroup' : 'row'}" ${className}${spans}>${words}</th>`;
  return html`<td${className}${spans}>${content.header ? html`<strong>${words}</strong>` : words}</td>`;
}
