import type { ContributionContent } from '../contribution/content.js';
import type { FeedbackContent } from '../feedback/feedback.js';
import type { Section } from '../plan/plan.js';
import { indicatorsOf } from '../plan/lines.js';
import type { RichText } from '../rich-text/rich-text.js';
import { runWarnings } from './run-warnings.js';
import { countsPeople } from './small-number.js';
import { textWarnings } from './text-warnings.js';
import type { Warning } from './warning.js';

/** The field of an answer, or of feedback, that a warning is about. */
export type WarnedField =
  | { readonly field: 'reason' | 'body' | 'reservation' }
  | { readonly field: 'note'; readonly noteId: string }
  | { readonly field: 'value'; readonly indicatorId: string }
  | { readonly field: 'answer'; readonly questionId: string };

export interface FieldWarning extends Warning {
  readonly place: WarnedField;
}

/** What to look over in an answer, field by field as they stand on the page; of what will be read by others, and no more. */
export function contentWarnings(
  content: ContributionContent,
  section: Pick<Section, 'slots'>,
): FieldWarning[] {
  const { notCarriedOut, body, notes, values } = content;
  if (notCarriedOut) return ofLine(notCarriedOut.reason, { field: 'reason' });
  const counted = new Set(
    indicatorsOf(section)
      .filter(({ text, measure }) => countsPeople(`${text} ${measure ?? ''}`))
      .map(({ lineageId }) => lineageId),
  );
  return [
    ...ofText(body, { field: 'body' }),
    ...values.flatMap((value) => {
      const place = { field: 'value' as const, indicatorId: value.indicatorId };
      if (value.kind !== 'value') return ofLine(value.reason, place);
      const few = counted.has(value.indicatorId) && /^[1-4]$/.test(value.number ?? '');
      const small = { kind: 'smallNumber' as const, excerpt: value.text, place };
      const said = ofLine(value.explanation ?? '', place);
      return few ? [small, ...said] : [...ofLine(value.text, place), ...said];
    }),
    ...notes.flatMap((note) => ofText(note.body, { field: 'note', noteId: note.id })),
  ];
}

/** What to look over in feedback: the body, the answers, the reservation. */
export function feedbackWarnings({ body, answers, reservation }: FeedbackContent): FieldWarning[] {
  return [
    ...ofText(body, { field: 'body' }),
    ...answers.flatMap(({ questionId, body }) => ofText(body, { field: 'answer', questionId })),
    ...(reservation ? ofText(reservation, { field: 'reservation' }) : []),
  ];
}

function ofText(text: RichText, place: WarnedField): FieldWarning[] {
  return textWarnings(text).map(({ kind, excerpt }) => ({ kind, excerpt, place }));
}

function ofLine(text: string, place: WarnedField): FieldWarning[] {
  return runWarnings([{ text }]).map(({ kind, excerpt }) => ({ kind, excerpt, place }));
}
