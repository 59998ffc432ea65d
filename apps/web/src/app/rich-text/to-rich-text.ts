import { maxListDepth, maxTextLength, type RichText, type TextBlock } from '@samsyn/domain';
import { blockAttrsOf } from './block-attributes.js';
import type {
  Inline,
  List,
  ListItem,
  Mark,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Text,
} from './text-types.js';

/** A node as an editor gives it: the same tree, with attributes and marks that are nobody's business. */
export interface EditorNode {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: EditorNode[];
}

const maxColumns = 40;
const maxRows = 500;
const maxTitle = 500;
const allowedAddress = /^(https?:\/\/|mailto:)\S+$/i;

/**
 * What is stored of what the editor holds: only what the domain's `RichText` allows. Nothing that somebody wrote is
 * left out: lists that nest too deep are moved out a level, cells beyond the widest table join the last one, the words
 * of unknown nodes stay as paragraphs. Attributes that the editor keeps for itself are dropped.
 */
export function toRichText(doc: EditorNode): RichText {
  const content = (doc.content ?? []).flatMap((node) =>
    node.type === 'table' ? tablesOf(node) : blocksOf(node, 0),
  );
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** Whether an address may stand in a link: http, https or mailto, as in the domain's schema. */
export function isLinkAddress(address: unknown): address is string {
  return typeof address === 'string' && address.length <= 2000 && allowedAddress.test(address);
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
      return [paragraphOf([node])];
    default:
      return (node.content ?? []).flatMap((child) => blocksOf(child, depth));
  }
}

function paragraphOf(nodes: readonly EditorNode[], kept?: EditorNode['attrs']): Paragraph {
  const attrs = blockAttrsOf(kept);
  const content: Inline[] = [];
  for (const inline of nodes.flatMap(inlineOf)) {
    const last = content.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && continues(last, inline))
      content[content.length - 1] = { ...last, text: last.text + inline.text };
    else content.push(inline);
  }
  return { type: 'paragraph', ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
}

/** Runs that differed only in a mark that is not kept are one: the same text is stored in one way. */
function continues(one: Text, next: Text): boolean {
  if (one.text.length + next.text.length > maxTextLength) return false;
  return JSON.stringify(one.marks) === JSON.stringify(next.marks);
}

function inlineOf(node: EditorNode): Inline[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (!node.text) return (node.content ?? []).flatMap(inlineOf);
  const marks = marksOf(node.marks ?? []);
  const pieces: Inline[] = [];
  for (let from = 0; from < node.text.length; from += maxTextLength) {
    const text = node.text.slice(from, from + maxTextLength);
    pieces.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
  }
  return pieces;
}

function marksOf(marks: NonNullable<EditorNode['marks']>): Mark[] {
  const kept = new Map<string, Mark>();
  for (const { type, attrs } of marks) {
    if (type === 'bold' || type === 'italic') kept.set(type, { type });
    if (type === 'link' && isLinkAddress(attrs?.['href'])) kept.set(type, linkOf(attrs));
  }
  return [...kept.values()];
}

function linkOf(attrs: Record<string, unknown> & { href?: unknown }): Mark {
  const href = String(attrs.href);
  const title = attrs['title'];
  const named = typeof title === 'string' && title.trim() !== '';
  return { type: 'link', attrs: named ? { href, title: title.trim().slice(0, maxTitle) } : { href } };
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
