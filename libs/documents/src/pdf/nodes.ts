import type {
  Block,
  FeedbackBlock,
  HeadingBlock,
  Inline,
  LinesBlock,
  ListBlock,
  NoteBlock,
} from '@samsyn/domain';
import { labels } from '../labels.js';
import { headingOf, wordsOf } from '../text.js';
import { chart } from './chart.js';
import { words, type Context } from './context.js';
import { figure } from './figure.js';
import type { Node, Run } from './node.js';
import { runs } from './runs.js';
import { table } from './table.js';

/** How far a quotation stands in, on both sides together, in points. */
const quoteIndent = 40;
const numberings = ['1.', 'a.', 'i.'];

/** Blocks as the template prints them, in order. */
export function nodes(list: readonly Block[], context: Context): Node[] {
  return list.flatMap((one) => node(one, context));
}

/** A heading of the report's own. */
export function heading(level: number, title: string, context: Context, first = false): Node {
  return {
    type: 'heading',
    level: context.headings.next(level),
    // PDF/UA has no place for a heading without words.
    runs: words(title.trim() === '' ? labels.untitled : title, context),
    first,
    outlined: level <= 3,
  };
}

/** A heading in a text; one without words is left out. */
function textHeading(one: HeadingBlock, context: Context): Node[] {
  if (wordsOf(one.inlines).trim() === '') return [];
  const level = context.headings.next(context.heading + one.level);
  return [{ type: 'heading', level, runs: runs(one.inlines, context), first: false, outlined: false }];
}

function node(one: Block, context: Context): Node[] {
  switch (one.type) {
    case 'section':
      return [
        heading(one.level, headingOf(one), context, one.level === 1 && context.onNewPage.has(one.anchor)),
        ...nodes(one.blocks, { ...context, heading: one.level }),
      ];
    case 'paragraph':
      return [{ type: 'paragraph', runs: runs(one.inlines, context) }];
    case 'heading':
      return textHeading(one, context);
    case 'figure':
      return figure(one, context);
    case 'chart':
      return [chart(one, context)];
    case 'list':
      return [list(one, context)];
    case 'table':
      return table(one, { ...context, render: nodes });
    case 'lines':
      return lines(one, context);
    case 'note':
      return note(one, context);
    case 'feedback':
      return feedback(one, context);
    case 'pending':
      return framed('pending', context, (inside) => [
        { type: 'paragraph', runs: runs([{ text: one.message, bold: true }], context), keepNext: true },
        ...nodes(one.blocks, inside),
      ]);
  }
}

function list({ ordered, start, items }: ListBlock, context: Context): Node {
  return {
    type: 'list',
    start: Math.max(0, start),
    numbering: ordered ? numberings[Math.min(context.depth, 2)]! : null,
    items: items.map((item) => nodes(item, { ...context, depth: context.depth + 1, outermost: false })),
  };
}

/** Goals or indicators; a typed gap stands in italics. */
function lines({ items }: LinesBlock, context: Context): Node[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      start: 1,
      numbering: null,
      items: items.map(({ text, gap }): Node[] => {
        const run: Run = { text: context.print(text), ...(gap && { italic: true }) };
        return [{ type: 'paragraph', runs: [run] }];
      }),
    },
  ];
}

/** The years stand in bold in front of the note's first words. */
function note({ years, blocks }: NoteBlock, context: Context): Node[] {
  const prefix: Inline = { text: labels.yearsPrefix(years), bold: true };
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph'
    ? [
        { type: 'paragraph', runs: runs([prefix, { text: ' ' }, ...first.inlines], context) },
        ...nodes(rest, context),
      ]
    : [{ type: 'paragraph', runs: runs([prefix], context), keepNext: true }, ...nodes(blocks, context)];
}

/** A user organisation's own words as a quotation, what it answered and objected to, and the reply. */
function feedback(one: FeedbackBlock, context: Context): Node[] {
  const own = { ...context, heading: 3, depth: 0 };
  const part = { ...own, heading: 4 };
  const told = (title: string, blocks: readonly Block[]): Node[] => [
    heading(4, title, part),
    ...framed('quote', part, (inside) => nodes(blocks, inside)),
  ];
  const { reservation, reply } = one;
  return [
    heading(3, one.title, own),
    ...framed('quote', own, (inside) => nodes(one.blocks, inside)),
    ...one.answers.flatMap(({ question, blocks }) => told(question, blocks)),
    ...(reservation ? told(reservation.title, reservation.blocks) : []),
    ...(reply
      ? framed('reply', part, (inside) => [heading(4, reply.title, inside), ...nodes(reply.blocks, inside)])
      : []),
  ];
}

function framed(
  type: 'quote' | 'reply' | 'pending',
  context: Context,
  content: (inside: Context) => Node[],
): Node[] {
  const inside = content({ ...context, width: context.width - quoteIndent, outermost: false });
  return inside.length ? [{ type, nodes: inside }] : [];
}
