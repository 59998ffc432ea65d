import { plainText } from './plain-text.js';

/** What is looked at here: any node of a text, at any depth. */
interface Node {
  readonly type: string;
  readonly attrs?: { readonly id?: unknown } | object | undefined;
  readonly content?: readonly unknown[];
}

/** The block that carries an id, in a list or a table too; undefined where no block does. */
export function findBlock(text: Node, id: string): Node | undefined {
  for (const child of (text.content ?? []) as readonly Node[]) {
    if (child.attrs && 'id' in child.attrs && child.attrs.id === id) return child;
    const found = findBlock(child, id);
    if (found) return found;
  }
  return undefined;
}

/** As much of a block's words as it takes to know it again. */
const quoted = 200;

/** A block's words on one line, cut between two of them where they are many. */
export function quoteOf(block: Node): string {
  // Wrapped, since `plainText` reads what lies in a node.
  const words = plainText({ type: 'doc', content: [block] }).replace(/\s+/g, ' ');
  if (words.length <= quoted) return words;
  const cut = words.slice(0, words.lastIndexOf(' ', quoted)).slice(0, quoted);
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')} …`;
}
