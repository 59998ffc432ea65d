import { expect, it } from '@jest/globals';
import { unfinished } from './reminder-choice.js';
import { board, cell } from './test/board.js';

it('those who can be reminded have something left to write, counted with what is late', () => {
  const later = { ...board, cells: [...board.cells, cell('s3', 'south', { late: true })] };
  expect(
    unfinished(later).map(({ unit, cells, late }) => [unit.id, cells.map(({ id }) => id), late]),
  ).toEqual([
    ['north', ['s3-north'], 0],
    ['town', ['s2-town'], 0],
    ['south', ['s2-south', 's3-south'], 1],
  ]);
  expect(unfinished({ ...board, cells: [cell('s1', 'north', { state: 'submitted' })] })).toEqual([]);
});
