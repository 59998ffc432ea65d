import type { TableBlock, TableCell } from './document.js';

/** Rows with a cell in each column, also where one reaches over several. */
export function spreadOut(table: TableBlock): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x]) x += 1;
      for (let down = 0; down < cell.rowspan && y + down < grid.length; down += 1)
        for (let right = 0; right < cell.colspan; right += 1) grid[y + down]![x + right] = cell;
    }
  });
  return grid;
}
