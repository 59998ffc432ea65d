import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Taken } from '@samsyn/domain';
import { readTaken } from '@samsyn/domain/rules';

const lists = ['bulletList', 'orderedList', 'listItem'];

/**
 * Marks the blocks that stand as they were taken over. What they are called stands above the first of those that follow
 * on each other, in words that a style sheet prints: they are no part of the text.
 */
export const takenMarks = (words: (taken: Taken) => string) =>
  Extension.create({
    name: 'takenMarks',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const marks: Decoration[] = [];
            let before: string | null = null;
            doc.forEach((node, position) => {
              const taken = unchanged(node);
              const label = taken && words(taken);
              const first = label !== null && label !== before;
              before = label;
              if (label === null) return;
              const attributes = { class: 'taken', ...(first && { 'data-taken-words': label }) };
              marks.push(Decoration.node(position, position + node.nodeSize, attributes));
            });
            return marks.length > 0 ? DecorationSet.create(doc, marks) : DecorationSet.empty;
          },
        },
      }),
    ],
  });

/** Where a block was taken from of which nothing has been changed; a list stands or falls with its items. */
function unchanged(node: Node): Taken | null {
  if (!lists.includes(node.type.name)) {
    const says = node.textContent !== '' || node.type.name === 'figure';
    const taken = says ? readTaken(node.attrs['taken']) : null;
    return taken && !taken.changed ? taken : null;
  }
  const parts = node.children.map(unchanged);
  return parts.every((part) => part !== null) ? (parts[0] ?? null) : null;
}
