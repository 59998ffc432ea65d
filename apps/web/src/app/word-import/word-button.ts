import { Component, Injector, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Editor } from '@tiptap/core';
import type { RichText } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import { firstValueFrom } from 'rxjs';
import { TEXTS } from '../i18n/texts.js';
import type { ComeIn } from '../paste/come-in.js';
import type { EditorNode } from '../rich-text/editor-node.js';
import { toRichText } from '../rich-text/to-rich-text.js';
import { Messages } from '../shell/messages.js';
import { appendText, replaceText } from './put-in.js';
import type { WordDialogData, WordDialogResult } from './word-dialog.js';
import { WordSource } from './word-source.js';

/** Under a text that is being written: has the text of a Word file put into it. */
@Component({
  selector: 'app-word-button',
  imports: [MatButton],
  template: `
    @if (source) {
      <button
        matButton
        type="button"
        [attr.aria-label]="t('paste.word.openFor', { label: label() })"
        (click)="open()"
      >
        {{ t('paste.word.open') }}
      </button>
    }
  `,
})
export class WordButton {
  readonly editor = input.required<Editor>();
  /** What the text is called. */
  readonly label = input.required<string>();
  /** Something came in; with what was written before, where it was replaced. */
  readonly cameIn = output<ComeIn & { readonly before: RichText }>();

  protected readonly t = inject(TEXTS);
  protected readonly source = inject(WordSource, { optional: true });
  private readonly injector = inject(Injector);
  private readonly messages = inject(Messages);

  protected async open(): Promise<void> {
    const { source } = this;
    if (!source) return;
    try {
      // The dialog and what it takes to show a file are loaded by those who have one.
      const { MatDialog, WordDialog } = await import('./word-dialog.js');
      const data = { path: source.path(), written: !isBlank(this.written()) };
      const asked = this.injector.get(MatDialog).open<unknown, WordDialogData, WordDialogResult>(WordDialog, {
        width: '48rem',
        data,
      });
      const result = await firstValueFrom(asked.afterClosed());
      if (result) await this.put(result, source);
    } catch (error) {
      this.messages.failed(error);
    }
  }

  private async put({ how, text, leftOut }: WordDialogResult, source: WordSource): Promise<void> {
    if (how === 'replaced') await source.keep()();
    const editor = this.editor();
    if (editor.isDestroyed) return;
    const before = this.written();
    if (how === 'replaced') replaceText(editor, text);
    else appendText(editor, text);
    this.cameIn.emit({ how, leftOut, before });
  }

  private written(): RichText {
    return toRichText(this.editor().getJSON() as EditorNode);
  }
}
