import type { Note, Section, SlotKind } from '@samsyn/domain';

/** A place in a section that notes can be written for: a slot as a whole, or one of its indicators. */
export interface NotePlace {
  readonly key: string;
  readonly target: Note['target'];
  readonly slot: SlotKind;
  /** The indicator's words; null for the slot itself. */
  readonly indicator: string | null;
}

/** The places of a section, in print order. */
export function notePlaces(section: Pick<Section, 'slots'>): NotePlace[] {
  return section.slots.flatMap((slot) => [
    { key: slot.kind, target: { slot: slot.kind }, slot: slot.kind, indicator: null },
    ...slot.lines.flatMap((line) =>
      line.kind === 'indicator'
        ? [
            {
              key: line.lineageId,
              target: { indicatorId: line.lineageId },
              slot: slot.kind,
              indicator: line.text,
            },
          ]
        : [],
    ),
  ]);
}

/** The notes of a place, by year. */
export function notesAt(notes: readonly Note[], place: NotePlace): Note[] {
  return notes
    .filter(({ target }) => ('slot' in target ? target.slot : target.indicatorId) === place.key)
    .sort((one, other) => one.from - other.from || one.to - other.to);
}
