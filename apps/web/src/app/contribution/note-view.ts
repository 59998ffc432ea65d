import { Component, computed, inject, input } from '@angular/core';
import type { Note } from '@samsyn/domain';
import { isBlank, yearSpan } from '@samsyn/domain/rules';
import { TEXTS } from '../i18n/texts.js';
import { RichTextView } from '../rich-text/rich-text-view.js';

/** A note as it is read: its years, the typed gap, the text. */
@Component({
  selector: 'app-note-view',
  imports: [RichTextView],
  template: `
    <p class="years">
      {{ years() }}
      @if (note().gap; as gap) {
        <span class="gap">{{ t(gapKey(gap)) }}</span>
      }
    </p>
    @if (note().gap === null || hasWords()) {
      <app-rich-text-view [text]="note().body" [headingLevel]="4" />
    }
  `,
  styles: `
    .years {
      margin: 0.5rem 0 0;
      font-weight: 600;
    }
    .gap {
      font-style: italic;
      font-weight: 400;
    }
  `,
})
export class NoteView {
  readonly note = input.required<Note>();
  protected readonly t = inject(TEXTS);
  protected readonly years = computed(() => yearSpan(this.note()));
  protected readonly hasWords = computed(() => !isBlank(this.note().body));
  protected readonly gapKey = (gap: NonNullable<Note['gap']>) => `contribution.note.gaps.${gap}` as const;
}
