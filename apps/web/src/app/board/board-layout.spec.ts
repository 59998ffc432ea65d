import { describe, expect, it } from '@jest/globals';
import { layOut } from './board-layout.js';
import { board } from './test/board.js';

describe('layOut', () => {
  const layout = layOut(board);

  it('puts cells where row and column meet, and leaves a gap where a unit takes no part', () => {
    const ids = layout.groups.flatMap((group) =>
      group.rows.map((row) => row.cells.map((one) => one?.id ?? null)),
    );
    expect(ids).toEqual([
      ['s1-north', null, 's1-south'],
      [null, 's2-town', 's2-south'],
      ['s3-north', null, null],
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
      { done: 0, all: 2 },
    ]);
    expect(layout.columns.map((column) => column.progress)).toEqual([
      { done: 1, all: 2 },
      { done: 0, all: 1 },
      { done: 1, all: 2 },
    ]);
    expect(layout.progress).toEqual({ done: 2, all: 5 });
  });

  it('counts a waived draft as waived', () => {
    expect(layout.counts).toEqual({
      draft: 2,
      submitted: 0,
      inReview: 0,
      returned: 1,
      approved: 1,
      waived: 1,
    });
  });
});
