import { Component, computed, inject, input, model, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import type { Note, Section } from '@samsyn/domain';
import { emptyRichText } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { fieldIds } from './field-id.js';
import { NoteItem } from './note-item.js';
import { notePlaces, notesAt, type NotePlace } from './note-target.js';
import { slotText } from './slot-text.js';

/** The county's text: notes for each slot and indicator of the section, by year. */
@Component({
  selector: 'app-note-list',
  imports: [MatButton, NoteItem],
  templateUrl: './note-list.html',
  styles: `
    .place {
      margin-block-end: 1rem;
    }
    .indicator {
      padding-inline-start: 0.75rem;
      border-inline-start: 0.25rem solid var(--mat-sys-outline-variant);
    }
    h4 {
      margin: 0.75rem 0 0;
      font-size: 1rem;
    }
    .none {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class NoteList {
  readonly section = input.required<Section>();
  /** The round's year: what a new note is about. */
  readonly year = input.required<number>();
  readonly notes = model.required<Note[]>();

  protected readonly t = inject(TEXTS);
  protected readonly places = computed(() =>
    notePlaces(this.section()).map((place) => ({
      ...place,
      name: place.indicator ?? this.t(slotText(place.slot), { year: this.year() }),
      notes: notesAt(this.notes(), place),
    })),
  );
  /** The note that was added last: it opens at once. */
  protected readonly added = signal<string | null>(null);
  /** The field that the address leads to. */
  private readonly asked = inject(ActivatedRoute, { optional: true })?.snapshot.fragment;

  protected startsOpen(id: string): boolean {
    return this.added() === id || this.asked === fieldIds.note(id);
  }

  protected add({ target }: NotePlace): void {
    const id = crypto.randomUUID();
    const year = this.year();
    this.added.set(id);
    this.notes.update((notes) => [
      ...notes,
      { id, target, from: year, to: year, gap: null, body: emptyRichText },
    ]);
  }

  protected change(changed: Note): void {
    this.notes.update((notes) => notes.map((note) => (note.id === changed.id ? changed : note)));
  }

  protected remove(id: string): void {
    this.notes.update((notes) => notes.filter((note) => note.id !== id));
    document.getElementById('notes-heading')?.focus();
  }
}
