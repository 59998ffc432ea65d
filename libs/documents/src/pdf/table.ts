import type { Block, TableBlock } from '@samsyn/domain';
import { columnWidths } from '../docx/column-widths.js';
import { textHeight } from '../docx/design.js';
import { plainWords } from '../text.js';
import { headsRow, shapeOf, type PlacedCell, type TableShape } from '../table-shape.js';
import { words, type Context } from './context.js';
import type { Cell, Node, Run } from './node.js';
import { runs } from './runs.js';

/** The context of a table, with the way to print what is not a paragraph. */
export type TableContext = Context & {
  readonly render: (blocks: readonly Block[], context: Context) => Node[];
};

/** From this many columns on a table needs the page's long side. */
const wideFrom = 12;
/** What may be kept together on a page, in points; more than that may begin on one page and end on the next. */
const highest = 220;

/** A table with its numbered caption. */
export function table(block: TableBlock, context: TableContext): Node[] {
  if (block.rows.length === 0) return [];
  return [{ ...grid(shapeOf(block), context), caption: block.caption ? words(block.caption, context) : [] }];
}

/** A table without a caption; its head is repeated on every page. */
export function grid(shape: TableShape, context: TableContext): Extract<Node, { type: 'table' }> {
  const { columns, headRows, rows } = shape;
  // Only a table that stands by itself can have pages of its own.
  const wide = columns >= wideFrom && context.outermost;
  const size = columns > 30 ? 5 : columns >= wideFrom ? 7 : 9.5;
  const widths = columnWidths(shape);
  const height = heightIn(widths, wide ? textHeight : context.width * 20, size);
  return {
    type: 'table',
    caption: null,
    columns: widths,
    wide,
    together: sum(rows.map((row) => 10 + Math.max(...row.map(height)))) <= highest,
    size,
    groups: groupsOf(rows, headRows, columns).map(({ kind, rows: together }) => {
      // A head is repeated or kept with what follows, which takes room for it.
      const head = kind !== 'body' && sum(together.map((row) => Math.max(...row.map(height)))) <= highest;
      return {
        head,
        cells: together.flat().map((placed) => {
          context.cellHeadings.push(kind === 'body' ? (headsRow(placed) ? 'Row' : null) : 'Column');
          return cell(placed, placed.rowspan > 1 || height(placed) > highest, context);
        }),
      };
    }),
  };
}

/** The head, and in the body each row that is one heading for those below it. */
function groupsOf(
  rows: TableShape['rows'],
  headRows: number,
  columns: number,
): { kind: 'head' | 'over' | 'body'; rows: TableShape['rows'] }[] {
  const groups: { kind: 'head' | 'over' | 'body'; rows: PlacedCell[][] }[] = [];
  rows.forEach((row, index) => {
    const [first] = row;
    const over = headRows > 0 && columns > 1 && first?.colspan === columns && first.rowspan === 1;
    const kind = index < headRows ? 'head' : over && first.cell.header ? 'over' : 'body';
    const last = groups.at(-1);
    if (last && last.kind === kind && kind !== 'over') last.rows.push([...row]);
    else groups.push({ kind, rows: [[...row]] });
  });
  return groups;
}

/** How high a cell will be at least, in points: its letters, in lines of its columns' width. */
function heightIn(widths: readonly number[], total: number, size: number) {
  const perPoint = total / 20 / sum(widths);
  return ({ cell: { blocks }, column, colspan }: PlacedCell): number => {
    const width = sum(widths.slice(column, column + colspan)) * perPoint;
    const lines = plainWords(blocks).map((line) => Math.ceil((line.length * size * 0.6) / width));
    return sum(lines) * size * 1.4;
  };
}

function cell(
  { cell: content, colspan, rowspan }: PlacedCell,
  breakable: boolean,
  context: TableContext,
): Cell {
  const inside = { ...context, depth: 0, width: 80, outermost: false };
  return {
    colspan,
    rowspan,
    numeric: content.numeric,
    breakable,
    nodes: content.blocks.flatMap((one): Node[] =>
      one.type === 'paragraph'
        ? [{ type: 'paragraph', runs: runs(one.inlines, context).map((run) => bold(run, content.header)) }]
        : context.render([one], inside),
    ),
  };
}

function bold(run: Run, header: boolean): Run {
  return header ? { ...run, bold: true } : run;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
