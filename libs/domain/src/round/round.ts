import * as z from 'zod';
import { Day, oneLine } from '../field/field.js';
import { hasEnded } from '../unit/unit.js';

/** One call for reports: a September status, the year-end follow-up, or the final account. */
export const RoundKind = z.enum(['statusReport', 'yearEndFollowUp', 'finalAccount']);
export type RoundKind = z.infer<typeof RoundKind>;

export const Round = z.strictObject({
  id: z.uuid(),
  rootId: z.uuid(),
  planId: z.uuid(),
  kind: RoundKind,
  year: z.int().min(1990).max(2200),
  title: oneLine(200),
  /** First and last day to submit without being late, Europe/Stockholm. */
  opens: Day,
  deadline: Day,
});
export type Round = z.infer<typeof Round>;

/** What a convenor sends to call for reports. Every participant answers every section. */
export const NewRound = z
  .strictObject({
    planId: z.uuid(),
    kind: RoundKind,
    year: z.int().min(1990).max(2200),
    title: oneLine(200),
    opens: Day,
    deadline: Day,
    sectionIds: z.array(z.uuid()).min(1).max(200),
    unitIds: z.array(z.uuid()).min(1).max(500),
  })
  .refine((round) => round.opens <= round.deadline, { path: ['deadline'], error: 'deadlineBeforeOpening' });
export type NewRound = z.infer<typeof NewRound>;

/** Whether a unit can take part in a round: user organisations comment instead, and what ends before its last day doesn't. */
export function mayTakePart(
  unit: { readonly kind: string; readonly endedFrom: string | null },
  round: { readonly deadline: string },
): boolean {
  return unit.kind !== 'userOrganisation' && !hasEnded(unit, round.deadline);
}
