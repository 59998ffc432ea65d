import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Note, Section } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { notePlaces, notesAt } from '../contribution/note-target.js';
import { NoteView } from '../contribution/note-view.js';
import { slotText } from '../contribution/slot-text.js';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { Failure } from '../shell/failure.js';
import { Loading } from '../shell/loading.js';

/** What the county's last adopted edition says of a section: its notes and its text. */
@Component({
  selector: 'app-last-edition-text',
  imports: [Failure, Loading, NoteView, RichTextView, RouterLink],
  template: `
    @if (loaded.error()) {
      <app-failure [error]="loaded.error()" (retry)="loaded.reload()" />
    } @else if (edition(); as edition) {
      <p lang="sv">
        <a [routerLink]="['/editions', edition.id]">{{
          t('sectionReview.edition.from', { title: edition.title })
        }}</a>
      </p>
      @for (place of places(); track place.key) {
        @if (place.name) {
          <h3 [attr.lang]="place.indicator ? 'sv' : null">{{ place.name }}</h3>
        }
        @for (note of place.notes; track note.id) {
          <app-note-view [note]="note" />
        }
      }
      @if (hasWords()) {
        <app-rich-text-view [text]="edition.body" />
      }
    } @else if (loaded.hasValue()) {
      <p>{{ t('sectionReview.edition.none') }}</p>
    } @else {
      <app-loading />
    }
  `,
})
export class LastEditionText {
  /** Any contribution to the section that the reader may read. */
  readonly contributionId = input.required<string>();
  readonly section = input.required<Section>();
  readonly year = input.required<number>();

  protected readonly t = inject(TEXTS);
  private readonly api = inject(Api);
  protected readonly loaded = resource({
    params: () => this.contributionId(),
    loader: ({ params }) => this.api.background(params),
  });
  protected readonly edition = computed(() => (this.loaded.hasValue() ? this.loaded.value().edition : null));
  protected readonly hasWords = computed(() => !isBlank(this.edition()?.body ?? { type: 'doc' }));
  /** The notes in print order; last those on what the section no longer has. */
  protected readonly places = computed(() => {
    const notes = this.edition()?.notes ?? [];
    const known = notePlaces(this.section()).map((place) => ({
      key: place.key,
      indicator: place.indicator,
      name: place.indicator ?? this.t(slotText(place.slot), { year: this.year() }),
      notes: notesAt(notes, place),
    }));
    const placed = new Set(known.flatMap((place) => place.notes.map(({ id }) => id)));
    const others: readonly Note[] = notes.filter(({ id }) => !placed.has(id));
    return [...known, { key: 'others', indicator: null, name: '', notes: others }].filter(
      (place) => place.notes.length > 0,
    );
  });
}
