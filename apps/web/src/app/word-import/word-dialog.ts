import { Component, type ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { LeftOut, RichText } from '@samsyn/domain';
import { maxWordBytes, isBlank, maxTextLength, plainText } from '@samsyn/domain/rules';
import { Api } from '../api/api.js';
import { ProblemText } from '../api/problem-text.js';
import { FieldLabel } from '../form/field-label.js';
import { TEXTS } from '../i18n/texts.js';
import { convertHtml } from '../paste/convert-html.js';
import { LeftOutDetails } from '../paste/left-out-details.js';
import { LeftOutText } from '../paste/left-out-text.js';
import { RichTextView } from '../rich-text/rich-text-view.js';
import { mergedLeftOut } from './merged-left-out.js';

export { MatDialog } from '@angular/material/dialog';

export interface WordDialogData {
  /** The text's address in the API. */
  readonly path: string;
  /** Whether something is written already. */
  readonly written: boolean;
}

/** What a Word file says, and where it goes. */
export interface WordDialogResult {
  readonly how: 'appended' | 'replaced';
  readonly text: RichText;
  readonly leftOut: readonly LeftOut[];
}

/** Chooses a Word file and shows what will come in and what will not, before anything is changed. */
@Component({
  selector: 'app-word-dialog',
  imports: [FieldLabel, LeftOutDetails, MatButton, MatDialogModule, RichTextView],
  templateUrl: './word-dialog.html',
  styleUrl: '../form/field.scss',
  styles: `
    /* As wide as the dialog: the text is to be read. */
    :host {
      max-width: none;
    }
    .preview {
      max-block-size: 45vh;
      overflow: auto;
      padding: 0.5rem 1rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--app-radius);
    }
    h3 {
      margin-block: 1rem 0.25rem;
    }
    p {
      margin: 0.5rem 0;
    }
  `,
})
export class WordDialog {
  protected readonly t = inject(TEXTS);
  protected readonly data = inject<WordDialogData>(MAT_DIALOG_DATA);
  protected readonly words = inject(LeftOutText);
  protected readonly reading = signal(false);
  protected readonly fault = signal('');
  protected readonly read = signal<Pick<WordDialogResult, 'text' | 'leftOut'> | null>(null);
  protected readonly said = computed(() => {
    if (this.reading()) return this.t('paste.word.reading');
    return this.read() ? this.t('paste.word.read') : '';
  });
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');
  private readonly api = inject(Api);
  private readonly problemText = inject(ProblemText);
  private readonly ref = inject<MatDialogRef<WordDialog, WordDialogResult>>(MatDialogRef);
  /** Counts the files: an answer to one that is no longer chosen is not shown. */
  private chosen = 0;

  protected async choose(file: File | null | undefined): Promise<void> {
    const mine = (this.chosen += 1);
    this.read.set(null);
    this.fault.set('');
    if (!file) return;
    if (file.size > maxWordBytes) return this.refuse(this.t('paste.word.tooLarge'));
    this.reading.set(true);
    try {
      const { html, leftOut } = await this.api.readWord(this.data.path, file);
      if (mine === this.chosen) this.show(html, leftOut);
    } catch (error) {
      if (mine === this.chosen) this.refuse(this.problemText.sentence(error));
    } finally {
      if (mine === this.chosen) this.reading.set(false);
    }
  }

  protected put(how: WordDialogResult['how']): void {
    const read = this.read();
    if (read) this.ref.close({ how, ...read });
  }

  private show(html: string, leftOut: readonly LeftOut[]): void {
    const converted = convertHtml(html);
    if (plainText(converted.text).length > maxTextLength) return this.refuse(this.t('paste.word.tooLong'));
    if (isBlank(converted.text)) return this.refuse(this.t('paste.word.nothing'));
    this.read.set({ text: converted.text, leftOut: mergedLeftOut(converted.leftOut, leftOut) });
  }

  /** The file stays chosen no longer, so that the same one can be chosen again once it is mended. */
  private refuse(sentence: string): void {
    this.fault.set(sentence);
    const chooser = this.chooser().nativeElement;
    chooser.value = '';
    chooser.focus();
  }
}
