/** How much is shown on each side. */
const around = 60;

/** The first place of the words in a text, in the letters that the text has, and what stands around it on one line. */
export function excerpt(text: string, words: string): { before: string; match: string; after: string } {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const found = new RegExp(pattern, 'iu').exec(text);
  const at = found?.index ?? 0;
  const match = found?.[0] ?? '';
  const end = at + match.length;
  return {
    before: oneLine(text.slice(Math.max(0, at - around), at)),
    match,
    after: oneLine(text.slice(end, end + around)),
  };
}

/** Without line breaks, and without the half of a character that a cut may leave. */
function oneLine(part: string): string {
  return part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').replace(/\s+/g, ' ');
}
