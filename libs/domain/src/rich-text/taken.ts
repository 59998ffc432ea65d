import { canonicalJson } from '../contribution/canonical-json.js';
import { isBlank } from './plain-text.js';
import type { BlockAttrs, RichText, Taken, TextBlock } from './rich-text.js';

/** Where a block comes from that is taken over. */
export type Origin = Pick<Taken, 'contributionId' | 'revisionId'>;

/** As much of a node as the functions here look at. */
interface Node {
  readonly type: string;
  readonly attrs?: object | undefined;
  readonly content?: readonly unknown[] | undefined;
}

/** The nodes that carry `BlockAttrs`; a list is taken over paragraph by paragraph. */
const carriers: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'figure']);

const childrenOf = (node: Node) => (node.content ?? []) as readonly Node[];

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** What a node says of where it was taken from, whoever wrote it; null where that is nothing, or not as it should be. */
export function readTaken(said: unknown): Taken | null {
  const { contributionId, revisionId, changed } = (said ?? {}) as Record<string, unknown>;
  const ids = [contributionId, revisionId].every((id) => typeof id === 'string' && uuid.test(id));
  return ids && typeof changed === 'boolean' ? ({ contributionId, revisionId, changed } as Taken) : null;
}

/** A block as it stands in the text that takes it over: the words are the same, the ids are its own. */
export function takenOver(block: TextBlock, { contributionId, revisionId }: Origin, newId: () => string) {
  const taken: Taken = { contributionId, revisionId, changed: false };
  const copy = (node: Node): Node => {
    if (carriers.has(node.type)) {
      const bare = plain(node);
      return { ...bare, attrs: { ...bare.attrs, id: newId(), taken } };
    }
    return node.content ? { ...node, content: childrenOf(node).map(copy) } : node;
  };
  return copy(block) as TextBlock;
}

/** A text to begin from: the blocks that have words, each taken over. */
export function takenText(text: RichText, origin: Origin, newId: () => string): RichText {
  const content = text.content.filter((block) => block.type !== 'paragraph' || !isBlank(block));
  return { type: 'doc', content: content.map((block) => takenOver(block, origin, newId)) };
}

/** The marks of the blocks that were taken over, in order; empty blocks count for nothing. */
export function takenIn(text: RichText): Taken[] {
  const marks = (node: Node): Taken[] => {
    const taken = takenOf(node);
    if (taken) return isBlank(node) ? [] : [taken];
    return carriers.has(node.type) ? [] : childrenOf(node).flatMap(marks);
  };
  return marks(text);
}

/** Where a block was taken from of which nothing has been changed; a list stands or falls with its items. */
export function untouched(block: Node): Taken | undefined {
  if (carriers.has(block.type)) {
    const taken = takenOf(block);
    return taken && !taken.changed && !isBlank(block) ? taken : undefined;
  }
  const parts = childrenOf(block).filter((part) => !isBlank(part));
  const marks = parts.map(untouched);
  return marks.every((mark) => mark !== undefined) ? marks[0] : undefined;
}

/** How many blocks stand as they were taken over. */
export function unchangedIn(text: RichText): number {
  return takenIn(text).filter(({ changed }) => !changed).length;
}

/** What the blocks of a text were taken over from, each revision once. */
export function takenFrom(text: RichText): Origin[] {
  const found = new Map<string, Origin>();
  const walk = (node: Node): void => {
    const taken = takenOf(node);
    if (taken) found.set(taken.revisionId, taken);
    childrenOf(node).forEach(walk);
  };
  walk(text);
  return [...found.values()];
}

/** Whether a text has this block, word for word and mark for mark; its id and where it was taken from don't count. */
export function hasBlock(text: RichText, block: Node): boolean {
  const wanted = canonicalJson(plain(block));
  const same = (node: Node): boolean =>
    (node.type === block.type && canonicalJson(plain(node)) === wanted) || childrenOf(node).some(same);
  return same(text);
}

/** Where a node was taken from, if it was. */
export function takenOf(node: Node): Taken | undefined {
  return (node.attrs as BlockAttrs | undefined)?.taken;
}

/** The node without what is not its words, down to its last part. */
function plain({ attrs, content, ...rest }: Node): Node {
  const { id: _id, taken: _taken, ...kept } = (attrs ?? {}) as BlockAttrs;
  return {
    ...rest,
    ...(Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content && { content: content.map((child) => plain(child as Node)) }),
  };
}
