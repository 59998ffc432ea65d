interface Named {
  readonly name: string;
}

/** A mention that is being written: where its @ stands, and what of the name is there. */
export interface MentionQuery {
  readonly from: number;
  readonly words: string;
}

/** The mention at the cursor, if one is being written there. */
export function mentionAt(text: string, cursor: number): MentionQuery | null {
  const found = /(?<=^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u.exec(text.slice(0, cursor));
  return found ? { from: found.index, words: found[1]! } : null;
}

/** As many as a small list shows. */
const most = 8;

/** The people whose name has a word that begins with what is written; all of them where nothing is. */
export function matching<Person extends Named>(people: readonly Person[], words: string): Person[] {
  const wanted = words.toLocaleLowerCase('sv');
  const begins = ({ name }: Person) => ` ${name.toLocaleLowerCase('sv')}`.includes(` ${wanted}`);
  return people.filter(begins).slice(0, most);
}

/** The text with a whole name in place of what was written of it, and where the cursor goes. */
export function withMention(
  text: string,
  { from }: MentionQuery,
  cursor: number,
  name: string,
): { readonly text: string; readonly cursor: number } {
  const after = text.slice(cursor);
  const begun = `${text.slice(0, from)}@${name}${/^[\s,.;:!?)]/.test(after) ? '' : ' '}`;
  return { text: begun + after, cursor: begun.length };
}

/** A text in parts, of which some are mentions. The longest name that fits is the one that is meant. */
export function textParts(
  text: string,
  people: readonly Named[],
): { readonly text: string; readonly mention: boolean }[] {
  const names = people.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text, mention: false }];
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const parts = text.split(new RegExp(`(@(?:${escaped.join('|')})(?![\\p{L}\\p{M}]))`, 'u'));
  return parts.map((part, at) => ({ text: part, mention: at % 2 === 1 })).filter((part) => part.text !== '');
}

/** Those of some people who are mentioned in a text. */
export function mentionedIn<Person extends Named>(text: string, people: readonly Person[]): Person[] {
  const mentions = textParts(text, people).filter(({ mention }) => mention);
  const names = new Set(mentions.map((part) => part.text.slice(1)));
  return people.filter(({ name }) => names.has(name));
}
