import type {
  Block,
  HeadingBlock,
  Inline,
  ListBlock,
  NoteBlock,
  PendingBlock,
  SectionBlock,
} from '@samsyn/domain';
import { labels } from '../labels.js';
import { chart } from './chart.js';
import { traced, type Context } from './context.js';
import { feedback } from './feedback.js';
import { figure } from './figure.js';
import { inlines } from './inlines.js';
import { origin, runsOfOneSource } from './origin.js';
import { attribute, html, type Markup } from './markup.js';
import { headingOf } from '../text.js';
import { table } from './table.js';

const sectionClass = { 1: 'area', 2: 'section', 3: 'slot', 4: 'part' } as const;

/** Blocks in order. */
export function blocks(list: readonly Block[], context: Context): Markup {
  return context.origins
    ? html`${runsOfOneSource(list).map((run) => withOrigin(run, context))}`
    : html`${list.map((one) => block(one, context))}`;
}

/** A run of blocks from the same sources, and where they come from; a section tells of its own parts. */
function withOrigin(run: readonly Block[], context: Context): Markup {
  const inside = { ...context, origins: run[0]!.type === 'section' };
  const content = run.map((one) => block(one, inside));
  return inside.origins ? html`${content}` : html`${content}${origin(run[0]!.sources)}`;
}

function block(one: Block, context: Context): Markup {
  const { source, inside } = traced(context, one.sources);
  switch (one.type) {
    case 'section':
      return section(one, source, inside);
    case 'paragraph':
      return html`<p${source}>${inlines(one.inlines, context)}</p>\n`;
    case 'heading':
      return textHeading(one, source, context);
    case 'figure':
      return figure(one, source, context);
    case 'chart':
      return chart(one, source, context);
    case 'list':
      return list(one, source, inside);
    case 'table':
      return table(one, context);
    case 'lines':
      return html`<ul class="lines" ${source}>
        ${one.items.map(({ text, gap }) => html`<li>${gap ? html`<em>${text}</em>` : text}</li> `)}
      </ul> `;
    case 'note':
      return note(one, source, inside);
    case 'feedback':
      return feedback(one, source, inside);
    case 'pending':
      return pending(one, source, inside);
  }
}

function section(
  { level, anchor, number, title, blocks: content }: SectionBlock,
  source: Markup,
  context: Context,
): Markup {
  return html`<section class="${sectionClass[level]}" ${attribute('id', anchor)}${source}>
    ${heading(level, headingOf({ number, title }), anchor)}${blocks(content, { ...context, heading: level + 1 })}
  </section> `;
}

/** A heading (focus area = h2, section = h3, slot = h4, part = h5) and the permanent link to it. */
export function heading(level: SectionBlock['level'], title: string, anchor: string): Markup {
  const words = html`${title}`;
  const tag = {
    1: html`<h2>${words}</h2>`,
    2: html`<h3>${words}</h3>`,
    3: html`<h4>${words}</h4>`,
    4: html`<h5>${words}</h5>`,
  };
  return html`<div class="heading">
    ${tag[level]}<a class="permalink" href="#${anchor}" aria-label="${labels.permalink(title)}"></a>
  </div> `;
}

/** A heading within a text, below the one that the text stands under. */
function textHeading({ level, inlines: words }: HeadingBlock, source: Markup, context: Context): Markup {
  const content = inlines(words, context);
  switch (Math.min(6, context.heading + level)) {
    case 3:
      return html`<h3 class="within" ${source}>${content}</h3> `;
    case 4:
      return html`<h4 class="within" ${source}>${content}</h4> `;
    case 5:
      return html`<h5 class="within" ${source}>${content}</h5> `;
    default:
      return html`<h6 class="within" ${source}>${content}</h6> `;
  }
}

function list({ ordered, start, items }: ListBlock, source: Markup, context: Context): Markup {
  const points = items.map(
    (item) => html`<li>${item.length === 1 ? inItem(item[0]!, context) : blocks(item, context)}</li> `,
  );
  return ordered
    ? html`<ol${attribute('start', start === 1 ? null : start)}${source}>\n${points}</ol>\n`
    : html`<ul${source}>\n${points}</ul>\n`;
}

function inItem(one: Block, context: Context): Markup {
  return one.type === 'paragraph' ? inlines(one.inlines, context) : block(one, context);
}

/** The years stand in bold in front of the note's first words. */
function note({ years, blocks: content }: NoteBlock, source: Markup, context: Context): Markup {
  const prefix: Inline = { text: labels.yearsPrefix(years), bold: true };
  const [first, ...rest] = content;
  const opening =
    first?.type === 'paragraph'
      ? html`<p>${inlines([prefix, { text: ' ' }, ...first.inlines], context)}</p>
          ${blocks(rest, context)}`
      : html`<p>${inlines([prefix], context)}</p>
          ${blocks(content, context)}`;
  return html`<div class="note" ${source}>${opening}</div> `;
}

/** What is not approved: grey, and said in words. */
function pending({ unit, message, blocks: content }: PendingBlock, source: Markup, context: Context): Markup {
  return html`<aside class="pending" role="note" aria-label="${labels.notApproved(unit)}" ${source}>
    <p><strong>${message}</strong></p>
    ${blocks(content, context)}
  </aside> `;
}
