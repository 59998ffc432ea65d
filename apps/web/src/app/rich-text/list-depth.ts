import { Extension } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { maxListDepth } from '@samsyn/domain/rules';
import type { EditorNode } from './editor-node.js';
import { toRichText } from './to-rich-text.js';

/**
 * Keeps lists at three levels, whatever way a deeper one came in (paste, drop, moving an item with its sub-list): the
 * levels below are moved out, as they would be on saving, so that the writer sees what is stored.
 */
export const ListDepth = Extension.create({
  name: 'listDepth',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, { doc, tr, schema }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        const deep: { node: Node; offset: number }[] = [];
        doc.forEach((node, offset) => {
          if (depthOf(node) > maxListDepth) deep.push({ node, offset });
        });
        for (const { node, offset } of deep.reverse()) {
          const flat = toRichText({ content: [node.toJSON() as EditorNode] }).content;
          tr.replaceWith(offset, offset + node.nodeSize, Fragment.fromJSON(schema, flat));
        }
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

/** How many lists are nested in one another, at most, in a node and below. */
export function depthOf(node: Node): number {
  let below = 0;
  node.forEach((child) => {
    below = Math.max(below, depthOf(child));
  });
  return below + (node.type.name === 'bulletList' || node.type.name === 'orderedList' ? 1 : 0);
}
