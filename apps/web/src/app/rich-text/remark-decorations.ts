import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BlockRemarks } from './block-remarks.js';

const key = new PluginKey<DecorationSet>('remarks');

/** How wide the mark at the end of a block is, in pixels: as the style sheet has it. */
const markWidth = 36;

/** Marks the blocks about which something is said. A press on the mark leads there; the keys are the page's. */
export const remarkDecorations = (remarks: BlockRemarks) =>
  Extension.create({
    name: 'remarkDecorations',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => marksIn(doc, remarks.counts()),
          apply: (transaction, marks) =>
            transaction.docChanged || transaction.getMeta(key)
              ? marksIn(transaction.doc, remarks.counts())
              : marks,
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick(view, position, event) {
            const block = blockAt(view.state, position);
            if (!block || !remarks.counts().has(block.id)) return false;
            const element = view.nodeDOM(block.position);
            if (!(element instanceof HTMLElement)) return false;
            if (event.clientX < element.getBoundingClientRect().right - markWidth) return false;
            remarks.read(block.id);
            return true;
          },
        },
      }),
    ],
  });

/** Marks anew what has been said meanwhile. */
export function refreshRemarks(editor: Editor): void {
  if (!editor.isDestroyed)
    editor.view.dispatch(editor.state.tr.setMeta(key, true).setMeta('addToHistory', false));
}

/** The id of the block at the cursor; a text that has none yet gets them. Null where the cursor is in no block. */
export function blockAtCursor(editor: Editor): string | null {
  const at = cursorIn(editor);
  // What takes the focus next would leave the editor with the cursor where it was before.
  if (editor.state.selection.empty && at !== editor.state.selection.from)
    editor.commands.setTextSelection(at);
  const $at = editor.state.doc.resolve(at);
  const known = blockAt(editor.state, at);
  if (known || $at.depth === 0) return known?.id ?? null;
  // Any change gives every block its id.
  editor.view.dispatch(editor.state.tr.setNodeAttribute($at.before(), 'id', null));
  return blockAt(editor.state, at)?.id ?? null;
}

/** Where the cursor stands; the browser knows it a moment before the editor does. */
function cursorIn({ state, view }: Editor): number {
  const { focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {};
  const inText = focusNode && focusNode !== view.dom && view.dom.contains(focusNode);
  return inText ? view.posAtDOM(focusNode, focusOffset ?? 0) : state.selection.from;
}

function marksIn(doc: Node, counts: ReadonlyMap<string, number>): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, position) => {
    const count = counts.get(String(node.attrs['id'] ?? ''));
    if (count)
      marks.push(
        Decoration.node(position, position + node.nodeSize, {
          class: 'remarked',
          'data-remarks': String(count),
        }),
      );
  });
  return DecorationSet.create(doc, marks);
}

function blockAt(state: EditorState, position: number): { id: string; position: number } | null {
  const resolved = state.doc.resolve(position);
  const after = resolved.nodeAfter;
  if (after?.isAtom && typeof after.attrs['id'] === 'string') return { id: after.attrs['id'], position };
  for (let depth = resolved.depth; depth > 0; depth -= 1) {
    const id: unknown = resolved.node(depth).attrs['id'];
    if (typeof id === 'string') return { id, position: resolved.before(depth) };
  }
  return null;
}
