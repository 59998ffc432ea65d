import { describe, expect, it } from '@jest/globals';
import type { Board, BoardCell } from '@samsyn/domain';
import { layOut, rowsWith } from './board-layout.js';

const cell = (sectionId: string, unitId: string, more: Partial<BoardCell> = {}): BoardCell => ({
  id: `${sectionId}-${unitId}`,
  sectionId,
  unitId,
  reviewUnitId: 'county',
  state: 'draft',
  turn: 'unit',
  deadline: '2023-09-30',
  late: false,
  waived: false,
  submittedAt: null,
  ...more,
});

const section = (id: string, focusArea: string) => ({
  id,
  title: id,
  focusArea,
  focusAreaTitle: `Area ${focusArea}`,
});
const unit = (id: string) => ({ id, name: id, parentId: null, kind: 'subRegion' });

const board = {
  sections: [section('s1', '3'), section('s2', '3'), section('s3', '5')],
  units: [unit('north'), unit('south')],
  cells: [
    cell('s1', 'north', { state: 'approved' }),
    cell('s1', 'south', { waived: true }),
    cell('s2', 'south', { state: 'returned' }),
    cell('s3', 'north'),
  ],
} as unknown as Board;

describe('layOut', () => {
  const layout = layOut(board);

  it('puts cells where row and column meet, and leaves a gap where a unit takes no part', () => {
    const ids = layout.groups.flatMap((group) =>
      group.rows.map((row) => row.cells.map((one) => one?.id ?? null)),
    );
    expect(ids).toEqual([
      ['s1-north', 's1-south'],
      [null, 's2-south'],
      ['s3-north', null],
    ]);
  });

  it('keeps the sections of a focus area together', () => {
    expect(layout.groups.map(({ number, rows }) => [number, rows.length])).toEqual([
      ['3', 2],
      ['5', 1],
    ]);
  });

  it('counts approved and waived as done, per row, per column and in all', () => {
    expect(layout.groups[0]!.rows.map((row) => row.progress)).toEqual([
      { done: 2, all: 2 },
      { done: 0, all: 1 },
    ]);
    expect(layout.columns.map((column) => column.progress)).toEqual([
      { done: 1, all: 2 },
      { done: 1, all: 2 },
    ]);
    expect(layout.progress).toEqual({ done: 2, all: 4 });
  });

  it('counts a waived draft as waived', () => {
    expect(layout.counts).toEqual({
      draft: 1,
      submitted: 0,
      inReview: 0,
      returned: 1,
      approved: 1,
      waived: 1,
    });
  });

  it('narrows to rows with a state without moving the columns', () => {
    const [group, ...others] = rowsWith(layout.groups, 'returned');
    expect(others).toEqual([]);
    expect(group!.rows.map((row) => row.cells.length)).toEqual([2]);
  });
});
