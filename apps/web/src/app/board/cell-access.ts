import type { AppAbility, BoardCell, ContributionSubject, Me } from '@samsyn/domain';
import { writesFor } from '@samsyn/domain/light';

/** What a cell is to the person who looks at it. */
export interface CellAccess {
  /** Whether it waits for this very person. */
  readonly mine: boolean;
  /** Where it leads; null where only the state may be known. */
  readonly link: string | null;
}

/** @param roundId the board's round */
export function accessTo(cell: BoardCell, roundId: string, me: Me, ability: AppAbility): CellAccess {
  const subject = subjectOf(cell, me);
  const own = writesFor(me).includes(cell.unitId);
  const reviews = cell.turn === 'reviewer' && ability.can('approve', subject);
  const mine = (cell.turn === 'unit' && ability.can('write', subject)) || (reviews && !own);
  return { mine, link: linkTo() };

  function linkTo(): string | null {
    if (reviews) return `/contributions/${cell.id}/review`;
    if (ability.can('readDraft', subject)) return `/contributions/${cell.id}`;
    if (ability.can('read', subject)) return `/contributions/${cell.id}/review`;
    // Nothing to read yet, but it can be waived, or given more time.
    if (!cell.waived && ability.can('waive', subject)) return `/rounds/${roundId}/board/${cell.id}`;
    return null;
  }
}

/**
 * The contribution as permissions see it. The board does not say which seats were pinned as reviewers; the person's
 * own seats in the reviewing unit stand for them, and the API has the last word.
 */
function subjectOf({ id, unitId, reviewUnitId, state }: BoardCell, me: Me): ContributionSubject {
  const seats = me.seats.filter((seat) => seat.unitId === reviewUnitId);
  return {
    kind: 'Contribution',
    id,
    rootId: me.rootId,
    unitId,
    reviewUnitId,
    state,
    reviewerSeatIds: state === 'draft' ? [] : seats.map((seat) => seat.seatId),
  };
}
