/** What this file needs to know of a rich text and its nodes; `rich-text.ts` builds on it, not the other way. */
interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly unknown[];
}

const lineBlocks = new Set(['paragraph', 'tableRow']);
/** What parts the words within one line. */
const separators: Readonly<Record<string, string>> = { paragraph: '', tableRow: '\t' };

/** The words of a text, one line per paragraph and table row (cells parted by tabs): for search, counts and differences. */
export function plainText(text: Node): string {
  const lines: string[] = [];
  const words = (node: Node): string => {
    if (node.type === 'text') return node.text ?? '';
    if (node.type === 'hardBreak') return '\n';
    return (node.content ?? []).map((child) => words(child as Node)).join(separators[node.type] ?? ' ');
  };
  const walk = (node: Node): void => {
    if (lineBlocks.has(node.type)) lines.push(words(node));
    else (node.content ?? []).forEach((child) => walk(child as Node));
  };
  walk(text);
  return lines.join('\n').trim();
}

/** Whether nobody has written a word in it. */
export function isBlank(text: Node): boolean {
  return plainText(text).trim() === '';
}

/** The words of a run of inline nodes. */
export function inlineText(inlines: readonly Node[] = []): string {
  return inlines.map((inline) => inline.text ?? '\n').join('');
}
