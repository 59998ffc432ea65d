import type { List, RichText, Table, TextBlock, Paragraph } from '../rich-text/rich-text.js';
import type { Block, Inline, Source, TableCell } from './document.js';

/** A written text as blocks of a report, each carrying the text's sources. Empty paragraphs are left out. */
export function blocksOf(text: RichText, sources: readonly Source[]): Block[] {
  return text.content.flatMap((node) => block(node, sources));
}

function block(node: TextBlock, sources: readonly Source[]): Block[] {
  switch (node.type) {
    case 'paragraph':
      return node.content?.length ? [{ type: 'paragraph', inlines: inlines(node), sources }] : [];
    case 'bulletList':
    case 'orderedList':
      return [list(node, sources)];
    case 'table':
      return [table(node, sources)];
  }
}

function inlines(paragraph: Paragraph): Inline[] {
  return (paragraph.content ?? []).map((node) => {
    if (node.type === 'hardBreak') return { text: '\n' };
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

function list(node: List, sources: readonly Source[]): Block {
  return {
    type: 'list',
    ordered: node.type === 'orderedList',
    start: node.attrs?.start ?? 1,
    items: node.content.map((item) => item.content.flatMap((child) => block(child, sources))),
    sources,
  };
}

function table(node: Table, sources: readonly Source[]): Block {
  const rows = node.content.map((row) =>
    row.content.map((cell): TableCell => ({
      blocks: cell.content.flatMap((child) => block(child, sources)),
      header: cell.type === 'tableHeader',
      colspan: cell.attrs?.colspan ?? 1,
      rowspan: cell.attrs?.rowspan ?? 1,
      numeric: false,
    })),
  );
  const body = rows.findIndex((row) => !row.every((cell) => cell.header));
  return { type: 'table', caption: null, headRows: body === -1 ? rows.length : body, rows, sources };
}
