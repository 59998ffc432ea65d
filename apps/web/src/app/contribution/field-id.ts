import type { MissingAnswer, WarnedField } from '@samsyn/domain';

/** The ids of the form's fields: what error summaries link to. */
export const fieldIds = {
  reason: 'answer-reason',
  body: 'answer-body',
  value: (indicatorId: string) => `value-${indicatorId}`,
  note: (noteId: string) => `note-${noteId}`,
};

/** The field that a warning is about. */
export function fieldOfWarning(place: WarnedField): string {
  switch (place.field) {
    case 'value':
      return fieldIds.value(place.indicatorId);
    case 'note':
      return fieldIds.note(place.noteId);
    case 'reason':
      return fieldIds.reason;
    default:
      return fieldIds.body;
  }
}

/** The field where a missing answer is to be given. */
export function fieldOf(missing: MissingAnswer): string {
  return missing.field === 'value' ? fieldIds.value(missing.indicatorId) : fieldIds[missing.field];
}
