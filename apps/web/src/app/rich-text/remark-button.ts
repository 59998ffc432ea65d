import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Editor } from '@tiptap/core';
import { TEXTS } from '../i18n/texts.js';
import { BLOCK_REMARKS } from './block-remarks.js';
import { blockAtCursor } from './remark-decorations.js';

/** Under a text that is being written: says something about the block at the cursor. */
@Component({
  selector: 'app-remark-button',
  imports: [MatButton],
  template: `
    @if (remarks?.open()) {
      <button matButton type="button" aria-keyshortcuts="Control+Alt+M" (click)="begin()">
        {{ t('richText.remark') }}
      </button>
    }
  `,
})
export class RemarkButton {
  readonly editor = input.required<Editor>();
  protected readonly t = inject(TEXTS);
  protected readonly remarks = inject(BLOCK_REMARKS, { optional: true });

  protected begin(): void {
    // Focus comes back to the text, where the cursor stands.
    const editor = this.editor();
    const blockId = blockAtCursor(editor);
    editor.view.focus();
    this.remarks?.begin(blockId);
  }
}
