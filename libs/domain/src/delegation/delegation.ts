import * as z from 'zod';
import { Day } from '../field/field.js';
import type { Role } from '../seat/seat.js';

/**
 * The roles in which somebody may be stood in for. A decision body delegates by its own rules, a user organisation
 * speaks for itself, and who looks after people and seats is not for that person to choose: there the administrator
 * gives the seat to another from a day to a day (docs/adr/0020-standing-in.md).
 */
export const delegableRoles: readonly Role[] = ['contributor', 'contact', 'convenor'];

/** Days that a delegation lasts at most, both ends included. Whoever is away for longer has left the seat. */
export const longestDelegation = 366;

const PersonRef = z.object({ accountId: z.uuid(), name: z.string() });

/** Somebody stands in for another, in one seat, from a day to a day. */
export const Delegation = z.object({
  id: z.uuid(),
  seat: z.object({ seatId: z.uuid(), title: z.string(), unitName: z.string() }),
  away: PersonRef,
  substitute: PersonRef,
  from: z.iso.date(),
  to: z.iso.date(),
  /** Whether the one who is away is told by mail as well. */
  copied: z.boolean(),
});
export type Delegation = z.infer<typeof Delegation>;

/** `GET /api/delegations`: what has not ended, of one's own giving and for oneself, by first day. */
export const Delegations = z.object({ given: z.array(Delegation), received: z.array(Delegation) });
export type Delegations = z.infer<typeof Delegations>;

/** `GET /api/delegations/choices`: the seats in which one may be stood in for, and by whom. */
export const DelegationChoices = z.array(
  z.object({
    seatId: z.uuid(),
    title: z.string(),
    unitName: z.string(),
    /** Those in the same organisation first. */
    candidates: z.array(
      PersonRef.extend({ title: z.string(), unitName: z.string(), near: z.enum(['sameUnit', 'near']) }),
    ),
  }),
);
export type DelegationChoices = z.infer<typeof DelegationChoices>;

const day = 86_400_000;

/** `POST /api/delegations`: one substitute for some of one's own seats. Days are Europe/Stockholm, both included. */
export const NewDelegation = z
  .strictObject({
    seatIds: z.array(z.uuid()).min(1).max(50),
    substituteId: z.uuid(),
    from: Day,
    to: Day,
    copied: z.boolean(),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'endBeforeStart' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < longestDelegation * day, {
    path: ['to'],
    error: 'awayTooLong',
  });
export type NewDelegation = z.infer<typeof NewDelegation>;

interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * How near a substitute's own unit is to that of the seat: the same, or one beside or just below it; null for one too
 * far away. The unit above is: it reviews what the seat writes, and could not do both.
 */
export function nearness(seat: Place, theirs: Place): 'sameUnit' | 'near' | null {
  if (theirs.id === seat.id) return 'sameUnit';
  const below = theirs.parentId === seat.id;
  const beside = seat.parentId !== null && theirs.parentId === seat.parentId;
  return below || beside ? 'near' : null;
}
