import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { ErrorSummary } from '../form/error-summary.js';
import type { Fault } from '../form/fault.js';
import { TEXTS } from '../i18n/texts.js';
import type { Words } from './text-types.js';
import { WordsField } from './words-field.js';

export interface FootnoteDialogData {
  readonly words: readonly Words[];
  /** Whether there is a footnote to change or take away. */
  readonly exists: boolean;
}

/** The footnote's words, or that it is to go. */
export type FootnoteDialogResult = Words[] | 'remove';

/** Asks for the words of a footnote. */
@Component({
  selector: 'app-footnote-dialog',
  imports: [ErrorSummary, MatButton, MatDialogModule, WordsField],
  template: `
    <h2 mat-dialog-title>{{ t(data.exists ? 'richText.note.change' : 'richText.note.add') }}</h2>
    <form novalidate (submit)="$event.preventDefault(); save()">
      <mat-dialog-content>
        <app-error-summary [faults]="faults()" />
        <app-words-field
          name="footnote-words"
          [label]="t('richText.note.words')"
          [hint]="t('richText.note.wordsHint')"
          [words]="data.words"
          [fault]="fault()"
          (entered)="save()"
        />
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        @if (data.exists) {
          <button matButton type="button" (click)="remove()">{{ t('richText.note.remove') }}</button>
        }
        <button matButton type="button" mat-dialog-close>{{ t('richText.note.cancel') }}</button>
        <button matButton="filled" type="submit">{{ t('richText.note.save') }}</button>
      </mat-dialog-actions>
    </form>
  `,
})
export class FootnoteDialog {
  protected readonly t = inject(TEXTS);
  protected readonly data = inject<FootnoteDialogData>(MAT_DIALOG_DATA);
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly fault = computed(() => this.faults()[0]?.message ?? '');
  private readonly field = viewChild.required(WordsField);
  private readonly ref = inject<MatDialogRef<FootnoteDialog, FootnoteDialogResult>>(MatDialogRef);

  protected save(): void {
    const words = this.field().written();
    if (words.length > 0) return this.ref.close(words);
    const message = this.t('richText.note.wordsMissing');
    this.faults.set([{ message, focus: () => this.field().focus() }]);
  }

  protected remove(): void {
    this.ref.close('remove');
  }
}
