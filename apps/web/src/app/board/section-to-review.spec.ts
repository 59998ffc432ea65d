import { describe, expect, it } from '@jest/globals';
import type { Board, BoardCell, Me } from '@samsyn/domain';
import { sectionToReview } from './section-to-review.js';

const me = (role: string, unitId: string) => ({ seats: [{ role, unitId }] }) as unknown as Me;
const cell = (sectionId: string, unitId: string, turn: BoardCell['turn'], reviewUnitId = 'county') =>
  ({ sectionId, unitId, reviewUnitId, turn }) as BoardCell;
const board = (...cells: BoardCell[]) =>
  ({ sections: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], cells }) as unknown as Board;

describe('the section to begin a review with', () => {
  const cells = board(
    cell('a', 'county', 'reviewer'),
    cell('b', 'north', 'unit'),
    cell('c', 'north', 'reviewer'),
    cell('c', 'school', 'reviewer', 'north'),
  );

  it('is the first in which something waits for one’s unit', () => {
    expect(sectionToReview(cells, me('convenor', 'county'))).toBe('c');
    expect(sectionToReview(cells, me('contact', 'north'))).toBe('c');
  });

  it('is the first of all where nothing waits', () => {
    expect(sectionToReview(board(cell('b', 'north', 'unit')), me('convenor', 'county'))).toBe('b');
  });

  it('is none for those who review nothing', () => {
    expect(sectionToReview(cells, me('contact', 'south'))).toBeNull();
    expect(sectionToReview(cells, me('reader', 'county'))).toBeNull();
  });
});
