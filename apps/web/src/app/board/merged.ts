import type { Board, BoardCell } from '@samsyn/domain';
import { canonicalJson } from '@samsyn/domain/rules';

/**
 * The newer board, in which whatever has not changed is still the very same object: what is drawn from it stays as it
 * is, and only the cells that changed are drawn again.
 */
export function merged(older: Board, newer: Board): Board {
  const known = new Map(older.cells.map((cell) => [cell.id, cell]));
  return {
    ...newer,
    round: kept(older.round, newer.round),
    sections: kept(older.sections, newer.sections),
    units: kept(older.units, newer.units),
    cells: newer.cells.map((cell) => kept(known.get(cell.id), cell)),
  };
}

/** The cells that are not what they were, or are new. */
export function changedCells(older: Board, newer: Board): BoardCell[] {
  const known = new Set(older.cells);
  return newer.cells.filter((cell) => !known.has(cell));
}

function kept<T>(older: T | undefined, newer: T): T {
  return older !== undefined && canonicalJson(older) === canonicalJson(newer) ? older : newer;
}
