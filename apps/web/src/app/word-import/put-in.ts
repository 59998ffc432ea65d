import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Selection } from '@tiptap/pm/state';
import type { RichText } from '@samsyn/domain';
import { isBlank } from '@samsyn/domain/rules';
import type { EditorNode } from '../rich-text/editor-node.js';
import { toEditor } from '../rich-text/to-editor.js';
import { toRichText } from '../rich-text/to-rich-text.js';

/** Puts a text after what is written, as one step to undo, with the cursor at its beginning. */
export function appendText(editor: Editor, text: RichText): void {
  const blank = isBlank(toRichText(editor.getJSON() as EditorNode));
  put(editor, text, blank ? 0 : editor.state.doc.content.size);
}

/** Puts a text in the place of what is written, as one step to undo. */
export function replaceText(editor: Editor, text: RichText): void {
  put(editor, text, 0);
}

function put({ view }: Editor, text: RichText, from: number): void {
  view.dispatch(closeHistory(view.state.tr));
  const { doc, schema, tr } = view.state;
  tr.replaceWith(from, doc.content.size, schema.nodeFromJSON(toEditor(text)).content);
  tr.setSelection(Selection.near(tr.doc.resolve(from))).scrollIntoView();
  view.dispatch(tr);
  view.focus();
}
