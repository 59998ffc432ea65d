import type { TableCell } from '@samsyn/domain';
import { describe, expect, it } from '@jest/globals';
import { shapeOf } from './table-shape.js';

const cell = (colspan = 1, rowspan = 1, numeric = false, header = false): TableCell => ({
  blocks: [],
  header,
  numeric,
  colspan,
  rowspan,
});
const table = (headRows: number, rows: TableCell[][]) =>
  shapeOf({ type: 'table', caption: null, headRows, rows, sources: [] });

describe('the shape of a table', () => {
  it('places cells around those that span rows', () => {
    const { columns, rows } = table(0, [
      [cell(1, 2), cell()],
      [cell(), cell()],
    ]);
    expect(columns).toBe(3);
    expect(rows[1]!.map(({ column }) => column)).toEqual([1, 2]);
  });

  it('fills short rows and keeps spans inside head and body', () => {
    const { rows, headRows } = table(1, [[cell(1, 9)], [cell(2), cell()], [cell(1, 9)]]);
    expect(headRows).toBe(1);
    expect(rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0))).toEqual([3, 3, 3]);
    expect(rows.map((row) => row[0]!.rowspan)).toEqual([1, 1, 1]);
  });

  it('repeats nothing where everything is headings', () => {
    expect(table(2, [[cell()], [cell()]]).headRows).toBe(0);
  });

  it('sets the heading of a column of numbers to the right', () => {
    const { rows } = table(1, [
      [cell(), cell()],
      [cell(), cell(1, 1, true)],
      [cell(), cell(1, 1, true)],
      [cell(), cell()],
    ]);
    expect(rows[0]!.map((placed) => placed.cell.numeric)).toEqual([false, true]);
  });
});
