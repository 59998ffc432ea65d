import type { Part, Wanted } from './wanted.js';

/** How much is shown on each side. */
const around = 60;

/**
 * What was looked for in a text, in the letters that the text has, and what stands around it on one line: the whole
 * phrase where it is there, else the first of its words. A word that was found by its stem is shown to its end.
 */
export function excerpt(
  text: string,
  { phrase, parts }: Wanted,
): { before: string; match: string; after: string } {
  const found = (phrase && find(text, { text: phrase, stem: true })) || first(text, parts);
  const at = found?.index ?? 0;
  const match = found?.[0] ?? '';
  const end = at + match.length;
  return {
    before: oneLine(text.slice(Math.max(0, at - around), at)),
    match,
    after: oneLine(text.slice(end, end + around)),
  };
}

function first(text: string, parts: readonly Part[]): RegExpExecArray | null {
  const found = parts.map((part) => find(text, part)).filter((one) => one !== null);
  return found.toSorted((one, two) => one.index - two.index)[0] ?? null;
}

function find(text: string, { text: wanted, stem }: Part): RegExpExecArray | null {
  const pattern = wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return new RegExp(stem ? String.raw`${pattern}[\p{L}\p{N}]*` : pattern, 'iu').exec(text);
}

/** Without line breaks, and without the half of a character that a cut may leave. */
function oneLine(part: string): string {
  return part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').replace(/\s+/g, ' ');
}
