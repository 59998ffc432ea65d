import * as z from 'zod';
import { Day, oneLine } from '../field/field.js';
import { roles } from './roles.js';

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** That somebody holds a seat; both days are theirs. */
export const Holding = z.strictObject({
  accountId: z.uuid(),
  name: z.string(),
  from: Day,
  to: Day.nullable(),
});
export type Holding = z.infer<typeof Holding>;

/** A seat in a unit: it stays when its holder leaves, and may be vacant. */
export const Seat = z.strictObject({
  id: z.uuid(),
  unitId: z.uuid(),
  unitName: z.string(),
  role: Role,
  title: z.string(),
  /** Who holds it today. */
  holder: Holding.nullable(),
  /** Who has it next, where that is settled. */
  next: Holding.nullable(),
  /** The first day on which it is no more. */
  endedFrom: Day.nullable(),
  /** Who stands in for the holder, today or from a day to come. */
  substitutes: z.array(z.strictObject({ delegationId: z.uuid(), name: z.string(), from: Day, to: Day })),
});
export type Seat = z.infer<typeof Seat>;

/** `GET /api/seats/{id}`: with all who have held it or are to, newest first. */
export const SeatDetail = Seat.extend({ holdings: z.array(Holding) });
export type SeatDetail = z.infer<typeof SeatDetail>;

/** What an administrator sends to create a seat. */
export const NewSeat = z.strictObject({
  unitId: z.uuid(),
  role: Role,
  title: oneLine(200),
});
export type NewSeat = z.infer<typeof NewSeat>;

/** What an administrator sends to call a seat something else, to end it today, or to take its end back. */
export const SeatChange = z.strictObject({ title: oneLine(200).optional(), ended: z.boolean().optional() });
export type SeatChange = z.infer<typeof SeatChange>;

/**
 * Gives a seat to a person from a day on (null: leaves it vacant from that day), until a day if that is known. Dates
 * are Europe/Stockholm.
 */
export const SeatAssignment = z
  .strictObject({ accountId: z.uuid().nullable(), from: Day, to: Day.nullable().default(null) })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], error: 'endBeforeStart' });
export type SeatAssignment = z.infer<typeof SeatAssignment>;

/**
 * Which roles may sit in which units: the root's contact is called convenor, a user organisation has
 * representatives and no contact, and the roles over the whole county sit in the root.
 */
export function roleFitsUnit(role: Role, unit: { kind: string }): boolean {
  switch (role) {
    case 'convenor':
    case 'decider':
    case 'treasurer':
    case 'administrator':
      return unit.kind === 'county';
    case 'representative':
      return unit.kind === 'userOrganisation';
    case 'contact':
      return unit.kind !== 'county' && unit.kind !== 'userOrganisation';
    case 'contributor':
      return unit.kind !== 'userOrganisation';
    case 'reader':
      return true;
  }
}
