import * as z from 'zod';
import { isAnswered } from '../indicator/chosen.js';
import { ReportedValue, type Asked } from '../indicator/value.js';
import { SlotKind, indicatorsOf, type Section } from '../plan/plan.js';
import { RichText, emptyRichText } from '../rich-text/rich-text.js';
import { isBlank } from '../rich-text/plain-text.js';

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

/** The blank draft. */
export const emptyContent: ContributionContent = {
  notCarriedOut: null,
  body: emptyRichText,
  notes: [],
  values: [],
};

/** Why there is nothing to report; null where there is something. */
export function nothingToReport({
  notCarriedOut,
}: Pick<ContributionContent, 'notCarriedOut'>): Nothing | null {
  return notCarriedOut && (notCarriedOut.why ?? 'notCarriedOut');
}

/** What is still to be answered: where, so that the form can lead there. */
export const MissingAnswer = z.discriminatedUnion('field', [
  z.object({ field: z.literal('reason') }),
  z.object({ field: z.literal('body') }),
  z.object({ field: z.literal('value'), indicatorId: z.uuid() }),
]);
export type MissingAnswer = z.infer<typeof MissingAnswer>;

/**
 * The answers that a contribution lacks before it can be submitted; empty when it is complete. The county's own text
 * is words and notes; values are asked of the units that report to it.
 */
export function missingAnswers(
  content: ContributionContent,
  section: Pick<Section, 'slots'>,
  form: 'countyText' | 'unitReport',
): MissingAnswer[] {
  if (content.notCarriedOut) return content.notCarriedOut.reason === '' ? [{ field: 'reason' }] : [];
  const notes = form === 'countyText' ? content.notes : [];
  const said = !isBlank(content.body) || notes.some((note) => !isBlank(note.body) || note.gap !== null);
  const missing: MissingAnswer[] = said ? [] : [{ field: 'body' }];
  if (form === 'countyText') return missing;
  const asked = indicatorsOf(section).filter(
    (indicator) => indicator.valueType !== 'none' && !isGiven(content.values, indicator),
  );
  return [...missing, ...asked.map(({ lineageId }) => ({ field: 'value' as const, indicatorId: lineageId }))];
}

/** Whether there is an answer to an indicator: one of those that can be chosen, or a reason why there is none. */
function isGiven(values: readonly ReportedValue[], asked: Asked & { readonly lineageId: string }): boolean {
  const value = values.find(({ indicatorId }) => indicatorId === asked.lineageId);
  return value?.kind === 'value' ? isAnswered(value, asked) : Boolean(value?.reason);
}

/** Which form a contribution has: the root unit's own is the county text. */
export function formOf(contribution: { unitId: string; rootId: string }): 'countyText' | 'unitReport' {
  return contribution.unitId === contribution.rootId ? 'countyText' : 'unitReport';
}

/** A note's years as printed: `2021` or `2019–2021`. */
export function yearSpan(note: Pick<Note, 'from' | 'to'>): string {
  return note.from === note.to ? String(note.from) : `${note.from}–${note.to}`;
}

/** Reads `2019`, `2019:`, `2019;`, `2019-2021` and `2019–2021: …` as years (F10); null where a text starts with none. */
export function parseYears(text: string): { from: number; to: number } | null {
  const match = /^\s*((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?(?=[\s:;,.]|$)/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  return { from, to: match[2] ? Number(match[2]) : from };
}
