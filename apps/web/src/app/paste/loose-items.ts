import type { EditorNode } from '../rich-text/editor-node.js';

/** Where an item belongs that is no part of a list element. */
export interface ItemPlace {
  /** From 1. */
  readonly level: number;
  /** Which list: items of one list may have others between them. */
  readonly list: string;
  readonly ordered: boolean;
  /** The number that was printed before it. */
  readonly start: number;
  /** How far in it stands, in points; NaN where that is not said. */
  readonly indent: number;
}

/** An item on its way into a list. */
export function looseItem(place: ItemPlace, content: EditorNode[]): EditorNode {
  return { type: 'looseItem', attrs: { ...place }, content };
}

/** A paragraph without a number that goes on with the item before, if there is one. */
export function looseParagraph(content: EditorNode[]): EditorNode {
  return { type: 'looseParagraph', content };
}

interface Open extends ItemPlace {
  readonly node: EditorNode;
}

/** No program has more levels than this. */
const deepest = 9;
/** Points by which another list stands further in, and so is meant to be below. */
const step = 9;

/** Makes lists of the loose items among some blocks: those that follow on each other, by list, level and indent. */
export function gatherItems(blocks: readonly EditorNode[]): EditorNode[] {
  const gathered: EditorNode[] = [];
  let open: Open[] = [];
  for (const block of blocks) {
    const item = open.at(-1)?.node.content?.at(-1);
    if (block.type === 'looseItem') open = place(block, open, gathered);
    else if (block.type === 'looseParagraph' && item) item.content!.push(...(block.content ?? []));
    else {
      open = [];
      gathered.push(...(block.type === 'looseParagraph' ? (block.content ?? []) : [block]));
    }
  }
  return gathered;
}

function place(block: EditorNode, open: readonly Open[], gathered: EditorNode[]): Open[] {
  const at = block.attrs as unknown as ItemPlace;
  const item: EditorNode = { type: 'listItem', content: block.content ?? [] };
  const same = open.findLastIndex(
    ({ list, level, ordered }) => list === at.list && level === at.level && ordered === at.ordered,
  );
  if (same !== -1) {
    open[same]!.node.content!.push(item);
    return open.slice(0, same + 1);
  }
  const list: EditorNode = {
    type: at.ordered ? 'orderedList' : 'bulletList',
    ...(at.ordered && { attrs: { start: at.start } }),
    content: [item],
  };
  const found = open.findLastIndex((one) =>
    one.list === at.list || Number.isNaN(at.indent - one.indent)
      ? one.level < at.level
      : at.indent > one.indent + step,
  );
  const above = Math.min(found, deepest - 2);
  if (above === -1) gathered.push(list);
  else open[above]!.node.content!.at(-1)!.content!.push(list);
  return [...open.slice(0, above + 1), { ...at, node: list }];
}
