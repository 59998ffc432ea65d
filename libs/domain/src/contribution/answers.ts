import { isAnswered } from '../indicator/chosen.js';
import type { Asked, ReportedValue } from '../indicator/value.js';
import { indicatorsOf } from '../plan/lines.js';
import type { Section } from '../plan/plan.js';
import { emptyRichText } from '../rich-text/plain-paragraphs.js';
import { isBlank } from '../rich-text/plain-text.js';
import type { ContributionContent, MissingAnswer, Note, Nothing } from './content.js';

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
