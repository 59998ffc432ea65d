/** What this file needs to know of a rich text and its nodes; `rich-text.ts` builds on it, not the other way. */
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: object;
  readonly content?: readonly unknown[];
}

const lineBlocks = new Set(['paragraph', 'heading', 'tableRow', 'figure']);
/** What parts the words within one line. */
const separators: Readonly<Record<string, string>> = { paragraph: '', heading: '', tableRow: '\t' };

/**
 * The words of a text, for search, counts and differences: one line per paragraph, heading, table row (cells parted by
 * tabs) and picture. What is not in the run of the text stands in brackets: a footnote, and what a picture shows.
 */
export function plainText(text: Node): string {
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (lineBlocks.has(node.type)) lines.push(words(node));
    else (node.content ?? []).forEach((child) => walk(child as Node));
  };
  walk(text);
  return lines.join('\n').trim();
}

function words(node: Node): string {
  const inside = (separator: string) =>
    (node.content ?? []).map((child) => words(child as Node)).join(separator);
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return ` [${inside('')}]`;
    case 'figure':
      return pictureWords(node.attrs ?? {});
    default:
      return inside(separators[node.type] ?? ' ');
  }
}

function pictureWords({ alt, caption }: { alt?: string; caption?: string }): string {
  return [alt && `[${alt}]`, caption].filter(Boolean).join(' ');
}

/** Whether nobody has written a word in it, nor put a picture into it. */
export function isBlank(text: Node): boolean {
  const pictured = text.content?.some((node) => (node as Node).type === 'figure') ?? false;
  return !pictured && plainText(text).trim() === '';
}

/** The words of a run of inline nodes. */
export function inlineText(inlines: readonly Node[] = []): string {
  return inlines.map(words).join('');
}
