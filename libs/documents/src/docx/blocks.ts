import type {
  Block,
  HeadingBlock,
  Inline,
  LinesBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  SectionBlock,
} from '@samsyn/domain';
import { HeadingLevel, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { labels } from '../labels.js';
import { headingOf } from '../text.js';
import { chart } from './chart.js';
import type { Context } from './context.js';
import { feedback } from './feedback.js';
import { figure } from './figure.js';
import { listParagraph } from './list-paragraph.js';
import { lines, runs } from './runs.js';
import { table } from './table.js';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const;

/** Blocks in order. */
export function blocks(list: readonly Block[], context: Context): FileChild[] {
  return list.flatMap((one) => block(one, context));
}

/** A heading, at the beginning of a page where that is asked for. */
export function heading(level: SectionBlock['level'], title: string, pageBreakBefore: boolean): Paragraph {
  // The style leaves no room above: most chapters begin a page.
  const room = level === 1 && !pageBreakBefore ? { spacing: { before: 480, after: 160 } } : {};
  return new Paragraph({ heading: headings[level], pageBreakBefore, ...room, children: lines(title) });
}

function block(one: Block, context: Context): FileChild[] {
  switch (one.type) {
    case 'section':
      return [
        heading(one.level, headingOf(one), one.level === 1 && context.onNewPage.has(one.anchor)),
        ...blocks(one.blocks, { ...context, heading: one.level }),
      ];
    case 'paragraph':
      return [paragraph(one.inlines, context)];
    case 'heading':
      return [textHeading(one, context)];
    case 'figure':
      return figure(one, context);
    case 'chart':
      return chart(one, context);
    case 'list':
      return list(one, context);
    case 'table':
      return table(one, context);
    case 'lines':
      return planLines(one, context);
    case 'note':
      return note(one, context);
    case 'feedback':
      return feedback(one, context);
    case 'pending':
      return [
        paragraph([{ text: one.message, bold: true }], { ...context, voice: 'Pending' }, { keepNext: true }),
        ...blocks(one.blocks, { ...context, voice: 'Pending' }),
      ];
  }
}

/** A heading within a text, below the one that the text stands under. */
function textHeading({ level, inlines }: HeadingBlock, context: Context): Paragraph {
  const below = Math.min(6, context.heading + level) as keyof typeof headings;
  return new Paragraph({ heading: headings[below], children: runs(inlines, context) });
}

function paragraph(inlines: readonly Inline[], context: Context, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, style: context.voice, children: runs(inlines, context) });
}

function list({ ordered, start, items }: ListBlock, context: Context): FileChild[] {
  const reference = context.numbering.list(ordered, start, context.depth);
  const inside = { ...context, depth: context.depth + 1 };
  return items.flatMap((item, index): FileChild[] => {
    const [first, ...rest] = item;
    const opening = first?.type === 'paragraph' ? first.inlines : [];
    const after = first?.type === 'paragraph' ? rest : item;
    return [
      listParagraph(
        opening,
        context,
        { ordered, reference },
        index === items.length - 1 && after.length === 0,
      ),
      ...after.flatMap((one) => (one.type === 'paragraph' ? [continued(one, context)] : block(one, inside))),
    ];
  });
}

function continued({ inlines }: ParagraphBlock, context: Context): Paragraph {
  return listParagraph(inlines, context, null);
}

function planLines({ items }: LinesBlock, context: Context): FileChild[] {
  const reference = context.numbering.list(false, 1, context.depth);
  return items.map(({ text, gap }, index) =>
    listParagraph(
      [{ text, ...(gap && { italic: true as const }) }],
      context,
      { ordered: false, reference },
      index === items.length - 1,
    ),
  );
}

/** The years stand in bold in front of the note's first words. */
function note({ years, blocks: content }: NoteBlock, context: Context): FileChild[] {
  const prefix: Inline = { text: labels.yearsPrefix(years), bold: true };
  const [first, ...rest] = content;
  return first?.type === 'paragraph'
    ? [paragraph([prefix, { text: ' ' }, ...first.inlines], context), ...blocks(rest, context)]
    : [paragraph([prefix], context, { keepNext: true }), ...blocks(content, context)];
}
