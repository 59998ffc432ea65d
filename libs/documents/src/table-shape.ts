import type { TableBlock, TableCell } from '@samsyn/domain';

/** A cell with its place in the grid and a row span that stays within the head or the body. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table whose rows fill one grid. */
export interface TableShape {
  readonly columns: number;
  readonly headRows: number;
  readonly rows: readonly (readonly PlacedCell[])[];
}

const emptyCell: TableCell = { blocks: [], header: false, colspan: 1, rowspan: 1, numeric: false };

/**
 * Lays a table's cells out in a grid: spans are kept inside the table, short rows are filled up with empty cells, and
 * a table of nothing but headings repeats none of them.
 */
export function shapeOf(table: TableBlock): TableShape {
  const headRows = table.headRows < table.rows.length ? table.headRows : 0;
  const taken = table.rows.map((): boolean[] => []);
  const placed = table.rows.map((row, index) => {
    const end = index < headRows ? headRows : table.rows.length;
    let column = 0;
    return row.map((cell): PlacedCell => {
      while (taken[index]![column]) column += 1;
      const colspan = Math.max(1, cell.colspan);
      const rowspan = Math.min(Math.max(1, cell.rowspan), end - index);
      const here = { cell, column, colspan: freeFrom(taken[index]!, column, colspan), rowspan };
      for (let down = 0; down < rowspan; down += 1)
        for (let right = 0; right < here.colspan; right += 1) taken[index + down]![column + right] = true;
      column += here.colspan;
      return here;
    });
  });
  const columns = Math.max(1, ...taken.map((row) => row.length));
  const rows = placed.map((row, index) => [...row, ...fill(taken[index]!, columns)]);
  return { columns, headRows, rows: alignHeads(rows, headRows) };
}

/** Whether a cell below the head is the heading of its row. A total at the end of a row of totals only stands out. */
export function headsRow({ cell, column }: PlacedCell): boolean {
  return cell.header && !(cell.numeric && column > 0);
}

/** A heading stands where most of what is under it stands: to the right over numbers. */
function alignHeads(rows: readonly (readonly PlacedCell[])[], headRows: number): PlacedCell[][] {
  const body = rows.slice(headRows).flat();
  const numeric = (at: number): boolean => {
    const under = body.filter(({ column, colspan }) => column === at && colspan === 1);
    return under.filter(({ cell }) => cell.numeric).length * 2 > under.length;
  };
  return rows.map((row, index) =>
    row.map((placed) =>
      index < headRows && placed.colspan === 1
        ? { ...placed, cell: { ...placed.cell, numeric: numeric(placed.column) } }
        : placed,
    ),
  );
}

function freeFrom(taken: readonly boolean[], column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !taken[column + free]) free += 1;
  return free;
}

function fill(taken: readonly boolean[], columns: number): PlacedCell[] {
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => !taken[column])
    .map((column) => ({ cell: emptyCell, column, colspan: 1, rowspan: 1 }));
}
