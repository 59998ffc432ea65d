import * as z from 'zod';
import { ReportedValue } from '../indicator/value.js';
import { SlotKind } from '../plan/plan.js';
import { RichText } from '../rich-text/rich-text.js';

const year = z.int().min(1990).max(2200);

/**
 * County text for a slot or one indicator (F2), for a year or a span of years (F10). `gap` is the typed "no
 * follow-up" (F12); its reason is the body. The text may speak of any year (F13).
 */
export const Note = z
  .strictObject({
    id: z.uuid(),
    target: z.union([z.strictObject({ slot: SlotKind }), z.strictObject({ indicatorId: z.uuid() })]),
    from: year,
    to: year,
    gap: z.enum(['notCarriedOut', 'noActivities']).nullable(),
    body: RichText,
  })
  .refine((note) => note.from <= note.to, { path: ['to'], error: 'yearsReversed' });
export type Note = z.infer<typeof Note>;

/**
 * Why there is nothing to report: nothing was done, or it may have been, and was not followed up this year. With a
 * reason, either is a complete answer.
 */
export const Nothing = z.enum(['notCarriedOut', 'notFollowedUp']);
export type Nothing = z.infer<typeof Nothing>;

/** What a unit answers for a section: its text, its values, and (the county) notes by year. */
export const ContributionContent = z.strictObject({
  /**
   * Nothing to report, and the reason: a complete answer; null means that there is something. Without `why`, nothing
   * was carried out.
   */
  notCarriedOut: z.strictObject({ reason: z.string().trim().max(2000), why: Nothing.optional() }).nullable(),
  body: RichText,
  notes: z.array(Note).max(400),
  values: z.array(ReportedValue).max(400),
});
export type ContributionContent = z.infer<typeof ContributionContent>;

/** What is still to be answered: where, so that the form can lead there. */
export const MissingAnswer = z.discriminatedUnion('field', [
  z.object({ field: z.literal('reason') }),
  z.object({ field: z.literal('body') }),
  z.object({ field: z.literal('value'), indicatorId: z.uuid() }),
]);
export type MissingAnswer = z.infer<typeof MissingAnswer>;
