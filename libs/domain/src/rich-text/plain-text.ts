import type { Inline, RichText } from './rich-text.js';

interface Node {
  type: string;
  text?: string;
  content?: readonly unknown[];
}

const lineBlocks = new Set(['paragraph', 'tableRow']);

/** The words of a text, one line per paragraph and table row (cells parted by tabs): for search, counts and differences. */
export function plainText(text: RichText): string {
  const lines: string[] = [];
  const words = (node: Node): string => {
    if (node.type === 'text') return node.text ?? '';
    if (node.type === 'hardBreak') return '\n';
    return (node.content ?? [])
      .map((child) => words(child as Node))
      .join(node.type === 'tableRow' ? '\t' : '');
  };
  const walk = (node: Node): void => {
    if (lineBlocks.has(node.type)) lines.push(words(node));
    else (node.content ?? []).forEach((child) => walk(child as Node));
  };
  walk(text);
  return lines.join('\n').trim();
}

/** Whether nobody has written a word in it. */
export function isBlank(text: RichText): boolean {
  return plainText(text).trim() === '';
}

/** The words of a run of inline nodes. */
export function inlineText(inlines: readonly Inline[] = []): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}
