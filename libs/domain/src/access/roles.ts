import { submittedStates } from '../workflow/states.js';
import type { Grants, HeldSeat } from './actions.js';
import type { Role } from '../seat/seat.js';

/** Adds what a seat allows. Each role below reads like its line in the design: who may do what. */
export function grant(can: Grants, seat: HeldSeat): void {
  byRole[seat.role](can, seat);
}

// Every rule names the root, also where the unit would do: nothing crosses roots, whatever a row says besides.
const submitted = { $in: [...submittedStates] };

/** Anyone with a seat reads approved texts and finished editions of their own root, and knows its outline. */
function reader(can: Grants, { rootId }: HeldSeat): void {
  can(['readStatus', 'read'], 'Contribution', { rootId, state: 'approved' });
  can('read', 'Edition', { rootId, state: { $in: ['adopted', 'published', 'withdrawn'] } });
  can('read', 'Unit', { rootId });
  can('read', 'Plan', { rootId });
  can('read', 'Round', { rootId });
}

/** Writes drafts of the unit's contributions, talks about them, and reads what user organisations have sent. */
function contributor(can: Grants, seat: HeldSeat): void {
  const { rootId, unitId } = seat;
  reader(can, seat);
  can(['readStatus', 'read', 'readHistory', 'readDraft', 'write'], 'Contribution', { rootId, unitId });
  can(['read', 'create', 'change'], 'Comment', { rootId, unitId });
  can(['read', 'create'], 'Attachment', { rootId, unitIds: { $in: [unitId] } });
  can('read', 'Feedback', { rootId, sent: true });
}

/** That, and submits and withdraws; reviews the contributions of the unit's children. */
function contact(can: Grants, seat: HeldSeat): void {
  const { rootId, unitId, seatId } = seat;
  const reviewed = { rootId, reviewerSeatIds: { $in: [seatId] } };
  contributor(can, seat);
  can(['submit', 'withdraw'], 'Contribution', { rootId, unitId });
  can('readStatus', 'Contribution', { rootId, reviewUnitId: unitId });
  can(['readStatus', 'read', 'readHistory'], 'Contribution', { ...reviewed, state: submitted });
  can(['read', 'create', 'change'], 'Comment', { ...reviewed, audience: 'review', state: submitted });
  can(['startReview', 'returnForChanges', 'approve', 'reopen'], 'Contribution', reviewed);
}

/** A contact of the root unit, who also runs the rounds and compiles the report. */
function convenor(can: Grants, seat: HeldSeat): void {
  const { rootId } = seat;
  contact(can, seat);
  can('readStatus', 'Contribution', { rootId });
  can(['read', 'readHistory'], 'Contribution', { rootId, state: submitted });
  can(['read', 'create', 'change'], 'Comment', { rootId, audience: 'review', state: submitted });
  can(['waive', 'extendDeadline', 'remind'], 'Contribution', { rootId });
  can(['create', 'change', 'preview', 'remind', 'compile'], 'Round', { rootId });
  can(['create', 'change'], 'Plan', { rootId });
  can('reply', 'Feedback', { rootId, sent: true });
  can('read', 'Edition', { rootId });
  can(['publish', 'withdraw'], 'Edition', { rootId });
}

/** Speaks for a user organisation: reads what is submitted, writes its own words; nobody else changes them. */
function representative(can: Grants, seat: HeldSeat): void {
  const { rootId, unitId } = seat;
  reader(can, seat);
  can(['readStatus', 'read'], 'Contribution', { rootId, state: submitted });
  can('read', 'Feedback', { rootId, sent: true });
  can(['read', 'write', 'create'], 'Feedback', { rootId, unitId });
  can(['read', 'create', 'change'], 'GuestLink', { rootId, unitId });
  can(['read', 'create'], 'Attachment', { rootId, unitIds: { $in: [unitId] } });
}

/** Adopts or sends back a compiled edition. */
function decider(can: Grants, seat: HeldSeat): void {
  const { rootId } = seat;
  reader(can, seat);
  can('read', 'Edition', { rootId });
  can(['adopt', 'sendBack'], 'Edition', { rootId });
}

/** Looks after units, people and seats; has no say over content. */
function administrator(can: Grants, seat: HeldSeat): void {
  const { rootId } = seat;
  reader(can, seat);
  can(['create', 'change'], 'Unit', { rootId });
  can(['read', 'create', 'change'], 'Seat', { rootId });
  can(['read', 'create', 'change'], 'Person', { rootId });
  can(['read', 'change'], 'Mail', { rootId });
  can('read', 'Log', { rootId });
  can(['read', 'change'], 'MailTemplate', { rootId });
  can(['read', 'change'], 'Brand', { rootId });
}

const byRole: Readonly<Record<Role, (can: Grants, seat: HeldSeat) => void>> = {
  contributor,
  contact,
  convenor,
  representative,
  decider,
  treasurer: reader,
  administrator,
  reader,
};
