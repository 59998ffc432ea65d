import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type EditorState, type Selection } from '@tiptap/pm/state';
import type { TextWarning } from '@samsyn/domain';

/** The place of a warning as something to select; null if the text is another by now. */
export function placeInEditor({ doc }: EditorState, { path, from, to }: TextWarning): Selection | null {
  let node: Node = doc;
  /** Where the contents of `node` begin. */
  let inside = 0;
  for (const index of path) {
    const child = node.maybeChild(index);
    if (!child) return null;
    for (let before = 0; before < index; before += 1) inside += node.child(before).nodeSize;
    inside += 1;
    node = child;
  }
  if (!node.isTextblock)
    return node.isAtom ? NodeSelection.create(doc, inside - 1) : TextSelection.near(doc.resolve(inside));
  return TextSelection.create(doc, inside + offsetOf(node, from), inside + offsetOf(node, to));
}

/** A place among the words of a block, where a line break and a footnote count as one, as the editor counts. */
function offsetOf(block: Node, words: number): number {
  let left = words;
  let offset = 0;
  for (let index = 0; index < block.childCount && left > 0; index += 1) {
    const child = block.child(index);
    const length = child.isText ? child.text!.length : 1;
    offset += child.isText ? Math.min(left, length) : child.nodeSize;
    left -= length;
  }
  return offset;
}
