/** What is looked for. Every part has to be there; the phrase says where it is best shown. */
export interface Wanted {
  /** All that was asked for, as it was. */
  readonly phrase: string;
  /** Words, or their stems where they have one, and what stood in quotation marks. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  /** Cut to its stem: what follows in the text belongs to the word. */
  readonly stem: boolean;
}

/** More words than this only cost. */
const mostParts = 8;

/** A question as its quoted phrases and its words, each once. */
export function questionOf(q: string): { phrase: string; quoted: string[]; words: string[] } {
  const quoted = [...q.matchAll(/["”“]([^"”“]+)["”“]/g)].map(([, inside]) => inside!.trim()).filter(Boolean);
  const rest = q.replace(/["”“][^"”“]+["”“]/g, ' ').replace(/["”“]/g, ' ');
  const words = [...new Set(rest.split(/\s+/).filter(Boolean))];
  const phrase = quoted.length ? '' : words.join(' ');
  return { phrase, quoted: quoted.slice(0, mostParts), words: words.slice(0, mostParts) };
}

/**
 * What is looked for, once it is known what each word's stem is.
 * @param stems by word; null for one that says nothing by itself, such as “och”
 */
export function wantedOf(
  { phrase, quoted, words }: ReturnType<typeof questionOf>,
  stems: ReadonlyMap<string, string | null>,
): Wanted {
  const stemmed = words.flatMap((word): Part[] => {
    const stem = stems.get(word);
    if (stem === null) return [];
    return [stem === undefined ? { text: word, stem: false } : { text: stem, stem: true }];
  });
  const parts = [...quoted.map((text) => ({ text, stem: false })), ...stemmed];
  // Nothing but small words: then they are what is looked for.
  return { phrase, parts: parts.length ? parts : words.map((text) => ({ text, stem: false })) };
}
