import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import type { EditorNode } from './editor-node.js';
import { replaceSelected, selectedNode } from './selected-node.js';
import type { Words } from './text-types.js';
import { joined, wordsOf } from './to-words.js';

/** The words of the selected footnote; null where none is selected. */
export function selectedFootnote({ state }: Editor): Words[] | null {
  const { node } = selectedNode(state, 'footnote') ?? {};
  return node ? joined(wordsOf(node.toJSON() as EditorNode)) : null;
}

/** Whether a footnote can stand here: after words of a paragraph, also in a list or a table. */
export function takesFootnote({ state }: Editor): boolean {
  const { $to } = state.selection;
  return selectedNode(state, 'footnote') !== null || $to.parent.type.name === 'paragraph';
}

/** Puts a footnote after the selected words, or changes the selected one. */
export function setFootnote(editor: Editor, words: readonly Words[]): void {
  const { schema, state, view } = editor;
  const footnote = schema.nodes['footnote']!.create(null, Fragment.fromJSON(schema, words));
  const selected = selectedNode(state, 'footnote');
  if (selected) replaceSelected(editor, selected, footnote);
  else view.dispatch(state.tr.insert(state.selection.to, footnote).scrollIntoView());
}
