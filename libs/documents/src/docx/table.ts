import type { TableBlock } from '@samsyn/domain';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SequentialIdentifier,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import { labels } from '../labels.js';
import { shapeOf, type PlacedCell, type TableShape } from '../table-shape.js';
import { columnWidths } from './column-widths.js';
import type { Context } from './context.js';
import { colour, textWidth } from './design.js';
import { lines, runs } from './runs.js';

/** A table with its numbered caption; its head is repeated on every page and no row is split. */
export function table(block: TableBlock, context: Context): FileChild[] {
  if (block.rows.length === 0) return [];
  const caption = new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${labels.tableWord} `),
      new SequentialIdentifier(labels.tableWord),
      ...(block.caption ? lines(`. ${block.caption}`) : []),
    ],
  });
  return [caption, grid(shapeOf(block), context), afterTable()];
}

/** Tables of so many rows are not parted between pages. */
const mostTogether = 16;

/** A table without a caption. */
export function grid(shape: TableShape, context: Context, widths = columnWidths(shape)): Table {
  const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
  const together = shape.rows.length <= mostTogether;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    borders: {
      top: line(colour.heading, 8),
      bottom: line(colour.heading, 8),
      left: none,
      right: none,
      insideHorizontal: line(colour.line, 4),
      insideVertical: none,
    },
    rows: shape.rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          // A row that is a heading for those below it stays with them, and a short table on one page.
          keepNext:
            (shape.columns > 1 && row[0]?.colspan === shape.columns) ||
            (together && index < shape.rows.length - 1),
          tableHeader: index < shape.headRows,
          children: row.map((placed) => cell(placed, index < shape.headRows, widths, context)),
        }),
    ),
  });
}

/** Room under a table. */
export function afterTable(): Paragraph {
  return new Paragraph({ style: 'AfterTable' });
}

/** The paragraph that Word wants after a table that ends a document: too low to begin a page of its own. */
export function afterLastTable(): Paragraph {
  return new Paragraph({ style: 'AfterLastTable' });
}

function cell(
  { cell: content, column, colspan, rowspan }: PlacedCell,
  head: boolean,
  widths: readonly number[],
  context: Context,
): TableCell {
  const width = widths.slice(column, column + colspan).reduce((total, one) => total + one, 0);
  const inside = content.blocks.flatMap((one): FileChild[] =>
    one.type === 'paragraph'
      ? [
          new Paragraph({
            style: 'TableText',
            alignment: content.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: runs(
              one.inlines.map((inline) => (content.header ? { ...inline, bold: true as const } : inline)),
              context,
            ),
          }),
        ]
      : context.render([one], { ...context, voice: 'Normal', depth: 0 }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: colspan,
    rowSpan: rowspan,
    verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(head && { shading: { fill: colour.band, color: 'auto', type: ShadingType.CLEAR } }),
    children: endsInParagraph(inside)
      ? (inside as Paragraph[])
      : [...(inside as Paragraph[]), new Paragraph({ style: 'TableText' })],
  });
}

/** Word requires a cell to end in a paragraph. */
function endsInParagraph(inside: readonly FileChild[]): boolean {
  return inside.at(-1) instanceof Paragraph;
}
