import { Injectable, Injector, inject } from '@angular/core';
import type { MatDialog } from '@angular/material/dialog';
import { getMarkRange, type Editor } from '@tiptap/core';
import { Messages } from '../shell/messages.js';
import type * as Parts from './dialog-parts.js';
import type { FigureDialogData, FigureDialogResult } from './figure-dialog.js';
import { selectedFigure, setFigure } from './figure-tools.js';
import type { FootnoteDialogResult } from './footnote-dialog.js';
import { selectedFootnote, setFootnote, takesFootnote } from './footnote-tools.js';
import type { LinkDialogResult } from './link-dialog.js';
import { loadOnce } from '../shell/load-once.js';
import { removeSelected } from './selected-node.js';
import { TextOwner } from './text-owner.js';
import type { Dialogs } from './toolbar-tools.js';

const figureDialog = loadOnce(() => import('./figure-dialog.js'));
const parts = loadOnce(() => import('./dialog-parts.js'));

/** Asks for links, footnotes and pictures, and puts them into the text. Provided by each editor. */
@Injectable()
export class TextDialogs implements Dialogs {
  private readonly injector = inject(Injector);
  private readonly messages = inject(Messages);
  private readonly owner = inject(TextOwner, { optional: true });

  /** Loads what asks, before it is asked for. */
  prepare(): void {
    // A failure is told once something is asked for.
    parts().catch(() => undefined);
  }

  /** Whether there is a unit that pictures can be put in for. */
  takesFigures(): boolean {
    return this.owner !== null;
  }

  /** The link at the cursor, or one to put on the selected words. */
  link(editor: Editor): void {
    void this.ask(editor, ({ LinkDialog }, dialog) => this.askForLink(editor, LinkDialog, dialog));
  }

  /** The footnote that is selected, or one at the cursor. */
  footnote(editor: Editor): void {
    if (!takesFootnote(editor)) return;
    void this.ask(editor, ({ FootnoteDialog }, dialog) =>
      this.askForFootnote(editor, FootnoteDialog, dialog),
    );
  }

  private async ask(editor: Editor, open: (loaded: typeof Parts, dialog: MatDialog) => void): Promise<void> {
    const loaded = await parts().catch((error: unknown) => this.messages.failed(error));
    if (loaded && !editor.isDestroyed) open(loaded, this.injector.get(loaded.MatDialog));
  }

  private askForLink(editor: Editor, LinkDialog: typeof Parts.LinkDialog, dialogs: MatDialog): void {
    const { $from, empty } = editor.state.selection;
    const link = getMarkRange($from, editor.schema.marks['link']!);
    const attributes = editor.getAttributes('link');
    const dialog = dialogs.open<unknown, unknown, LinkDialogResult>(LinkDialog, {
      data: {
        href: attributes['href'] ?? '',
        title: attributes['title'] ?? '',
        exists: editor.isActive('link'),
        needsText: empty && !link,
      },
    });
    dialog.afterClosed().subscribe((result) => {
      if (!result) return;
      const chain = editor.chain().focus();
      if (result === 'remove') chain.extendMarkRange('link').unsetMark('link').run();
      else if (result.text)
        chain
          .insertContent({ type: 'text', text: result.text, marks: [{ type: 'link', attrs: result.attrs }] })
          .run();
      else chain.extendMarkRange('link').setMark('link', result.attrs).run();
    });
  }

  private askForFootnote(
    editor: Editor,
    FootnoteDialog: typeof Parts.FootnoteDialog,
    dialogs: MatDialog,
  ): void {
    const words = selectedFootnote(editor);
    const dialog = dialogs.open<unknown, unknown, FootnoteDialogResult>(FootnoteDialog, {
      width: '36rem',
      data: { words: words ?? [], exists: words !== null },
    });
    dialog.afterClosed().subscribe((result) => {
      if (!result) return;
      if (result === 'remove') removeSelected(editor);
      else setFootnote(editor, result);
      editor.commands.focus();
    });
  }

  /** The picture that is selected, or a new one after the block at the cursor: from a file, if one is at hand. */
  figure(editor: Editor, file: File | null = null): void {
    void this.askForFigure(editor, file);
  }

  /** Several files, one after the other. */
  async figures(editor: Editor, files: readonly File[]): Promise<void> {
    for (const file of files) await this.askForFigure(editor, file);
  }

  private async askForFigure(editor: Editor, file: File | null): Promise<void> {
    const unitId = this.owner?.unitId();
    if (unitId === undefined) return;
    const figure = file ? null : selectedFigure(editor);
    // The dialog and what it takes to send a file are loaded by those who put in pictures.
    const loaded = await figureDialog().catch((error: unknown) => this.messages.failed(error));
    if (!loaded || editor.isDestroyed) return;
    const dialogs = this.injector.get(loaded.MatDialog);
    const dialog = dialogs.open<unknown, FigureDialogData, FigureDialogResult>(loaded.FigureDialog, {
      width: '40rem',
      autoFocus: file || figure ? '#figure-alt' : 'first-tabbable',
      data: { unitId, figure, file },
    });
    return new Promise((resolve) => {
      dialog.afterClosed().subscribe((result) => {
        if (result === 'remove') removeSelected(editor);
        else if (result) setFigure(editor, result);
        if (result) editor.commands.focus();
        resolve();
      });
    });
  }
}
