import * as z from 'zod';
import { Day, Version, oneLine } from '../field/field.js';
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

const questionText = z.string().trim().min(1).max(1000);

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
    /** What user organisations are asked about a section; sections that are not named ask what the plan asks. */
    questions: z
      .array(z.strictObject({ sectionId: z.uuid(), texts: z.array(questionText).max(50) }))
      .max(200)
      .optional(),
  })
  .refine((round) => round.opens <= round.deadline, { path: ['deadline'], error: 'deadlineBeforeOpening' });
export type NewRound = z.infer<typeof NewRound>;

/**
 * What a convenor changes in a round afterwards; what is left out stays. Units and sections are named whole: those that
 * are new get contributions, those that are missing go, unless somebody has written something.
 */
export const RoundChange = z
  .strictObject({
    basedOn: Version,
    title: oneLine(200).optional(),
    opens: Day.optional(),
    deadline: Day.optional(),
    unitIds: z.array(z.uuid()).min(1).max(500).optional(),
    sectionIds: z.array(z.uuid()).min(1).max(200).optional(),
    /** The questions of one section; a new one has no id yet. */
    questions: z
      .strictObject({
        sectionId: z.uuid(),
        questions: z.array(z.strictObject({ id: z.uuid().nullable(), text: questionText })).max(50),
      })
      .optional(),
  })
  .refine(({ opens, deadline }) => !opens || !deadline || opens <= deadline, {
    path: ['deadline'],
    error: 'deadlineBeforeOpening',
  });
export type RoundChange = z.infer<typeof RoundChange>;

/** `GET /api/rounds/{id}/setup`: what a round asks of whom, and what can still be taken out of it. */
export const RoundSetup = Round.extend({
  version: Version,
  /** Whether something has been submitted. */
  hasBegun: z.boolean(),
  /** In print order. `written`: somebody has written about it, so that it stays. */
  sections: z.array(
    z.strictObject({
      id: z.uuid(),
      lineageId: z.uuid(),
      title: z.string(),
      focusArea: z.string(),
      written: z.boolean(),
      questions: z.array(z.strictObject({ id: z.uuid(), text: z.string(), answered: z.boolean() })),
    }),
  ),
  units: z.array(z.strictObject({ id: z.uuid(), name: z.string(), written: z.boolean() })),
});
export type RoundSetup = z.infer<typeof RoundSetup>;

/** Whether a unit can take part in a round: user organisations comment instead, and what ends before its last day doesn't. */
export function mayTakePart(
  unit: { readonly kind: string; readonly endedFrom: string | null },
  round: { readonly deadline: string },
): boolean {
  return unit.kind !== 'userOrganisation' && !hasEnded(unit, round.deadline);
}
