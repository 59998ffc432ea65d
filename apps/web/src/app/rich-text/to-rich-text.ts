import type { RichText, TextBlock } from '@samsyn/domain';
import { maxListDepth } from '@samsyn/domain/rules';
import { blockAttrsOf } from './block-attributes.js';
import type { EditorNode } from './editor-node.js';
import { figureOf } from './figure-attributes.js';
import { joined, wordsOf } from './to-words.js';
import type { Inline, List, ListItem, Paragraph, Table, TableCell, TableRow } from './text-types.js';

const maxColumns = 40;
const maxRows = 500;

/**
 * What is stored of what the editor holds: only what the domain's `RichText` allows. Nothing that somebody wrote is
 * left out: lists that nest too deep are moved out a level, cells beyond the widest table join the last one, the words
 * of unknown nodes stay as paragraphs. Attributes that the editor keeps for itself are dropped.
 */
export function toRichText(doc: EditorNode): RichText {
  const content = (doc.content ?? []).flatMap(topBlocksOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** What stands in no list and no table. */
function topBlocksOf(node: EditorNode): TextBlock[] {
  switch (node.type) {
    case 'table':
      return tablesOf(node);
    case 'heading':
      return [headingOf(node)];
    case 'figure':
      return [figureOf(node.attrs) ?? paragraphOf(captionOf(node))];
    default:
      return blocksOf(node, 0);
  }
}

/** What is left of a picture that is not ours. */
function captionOf({ attrs }: EditorNode): EditorNode[] {
  const caption = attrs?.['caption'];
  return typeof caption === 'string' ? [{ type: 'text', text: caption }] : [];
}

function headingOf({ attrs, content = [] }: EditorNode): TextBlock {
  const words = joined(content.flatMap(wordsOf));
  return {
    type: 'heading',
    attrs: { level: attrs?.['level'] === 1 ? 1 : 2, ...blockAttrsOf(attrs) },
    ...(words.length > 0 && { content: words }),
  };
}

function blocksOf(node: EditorNode, depth: number): (Paragraph | List)[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node.content ?? [], node.attrs)];
    case 'bulletList':
    case 'orderedList':
      return listOf(node, depth + 1);
    case 'text':
    case 'hardBreak':
    case 'footnote':
      return [paragraphOf([node])];
    default:
      return (node.content ?? []).flatMap((child) => blocksOf(child, depth));
  }
}

function paragraphOf(nodes: readonly EditorNode[], kept?: EditorNode['attrs']): Paragraph {
  const attrs = blockAttrsOf(kept);
  const content = joined(nodes.flatMap(inlineOf));
  return { type: 'paragraph', ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
}

function inlineOf(node: EditorNode): Inline[] {
  if (node.type !== 'footnote') return wordsOf(node);
  const content = joined((node.content ?? []).flatMap(wordsOf));
  return content.length > 0 ? [{ type: 'footnote', content }] : [];
}

function listOf(node: EditorNode, depth: number): List[] {
  const content = itemsOf(node, depth);
  if (content.length === 0) return [];
  const type = node.type as List['type'];
  const start = node.attrs?.['start'];
  const begins = type === 'orderedList' && Number.isInteger(start) && Number(start) > 1;
  return [begins ? { type, attrs: { start: Math.min(Number(start), 9999) }, content } : { type, content }];
}

function itemsOf(list: EditorNode, depth: number): ListItem[] {
  return (list.content ?? []).flatMap((item) => {
    const parts: ListItem['content'] = [];
    const movedOut: ListItem[] = [];
    for (const child of item.content ?? []) {
      const tooDeep = isList(child) && depth >= maxListDepth;
      if (tooDeep) movedOut.push(...itemsOf(child, depth));
      else parts.push(...blocksOf(child, depth));
    }
    return [
      { type: 'listItem' as const, content: parts.length > 0 ? parts : [paragraphOf([])] },
      ...movedOut,
    ];
  });
}

function isList(node: EditorNode): boolean {
  return node.type === 'bulletList' || node.type === 'orderedList';
}

/** The table; one with more rows than are allowed becomes several, one after the other. */
function tablesOf(node: EditorNode): TextBlock[] {
  const rows = (node.content ?? []).map(rowOf).filter((row) => row !== null);
  const attrs = blockAttrsOf(node.attrs);
  const tables: Table[] = [];
  for (let from = 0; from < rows.length; from += maxRows) {
    const content = rows.slice(from, from + maxRows);
    // An id stands once: further parts of a table that was too long get their own in the editor.
    tables.push(attrs && from === 0 ? { type: 'table', attrs, content } : { type: 'table', content });
  }
  return tables;
}

function rowOf(node: EditorNode): TableRow | null {
  const cells = (node.content ?? []).map(cellOf);
  const last = cells[maxColumns - 1];
  if (last) last.content.push(...cells.splice(maxColumns).flatMap((cell) => cell.content));
  return cells.length > 0 ? { type: 'tableRow', content: cells } : null;
}

function cellOf(node: EditorNode): TableCell {
  const type = node.type === 'tableHeader' ? 'tableHeader' : 'tableCell';
  const content = (node.content ?? []).flatMap((child) => blocksOf(child, 0));
  const colspan = spanOf(node.attrs?.['colspan']);
  const rowspan = spanOf(node.attrs?.['rowspan']);
  const cell: TableCell = { type, content: content.length > 0 ? content : [paragraphOf([])] };
  if (colspan || rowspan) cell.attrs = { ...(colspan && { colspan }), ...(rowspan && { rowspan }) };
  return cell;
}

/** A span worth storing; one is what a cell has anyway. */
function spanOf(span: unknown): number | undefined {
  return Number.isInteger(span) && Number(span) > 1 ? Math.min(Number(span), maxColumns) : undefined;
}
