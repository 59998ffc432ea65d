import type { EditorNode } from '../rich-text/editor-node.js';
import { formatOf } from './format.js';
import { gatherItems } from './loose-items.js';
import { inBold, notInBold, wordsOf } from './paragraphs.js';
import { cellsOf, isLayout, rowsOf } from './table-shape.js';
import { nameOf, type Format, type Walk } from './walk.js';

const most = 40;

/** A table; one that only lays out a page is what stands in it, in the order that it is read. */
export function tableOf(table: Element, format: Format, walk: Walk): EditorNode[] {
  const rows = rowsOf(table);
  const captions = [...table.children].filter((child) => nameOf(child) === 'caption');
  const before = captions.flatMap((caption) => walk.blocksIn(caption, format));
  if (isLayout(table, rows, walk))
    return [
      ...before,
      ...rows.flatMap((row) =>
        cellsOf(row).flatMap((cell) => walk.blocksIn(cell, formatOf(cell, format, walk))),
      ),
    ];
  const read = rows.map((row) => cellsOf(row).map((cell) => cellOf(cell, format, walk)));
  markHead(table, rows, read, walk);
  return [
    ...before,
    ...(read.some((row) => row.length > 0) ? [{ type: 'table', content: whole(read) }] : []),
  ];
}

function cellOf(cell: Element, format: Format, walk: Walk): EditorNode {
  const isHeader = nameOf(cell) === 'th' || cell.getAttribute('role') === 'columnheader';
  const content = flat(gatherItems(walk.blocksIn(cell, formatOf(cell, format, walk))));
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}

/** 0 means "to the end": as far as there are rows. */
function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return written === 0 ? most : Math.min(most, Math.max(1, written || 1));
}

/** What may stand in a cell or an item: a heading becomes a paragraph in bold, a table one paragraph for each row. */
export function flat(blocks: readonly EditorNode[]): EditorNode[] {
  return blocks.flatMap((block): EditorNode[] => {
    if (block.type === 'heading') return [{ type: 'paragraph', content: inBold(block.content ?? []) }];
    if (block.type !== 'table') return [block];
    return (block.content ?? []).map((row) => ({ type: 'paragraph', content: lineOf(row) }));
  });
}

function lineOf(row: EditorNode): EditorNode[] {
  return (row.content ?? []).flatMap((cell, index) => [
    ...(index > 0 ? [{ type: 'text', text: ' | ' }] : []),
    ...runsIn(cell),
  ]);
}

function runsIn(node: EditorNode): EditorNode[] {
  const lines = (node.content ?? []).map((child) =>
    child.content && child.type !== 'footnote' ? runsIn(child) : [child],
  );
  const parted = node.type !== 'paragraph' && node.type !== 'heading';
  return lines.flatMap((line, index) => [
    ...(parted && index > 0 ? [{ type: 'text', text: ' ' }] : []),
    ...line,
  ]);
}

/** Makes header cells of the rows that are a table's head, by what the program said or how it looks. */
function markHead(table: Element, rows: readonly Element[], read: EditorNode[][], walk: Walk): void {
  const said = rows.filter((row) => row.parentElement && nameOf(row.parentElement) === 'thead').length;
  const first = rows[0];
  const looks =
    first !== undefined && rows.length > 1 && (isWordHead(table, first, walk) || isBoldHead(read));
  for (const row of read.slice(0, said || (looks ? 1 : 0))) for (const cell of row) cell.type = 'tableHeader';
  for (const cell of read.flat())
    if (cell.type === 'tableHeader')
      cell.content = cell.content!.map((block) =>
        block.type === 'paragraph' && block.content ? { ...block, content: notInBold(block.content) } : block,
      );
}

/** Word says of every first row that it is one; whether that is a header is in the table's look, unless it holds figures. */
function isWordHead(table: Element, row: Element, walk: Walk): boolean {
  const look = Number(
    walk.styleOf(table).get('mso-yfti-tbllook') ?? table.getAttribute('data-tablelook') ?? 0,
  );
  const isFirst =
    walk.styleOf(row).get('mso-yfti-firstrow') === 'yes' || row.getAttribute('aria-rowindex') === '1';
  const figures = cellsOf(row).some((cell) => /^[\d\s.,%–-]+$/.test((cell.textContent ?? '').trim()));
  return isFirst && (look & 0x20) !== 0 && !figures;
}

function isBoldHead([first = [], second = []]: EditorNode[][]): boolean {
  const isBold = (row: EditorNode[]) =>
    row.some((cell) => wordsOf(cell).trim() !== '') && row.every(inBoldThroughout);
  return isBold(first) && !isBold(second);
}

function inBoldThroughout(node: EditorNode): boolean {
  if (node.type === 'text')
    return node.text!.trim() === '' || (node.marks ?? []).some(({ type }) => type === 'bold');
  return (node.content ?? []).every(inBoldThroughout);
}

/** Rows as the editor can hold them: none without cells of its own, no cell that reaches below the last. */
function whole(rows: readonly EditorNode[][]): EditorNode[] {
  const kept = rows.flatMap((row, index) => (row.length > 0 ? [index] : []));
  return kept.map((index) => ({
    type: 'tableRow',
    content: rows[index]!.map((cell) => {
      const rowspan = Number(cell.attrs!['rowspan']);
      return {
        ...cell,
        attrs: { ...cell.attrs, rowspan: kept.filter((at) => at >= index && at < index + rowspan).length },
      };
    }),
  }));
}
