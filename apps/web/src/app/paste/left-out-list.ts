import type { LeftOut, LeftOutKind } from '@samsyn/domain';
import { leftOutKinds } from '@samsyn/domain/rules';

const longestWords = 300;
const mostWords = 20;

/** Takes down what does not come along, in no order of its own. */
export class LeftOutList {
  private readonly found = new Map<LeftOutKind, { count: number; words: string[] }>();

  /** @param words what stood in it: a picture's description, a comment's text, a link's address */
  add(kind: LeftOutKind, words = ''): void {
    const one = this.found.get(kind) ?? { count: 0, words: [] };
    const said = spaced(words);
    one.count += 1;
    if (said && one.words.length < mostWords) one.words.push(said);
    this.found.set(kind, one);
  }

  /** Adds something that counts as one however many pieces it comes in. */
  addOnce(kind: LeftOutKind, words: string): void {
    if (!this.found.has(kind)) this.add(kind, words);
  }

  /** Adds words to the last one of a kind, for what a program writes in pieces. */
  append(kind: LeftOutKind, words: string): void {
    const last = this.found.get(kind)?.words;
    if (last?.length) last[last.length - 1] = spaced(`${last.at(-1)} ${words}`);
  }

  toArray(): LeftOut[] {
    return leftOutKinds.flatMap((kind) => {
      const one = this.found.get(kind);
      return one ? [{ kind, ...one }] : [];
    });
  }
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, longestWords);
}
