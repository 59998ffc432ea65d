import type { Actor, HeldSeat } from '../access/actions.js';
import type { ContributionSubject } from '../access/subjects.js';
import type { Role } from '../seat/seat.js';
import { decidingPerson, type DecidingPerson } from '../access/capacity.js';
import type { Situation } from '../workflow/decide.js';
import { idOf } from './ids.js';

/** A contribution of a sub-region, submitted, reviewed by the county's two convenors. */
export function aContribution(changes: Partial<ContributionSubject> = {}): ContributionSubject {
  return {
    kind: 'Contribution',
    id: idOf('contribution'),
    rootId: idOf('county'),
    unitId: idOf('subRegion'),
    reviewUnitId: idOf('county'),
    state: 'submitted',
    reviewerSeatIds: [idOf('convenor@county'), idOf('convenor@county/2')],
    ...changes,
  };
}

/** Nothing is in the way: open, complete, written by somebody else, no open children, no adopted edition. */
export function aSituation(
  changes: Partial<Omit<Situation, 'contribution'>> & { contribution?: Partial<ContributionSubject> } = {},
): Situation {
  return {
    open: true,
    complete: true,
    revision: { hash: 'hash-1', authorIds: [idOf('somebody else')], actedForIds: [] },
    openChildren: 0,
    inAdoptedEdition: false,
    ...changes,
    contribution: aContribution(changes.contribution),
  };
}

/** A seat by role and unit, each in the county unless said otherwise. Its id is that of `role@unit`. */
export function aSeat(role: Role, unit: string, changes: Partial<HeldSeat> = {}): HeldSeat {
  return { seatId: idOf(`${role}@${unit}`), unitId: idOf(unit), rootId: idOf('county'), role, ...changes };
}

/** A signed-in person of the county with these seats. */
export function anActor(seats: readonly HeldSeat[], accountId = idOf('person')): Actor {
  return { accountId, rootId: seats[0]?.rootId ?? idOf('county'), seats };
}

/** The person as `decide` wants to know them. */
export function deciding(actor: Actor): DecidingPerson {
  return decidingPerson(actor);
}
