import type { Inline as Written } from '../rich-text/inline.js';
import type { Figure, Heading, List, RichText, Table, TextBlock } from '../rich-text/rich-text.js';
import type { Block, Inline, Source, TableCell } from './document.js';
import { noOrigins, type Origins } from './origins.js';
import { joinedSources } from './sources.js';

/**
 * A written text as blocks of a report, each carrying the text's sources and, where it was taken over, those of the
 * revision that it was taken from. Empty paragraphs are left out.
 */
export function blocksOf(text: RichText, sources: readonly Source[], origins = noOrigins): Block[] {
  return withoutGaps(text.content.flatMap((node) => block(node, sources, origins)));
}

/** A text that begins with its second level of headings has none of the first: it moves up, so that none is skipped. */
function withoutGaps(blocks: readonly Block[]): Block[] {
  let begun = false;
  return blocks.map((one) => {
    if (one.type !== 'heading') return one;
    begun ||= one.level === 1;
    return begun ? one : { ...one, level: 1 };
  });
}

function isEmpty({ content = [] }: Heading): boolean {
  return content.every((one) => one.type === 'hardBreak' || one.text.trim() === '');
}

function block(node: TextBlock, inherited: readonly Source[], origins: Origins): Block[] {
  const origin = origins(node);
  const sources = origin ? joinedSources([inherited, [origin]]) : inherited;
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? [{ type: 'paragraph', inlines: inlines(node.content), sources }] : [];
    case 'heading':
      return isEmpty(node)
        ? []
        : [{ type: 'heading', level: node.attrs.level, inlines: inlines(node.content), sources }];
    case 'bulletList':
    case 'orderedList':
      return [list(node, sources, origins)];
    case 'table':
      return [table(node, sources, origins)];
    case 'figure':
      return [figure(node, sources)];
  }
}

function inlines(nodes: readonly Written[] = []): Inline[] {
  return nodes.map((node) => {
    if (node.type === 'hardBreak') return { text: '\n' };
    if (node.type === 'footnote') return { text: '', footnote: inlines(node.content) };
    const marks = node.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    return {
      text: node.text,
      ...(marks.some((mark) => mark.type === 'bold') && { bold: true as const }),
      ...(marks.some((mark) => mark.type === 'italic') && { italic: true as const }),
      ...(link && { href: link.attrs.href, ...(link.attrs.title && { title: link.attrs.title }) }),
    };
  });
}

function figure({ attrs }: Figure, sources: readonly Source[]): Block {
  const { attachmentId, alt = '', decorative, caption } = attrs;
  return {
    type: 'figure',
    attachmentId,
    alt: decorative ? null : alt,
    caption: caption?.trim() || null,
    sources,
  };
}

function list(node: List, sources: readonly Source[], origins: Origins): Block {
  const items = node.content.map((item) => item.content.flatMap((child) => block(child, sources, origins)));
  return {
    type: 'list',
    ordered: node.type === 'orderedList',
    start: node.attrs?.start ?? 1,
    items,
    sources: withThoseOf(sources, items.flat()),
  };
}

function table(node: Table, sources: readonly Source[], origins: Origins): Block {
  const rows = node.content.map((row) =>
    row.content.map((cell): TableCell => ({
      blocks: cell.content.flatMap((child) => block(child, sources, origins)),
      header: cell.type === 'tableHeader',
      colspan: cell.attrs?.colspan ?? 1,
      rowspan: cell.attrs?.rowspan ?? 1,
      numeric: false,
    })),
  );
  const body = rows.findIndex((row) => !row.every((cell) => cell.header));
  const inside = rows.flat().flatMap((cell) => cell.blocks);
  return {
    type: 'table',
    caption: null,
    headRows: body === -1 ? rows.length : body,
    rows,
    sources: withThoseOf(sources, inside),
  };
}

/** What is made of several blocks comes from wherever they do. */
export function withThoseOf(sources: readonly Source[], blocks: readonly Block[]): readonly Source[] {
  return joinedSources([sources, ...blocks.map((one) => one.sources)]);
}
