import { describe, expect, it } from '@jest/globals';
import type { Board } from '@samsyn/domain';
import { changedCells, merged } from './merged.js';
import { board } from './test/board.js';

const copy = () => JSON.parse(JSON.stringify(board)) as Board & { cells: Record<string, unknown>[] };

describe('a board that is read again', () => {
  it('is the same to the last object where nothing has changed', () => {
    const again = merged(board, copy());
    expect(again.sections).toBe(board.sections);
    expect(again.units).toBe(board.units);
    again.cells.forEach((cell, at) => expect(cell).toBe(board.cells[at]));
    expect(changedCells(board, again)).toEqual([]);
  });

  it('has a new object for the cell that changed, and for no other', () => {
    const newer = copy();
    newer.cells[2]!['state'] = 'submitted';
    const again = merged(board, newer);
    expect(again.cells.map((cell, at) => cell === board.cells[at])).toEqual([true, true, false, true, true]);
    expect(changedCells(board, again).map(({ id, state }) => [id, state])).toEqual([
      ['s2-south', 'submitted'],
    ]);
  });

  it('takes in what is new and lets go of what is gone', () => {
    const newer = copy();
    newer.cells.splice(0, 1);
    expect(merged(board, newer).cells).toHaveLength(4);
    expect(changedCells(merged(board, newer), merged(merged(board, newer), copy()))).toHaveLength(1);
  });
});
