import type { Difference } from '@samsyn/domain';
import { wordDiff } from '@samsyn/domain/rules';
import type { TextPart } from './drafting.js';

/** A part of both texts. */
export interface ComparedPart {
  readonly key: string;
  readonly heading: string;
  /** `removed` is what only theirs has, `added` what only mine has. */
  readonly differences: readonly Difference[];
}

/**
 * The parts in which two texts differ, in the order of mine, with what only theirs has at the end; all of them where no
 * word differs.
 */
export function comparedParts(theirs: readonly TextPart[], mine: readonly TextPart[]): ComparedPart[] {
  const stored = new Map(theirs.map((part) => [part.key, part]));
  const written = new Set(mine.map(({ key }) => key));
  const compare = (part: TextPart, before: string, after: string): ComparedPart => ({
    key: part.key,
    heading: part.heading,
    differences: wordDiff(before, after),
  });
  const parts = [
    ...mine.map((part) => compare(part, stored.get(part.key)?.text ?? '', part.text)),
    ...theirs.filter(({ key }) => !written.has(key)).map((part) => compare(part, part.text, '')),
  ].filter(({ differences }) => differences.length > 0);
  const changed = parts.filter((part) => !sameWords([part]));
  return changed.length > 0 ? changed : parts;
}

/** Whether there is no word that only one of them has. */
export function sameWords(parts: readonly ComparedPart[]): boolean {
  return parts.every(({ differences }) => differences.every(({ kind }) => kind === 'same'));
}
