const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words in some elements of an XML text, as `w:t`; those of different paragraphs apart. */
export function wordsIn(xml: string, ...names: readonly string[]): string {
  const wanted = new RegExp(`<(?:${names.join('|')})(?: [^>]*)?>([^<]*)<|</(?:w:p|a:p)>`, 'g');
  return [...xml.matchAll(wanted)]
    .map(([, words]) => (words === undefined ? ' ' : decoded(words)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function decoded(words: string): string {
  return words.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return entities[name] ?? whole;
  });
}
