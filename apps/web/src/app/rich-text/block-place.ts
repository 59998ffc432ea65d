import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Puts in a block after the one that the cursor stands in (in its place if that is empty). A paragraph follows, so that
 * there is somewhere to go on writing.
 * @param cursor gives the place of the cursor from where the block begins; without it the cursor goes behind the block
 */
export function insertBlock({ state, view }: Editor, node: Node, cursor?: (from: number) => number): void {
  const { doc, schema, selection, tr } = state;
  const { paragraph } = schema.nodes;
  const { $from, $to } = selection;
  // Depth 0: between two blocks, or one of them selected.
  const here = $from.depth > 0 ? $from.node(1) : null;
  const empty = here?.type === paragraph && here?.content.size === 0;
  const to = here ? $from.after(1) : $to.pos;
  const from = empty ? $from.before(1) : to;
  tr.replaceWith(from, to, to === doc.content.size ? [node, paragraph!.create()] : node);
  const place = cursor ? cursor(from) : from + node.nodeSize;
  tr.setSelection(TextSelection.near(tr.doc.resolve(place))).scrollIntoView();
  view.dispatch(tr);
}
