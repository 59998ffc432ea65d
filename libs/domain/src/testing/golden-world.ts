import type { Actor, HeldSeat } from '../access/actions.js';
import type { Role } from '../seat/seat.js';
import type { DecisionInput, Situation } from '../workflow/decide.js';
import { aSituation, anActor, deciding } from './builders.js';
import type { GoldenCase, GoldenRow } from './golden-rows.js';
import { idOf } from './ids.js';
import type { State } from '../workflow/transitions.js';

/** The golden table's units: kind and parent. Each one's id is `idOf(name)` here; a database may give its own. */
export const goldenUnits = {
  county: { kind: 'county', parent: null },
  subRegion: { kind: 'subRegion', parent: 'county' },
  sibling: { kind: 'subRegion', parent: 'county' },
  municipality: { kind: 'municipality', parent: 'subRegion' },
  administration: { kind: 'administration', parent: 'municipality' },
  userOrganisation: { kind: 'userOrganisation', parent: 'county' },
  otherCounty: { kind: 'county', parent: null },
  otherSubRegion: { kind: 'subRegion', parent: 'otherCounty' },
} as const;
export type GoldenUnit = keyof typeof goldenUnits;
/** `role@unit`; `/2` is the second seat of that kind in the unit. */
export type GoldenSeat = `${Role}@${GoldenUnit}` | `${Role}@${GoldenUnit}/2`;

/** The seats that review each unit's contributions once submitted: all contacts (convenors) of the reviewing unit. */
export const goldenReviewers: Readonly<Partial<Record<GoldenUnit, readonly GoldenSeat[]>>> = {
  county: ['convenor@county', 'convenor@county/2'],
  subRegion: ['convenor@county', 'convenor@county/2'],
  municipality: ['contact@subRegion'],
  administration: ['contact@municipality'],
};

/** The seat whose holder wrote the county's text; all other texts are by somebody who is not in the table. */
export const goldenCountyAuthor: GoldenSeat = 'convenor@county';

/** The hash that is `right` in rows where nothing is wrong with it. */
const rightHash = 'hash-1';

/** The root that a unit belongs to. */
export function goldenRootOf(unit: GoldenUnit): GoldenUnit {
  const { parent } = goldenUnits[unit];
  return parent === null ? unit : goldenRootOf(parent);
}

/** A seat's role and unit. */
export function goldenSeatParts(seat: GoldenSeat): { role: Role; unit: GoldenUnit } {
  const [role, unit] = seat.replace('/2', '').split('@');
  return { role: role as Role, unit: unit as GoldenUnit };
}

function heldSeat(seat: GoldenSeat): HeldSeat {
  const { role, unit } = goldenSeatParts(seat);
  return { seatId: idOf(seat), unitId: idOf(unit), rootId: idOf(goldenRootOf(unit)), role };
}

/** The person of a case. */
export function goldenActor({ who, seats }: Pick<GoldenCase, 'who' | 'seats'>): Actor {
  return anActor(seats.map(heldSeat), idOf(who));
}

/** The contribution and what surrounds it, as a row wants it. */
export function goldenSituation(
  row: Pick<GoldenRow, 'who' | 'seats' | 'of' | 'state'> & Partial<Pick<GoldenRow, 'wrong'>>,
): Situation {
  const { of, state, wrong = [] } = row;
  const wrote = wrong.includes('ownText') || (of === 'county' && row.seats.includes(goldenCountyAuthor));
  return aSituation({
    open: !wrong.includes('notOpen'),
    complete: !wrong.includes('incomplete'),
    openChildren: wrong.includes('openChildren') ? 1 : 0,
    inAdoptedEdition: wrong.includes('adopted'),
    revision:
      state === 'draft' ? null : { hash: rightHash, authorIds: [idOf(wrote ? row.who : 'somebody else')] },
    contribution: {
      rootId: idOf(goldenRootOf(of)),
      unitId: idOf(of),
      reviewUnitId: idOf(goldenUnits[of].parent ?? of),
      state,
      reviewerSeatIds: reviewers(of, state),
    },
  });
}

function reviewers(of: GoldenUnit, state: State): string[] {
  return state === 'draft' ? [] : (goldenReviewers[of] ?? []).map(idOf);
}

/** What the person sends along. */
export function goldenInput(row: Pick<GoldenRow, 'who' | 'seats' | 'wrong'>): DecisionInput {
  const { wrong } = row;
  return {
    person: deciding(goldenActor(row)),
    comment: wrong.includes('noComment') ? undefined : wrong.includes('blankComment') ? ' \n' : 'A comment.',
    revisionHash: wrong.includes('noHash')
      ? undefined
      : wrong.includes('staleHash')
        ? 'an older hash'
        : rightHash,
  };
}
