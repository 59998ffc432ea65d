import { maxTextLength } from '@samsyn/domain/rules';
import type { EditorNode } from './editor-node.js';
import { isLinkAddress } from './link-address.js';
import type { Inline, Mark, Text, Words } from './text-types.js';

const maxTitle = 500;

/** The words and line breaks in a node, with the marks that are kept; a footnote's words among them. */
export function wordsOf(node: EditorNode): Words[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (!node.text) return (node.content ?? []).flatMap(wordsOf);
  const marks = marksOf(node.marks ?? []);
  const pieces: Words[] = [];
  for (let from = 0; from < node.text.length; from += maxTextLength) {
    const text = node.text.slice(from, from + maxTextLength);
    pieces.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
  }
  return pieces;
}

/** Runs that differed only in a mark that is not kept are one: the same text is stored in one way. */
export function joined<Piece extends Inline>(pieces: readonly Piece[]): Piece[] {
  const content: Piece[] = [];
  for (const piece of pieces) {
    const last = content.at(-1);
    if (last?.type === 'text' && piece.type === 'text' && continues(last, piece))
      content[content.length - 1] = { ...last, text: last.text + piece.text };
    else content.push(piece);
  }
  return content;
}

function continues(one: Text, next: Text): boolean {
  if (one.text.length + next.text.length > maxTextLength) return false;
  return JSON.stringify(one.marks) === JSON.stringify(next.marks);
}

function marksOf(marks: NonNullable<EditorNode['marks']>): Mark[] {
  const kept = new Map<string, Mark>();
  for (const { type, attrs } of marks) {
    if (type === 'bold' || type === 'italic') kept.set(type, { type });
    if (type === 'link' && isLinkAddress(attrs?.['href'])) kept.set(type, linkOf(attrs));
  }
  return [...kept.values()];
}

function linkOf(attrs: Record<string, unknown> & { href?: unknown }): Mark {
  const href = String(attrs.href);
  const title = attrs['title'];
  const named = typeof title === 'string' && title.trim() !== '';
  return { type: 'link', attrs: named ? { href, title: title.trim().slice(0, maxTitle) } : { href } };
}
