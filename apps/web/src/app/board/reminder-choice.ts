import type { Board, BoardCell, State } from '@samsyn/domain';
import { writableStates } from '@samsyn/domain/rules';

/** A unit that has not finished, with what it has left. */
export interface Unfinished {
  readonly unit: Board['units'][number];
  readonly cells: readonly BoardCell[];
  /** How many of them are past their last day. */
  readonly late: number;
}

const written: readonly State[] = writableStates;

/** The units that can be reminded of something, in the board's order. */
export function unfinished(board: Board): Unfinished[] {
  return board.units.flatMap((unit) => {
    const cells = board.cells.filter(
      (cell) => cell.unitId === unit.id && !cell.waived && written.includes(cell.state),
    );
    return cells.length > 0 ? [{ unit, cells, late: cells.filter(({ late }) => late).length }] : [];
  });
}
