import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState } from '@tiptap/pm/state';

/** A picture or a footnote that is selected as a whole, and where it begins. */
export interface SelectedNode {
  readonly node: Node;
  readonly from: number;
}

/** The selected node of this kind; null where words are selected, or something else. */
export function selectedNode(
  { selection }: Pick<EditorState, 'selection'>,
  kind: 'figure' | 'footnote',
): SelectedNode | null {
  const selected = selection instanceof NodeSelection && selection.node.type.name === kind;
  return selected ? { node: selection.node, from: selection.from } : null;
}

/** Takes away what is selected; the cursor stays where it was. */
export function removeSelected({ state, view }: Editor): void {
  view.dispatch(state.tr.deleteSelection().scrollIntoView());
}

/** Puts another node in the place of the selected one, which stays selected. */
export function replaceSelected({ state, view }: Editor, { node, from }: SelectedNode, by: Node): void {
  const tr = state.tr.replaceWith(from, from + node.nodeSize, by);
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
}

/** Writes after a selected picture or footnote, where a letter would otherwise take its place. */
export function writeAfterSelected({ selection, tr, schema }: EditorState, text: string) {
  if (!(selection instanceof NodeSelection)) return null;
  const { node, to } = selection;
  if (node.type.name === 'footnote') return tr.insertText(text, to);
  if (node.type.name !== 'figure') return null;
  tr.insert(to, schema.nodes['paragraph']!.create(null, schema.text(text)));
  return tr.setSelection(TextSelection.create(tr.doc, to + 1 + text.length)).scrollIntoView();
}
