import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import type { BlockAttrs, Taken } from '@samsyn/domain';
import { readTaken } from '@samsyn/domain/rules';

/** The nodes that carry `BlockAttrs`. */
const blocks = ['paragraph', 'heading', 'table', 'figure'];
const blockId = /^[\w-]{1,40}$/;

/**
 * Gives every block an id that stays with it when it moves, and notes when a block that was taken over from another
 * text has been changed. Both are also written into what is copied, so that cutting and pasting is a move.
 */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    {
      types: blocks,
      attributes: {
        id: {
          default: null,
          parseHTML: (element: HTMLElement) => element.getAttribute('data-block'),
          renderHTML: ({ id }) => (id ? { 'data-block': id as string } : {}),
        },
        taken: {
          default: null,
          parseHTML: (element: HTMLElement) => read(element.getAttribute('data-taken')),
          renderHTML: ({ taken }) => (taken ? { 'data-taken': JSON.stringify(taken) } : {}),
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, { doc, tr }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        // What is set from outside is as it was stored, whatever stood here before.
        const written = !transactions.some((one) => one.getMeta('preventUpdate'));
        mend(tr, doc, before.doc, transactions, written);
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

/** What is kept of the attributes that an editor's block has; undefined where there is nothing to keep. */
export function blockAttrsOf(attrs: Readonly<Record<string, unknown>> = {}): BlockAttrs | undefined {
  const { id } = attrs;
  const taken = readTaken(attrs['taken']);
  if (typeof id !== 'string' || !blockId.test(id)) return taken ? { taken } : undefined;
  return taken ? { id, taken } : { id };
}

function mend(
  tr: Transaction,
  doc: Node,
  before: Node,
  transactions: readonly Transaction[],
  written: boolean,
): void {
  const earlier = byId(before);
  const holders = new Map<string, number>();
  doc.descendants((node, position) => {
    const id = idOf(node);
    if (id === null) return;
    const old = earlier.get(id);
    const stayed = old !== undefined && mapped(transactions, old.position) === position;
    if (stayed || !holders.has(id)) holders.set(id, position);
  });
  doc.descendants((node, position) => {
    if (!blocks.includes(node.type.name)) return;
    const id = idOf(node);
    const own = id !== null && holders.get(id) === position;
    if (!own) tr.setNodeAttribute(position, 'id', newId());
    const taken = readTaken(node.attrs['taken']);
    if (!taken || taken.changed || !written) return;
    const old = own ? earlier.get(id) : undefined;
    // Half of a block that was split is a change, too.
    if ((old && !saysTheSame(old.node, node)) || (!own && id !== null))
      tr.setNodeAttribute(position, 'taken', { ...taken, changed: true });
  });
}

/** Whether two blocks have the same words, and a picture shows the same. */
function saysTheSame(one: Node, other: Node): boolean {
  return (
    one.content.eq(other.content) &&
    ['attachmentId', 'alt', 'caption'].every((key) => one.attrs[key] === other.attrs[key])
  );
}

function byId(doc: Node): Map<string, { node: Node; position: number }> {
  const found = new Map<string, { node: Node; position: number }>();
  doc.descendants((node, position) => {
    const id = idOf(node);
    if (id !== null && !found.has(id)) found.set(id, { node, position });
  });
  return found;
}

function idOf(node: Node): string | null {
  const id: unknown = blocks.includes(node.type.name) ? node.attrs['id'] : null;
  return typeof id === 'string' ? id : null;
}

function mapped(transactions: readonly Transaction[], position: number): number {
  // With what stands at the end of an insertion: a paragraph that is put in front moves this one on.
  return transactions.reduce((at, { mapping }) => mapping.map(at, 1), position);
}

function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}

function read(attribute: string | null): Taken | null {
  try {
    return attribute === null ? null : readTaken(JSON.parse(attribute));
  } catch {
    return null;
  }
}
