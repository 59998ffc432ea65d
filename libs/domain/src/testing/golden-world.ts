import { writesFor } from '../access/ability.js';
import type { Actor, HeldSeat } from '../access/actions.js';
import type { Role } from '../seat/seat.js';
import type { DecisionInput, Situation } from '../workflow/decide.js';
import { aSituation, anActor, deciding } from './builders.js';
import type { GoldenCase, GoldenRow } from './golden-rows.js';
import { idOf } from './ids.js';
import type { State } from '../workflow/state.js';

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
/** `role@unit`; `/2` is the second seat of that kind in the unit; `~` is a seat whose holder is away and stood in for. */
export type GoldenSeat = `${Role}@${GoldenUnit}${'' | '/2'}${'' | '~'}`;

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
  const [role, unit] = seat.replace(/\/2|~/g, '').split('@');
  return { role: role as Role, unit: unit as GoldenUnit };
}

/** Whether the person stands in for the seat's holder, and the seat itself. */
export function goldenStandIn(seat: GoldenSeat): { away: boolean; seat: GoldenSeat } {
  return { away: seat.endsWith('~'), seat: seat.replace('~', '') as GoldenSeat };
}

/** Who is away, where somebody stands in for them in the seat. */
const holderOf = (seat: GoldenSeat) => idOf(`holder of ${seat}`);

function heldSeat(name: GoldenSeat): HeldSeat {
  const { role, unit } = goldenSeatParts(name);
  const { away, seat } = goldenStandIn(name);
  const own = { seatId: idOf(seat), unitId: idOf(unit), rootId: idOf(goldenRootOf(unit)), role };
  return away
    ? { ...own, actingFor: { accountId: holderOf(seat), writesFor: writesFor({ seats: [own] }) } }
    : own;
}

/** The person of a case. */
export function goldenActor({ who, seats }: Pick<GoldenCase, 'who' | 'seats'>): Actor {
  return anActor(seats.map(heldSeat), idOf(who));
}

/** The person of the row, whoever they stand in for, or somebody who is not in the table. */
export type GoldenHand = 'person' | 'away' | 'somebody';
type Hands = Pick<GoldenRow, 'seats' | 'of'> & Partial<Pick<GoldenRow, 'wrong'>>;

/** The seat in which the person stands in for its holder, if there is one. */
export function goldenAway({ seats }: Pick<GoldenRow, 'seats'>): GoldenSeat | undefined {
  return seats.map(goldenStandIn).find(({ away }) => away)?.seat;
}

/** Who wrote the revision, and in whose place. */
export function goldenHands({ seats, of, wrong = [] }: Hands): {
  authors: GoldenHand[];
  actedFor: GoldenHand[];
} {
  const author = (): GoldenHand => {
    if (wrong.includes('ownText') || (of === 'county' && seats.includes(goldenCountyAuthor))) return 'person';
    if (wrong.includes('theirText') || (of === 'county' && seats.includes('convenor@county~'))) return 'away';
    return 'somebody';
  };
  const actedFor = (): GoldenHand[] => {
    if (wrong.includes('inMyPlace')) return ['person'];
    return wrong.includes('inTheirPlace') ? ['away'] : [];
  };
  return { authors: [author()], actedFor: actedFor() };
}

/** The contribution and what surrounds it, as a row wants it. */
export function goldenSituation(
  row: Pick<GoldenRow, 'who' | 'seats' | 'of' | 'state'> & Partial<Pick<GoldenRow, 'wrong'>>,
): Situation {
  const { of, state, wrong = [] } = row;
  const { authors, actedFor } = goldenHands(row);
  const idOfHand = (hand: GoldenHand) =>
    hand === 'person' ? idOf(row.who) : hand === 'away' ? holderOf(goldenAway(row)!) : idOf('somebody else');
  return aSituation({
    open: !wrong.includes('notOpen'),
    complete: !wrong.includes('incomplete'),
    openChildren: wrong.includes('openChildren') ? 1 : 0,
    inAdoptedEdition: wrong.includes('adopted'),
    revision:
      state === 'draft'
        ? null
        : { hash: rightHash, authorIds: authors.map(idOfHand), actedForIds: actedFor.map(idOfHand) },
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
