import type { Block, TableBlock } from '@samsyn/domain';
import { columnWidths } from '../docx/column-widths.js';
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
/** Cells with more letters than this may be split between pages. */
const splitFrom = 400;

/** A table with its numbered caption. */
export function table(block: TableBlock, context: TableContext): Node[] {
  if (block.rows.length === 0) return [];
  return [{ ...grid(shapeOf(block), context), caption: block.caption ? words(block.caption, context) : [] }];
}

/** A table without a caption; its head is repeated on every page. */
export function grid(shape: TableShape, context: TableContext): Extract<Node, { type: 'table' }> {
  const { columns, headRows, rows } = shape;
  const wide = columns >= wideFrom;
  return {
    type: 'table',
    caption: null,
    columns: columnWidths(shape),
    wide,
    size: columns > 30 ? 5 : columns >= wideFrom ? 7 : 9.5,
    groups: groupsOf(rows, headRows, columns).map(({ head, rows: together }) => ({
      head,
      cells: together.flat().map((placed) => cell(placed, head, context)),
    })),
  };
}

/** The head, and in the body each row that is one heading for those below it. */
function groupsOf(
  rows: TableShape['rows'],
  headRows: number,
  columns: number,
): { head: boolean; rows: TableShape['rows'] }[] {
  const groups: { head: boolean; rows: PlacedCell[][] }[] = [];
  rows.forEach((row, index) => {
    const [first] = row;
    const over =
      headRows > 0 && columns > 1 && first?.colspan === columns && first.rowspan === 1 && first.cell.header;
    const head = index < headRows || over === true;
    const last = groups.at(-1);
    if (last && last.head === head && !(head && index >= headRows)) last.rows.push([...row]);
    else groups.push({ head, rows: [[...row]] });
  });
  return groups;
}

function cell(placed: PlacedCell, head: boolean, context: TableContext): Cell {
  const { cell: content, colspan, rowspan } = placed;
  context.rowHeadings.push(!head && headsRow(placed));
  const inside = { ...context, depth: 0, width: 80 };
  return {
    colspan,
    rowspan,
    numeric: content.numeric,
    breakable: plainWords(content.blocks).join('').length > splitFrom,
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
