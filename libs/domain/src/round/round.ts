import * as z from 'zod';

/** One call for reports: a September status, the year-end follow-up, or the final account. */
export const RoundKind = z.enum(['statusReport', 'yearEndFollowUp', 'finalAccount']);
export type RoundKind = z.infer<typeof RoundKind>;

const day = z.iso.date();

export const Round = z.strictObject({
  id: z.uuid(),
  rootId: z.uuid(),
  planId: z.uuid(),
  kind: RoundKind,
  year: z.int().min(1990).max(2200),
  title: z.string().trim().min(1).max(200),
  /** First and last day to submit without being late, Europe/Stockholm. */
  opens: day,
  deadline: day,
});
export type Round = z.infer<typeof Round>;

/** What a convenor sends to call for reports. Every participant answers every section. */
export const NewRound = z
  .strictObject({
    planId: z.uuid(),
    kind: RoundKind,
    year: z.int().min(1990).max(2200),
    title: z.string().trim().min(1).max(200),
    opens: day,
    deadline: day,
    sectionIds: z.array(z.uuid()).min(1).max(200),
    unitIds: z.array(z.uuid()).min(1).max(500),
  })
  .refine((round) => round.opens <= round.deadline, { path: ['deadline'], error: 'deadlineBeforeOpening' });
export type NewRound = z.infer<typeof NewRound>;
