import type { EditorNode } from '../rich-text/editor-node.js';
import { inlinesOf } from './inlines.js';
import { tidy, wordsOf } from './paragraphs.js';
import { plain, type Walk } from './walk.js';

/** A line of a page, as runs of words; an empty one parts paragraphs. */
export type Line = EditorNode[];

/** A line that reaches this share of the widest one was broken by the margin. */
const full = 0.72;
const bullet = /^\s*[•●▪◦‣∙·\uf0b7–-]\s+/;
const numbered = /^\s*(\d{1,2})[.)]\s+/;

/** The lines of a page that was drawn, not written: copied from a PDF. Null for everything else. */
export function linesOfPage(document: Document, walk: Walk): Line[] | null {
  const { body } = document;
  const isDrawn =
    body.querySelector("br[role='presentation']") !== null &&
    body.querySelector("span[role='presentation']") !== null;
  const isCocoa = document.querySelector("meta[name='Generator'][content^='Cocoa']") !== null;
  const lines = isDrawn ? linesAtBreaks(body, walk) : isCocoa ? paragraphLines(body, walk) : null;
  return lines && (isDrawn || looksBroken(lines.map(wordsOfLine))) ? lines : null;
}

/**
 * Whether lines of plain text were broken by a page's margin, and not by whoever wrote them: they are about as wide, and
 * the sentences go on after them.
 */
export function looksBroken(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter(Boolean);
  const widest = Math.max(0, ...written.map(({ length }) => length));
  if (widest < 40 || widest > 160) return false;
  const atMargin = written.slice(0, -1).filter(({ length }) => length >= widest * full).length;
  const midway = written.filter((line, index) => {
    const next = written[index + 1] ?? '';
    return line.length >= widest * full && !/[.!?:;]["”)]?$/.test(line) && /^\p{Ll}/u.test(next);
  });
  return midway.length >= 2 && midway.length * 3 > atMargin;
}

/** Paragraphs and lists of lines that a margin has broken; words that it has divided are one again. */
export function mendLines(lines: readonly Line[]): EditorNode[] {
  const widest = Math.max(0, ...lines.map((line) => wordsOfLine(line).length));
  const blocks: EditorNode[] = [];
  let open: { run: EditorNode[]; last: string } | null = null;
  for (const line of lines) {
    const words = wordsOfLine(line).trim();
    if (words === '') {
      open = null;
      continue;
    }
    const goesOn =
      open !== null &&
      !bullet.test(words) &&
      !isNextNumber(words, blocks) &&
      isBroken(open.last, words, widest);
    if (open && goesOn) join(open.run, line);
    else open = { run: begin(line, words, blocks), last: words };
    open.last = words;
  }
  return blocks.map(tidied);
}

function wordsOfLine(line: Line): string {
  return line.map(wordsOf).join('');
}

function isBroken(line: string, next: string, widest: number): boolean {
  if (/[-\u00ad]$/.test(line) || /^\p{Ll}/u.test(next)) return true;
  const ended = /[.!?:]["”)]?$/.test(line);
  return line.length >= widest * (ended ? 0.85 : full);
}

/** Begins a paragraph, or an item of a list; gives the run that the next lines go on. */
function begin(line: Line, words: string, blocks: EditorNode[]): EditorNode[] {
  const number = numbered.exec(words)?.[1];
  const mark =
    bullet.exec(words)?.[0] ?? (number && isNextNumber(words, blocks) ? numbered.exec(words)![0] : null);
  const run = mark ? withoutStart(line, mark.trim().length) : [...line];
  const paragraph: EditorNode = { type: 'paragraph', content: run };
  if (mark === null) {
    blocks.push(paragraph);
    return run;
  }
  const type = number ? 'orderedList' : 'bulletList';
  const last = blocks.at(-1);
  const item: EditorNode = { type: 'listItem', content: [paragraph] };
  if (last?.type === type) last.content!.push(item);
  else blocks.push({ type, ...(number && { attrs: { start: Number(number) } }), content: [item] });
  return run;
}

/** A number begins an item if it is 1, or one more than the item before: a year or a sum at a line's start does not. */
function isNextNumber(words: string, blocks: readonly EditorNode[]): boolean {
  const number = Number(numbered.exec(words)?.[1] ?? Number.NaN);
  const last = blocks.at(-1);
  if (last?.type !== 'orderedList') return number === 1;
  return number === Number(last.attrs!['start']) + last.content!.length;
}

function withoutStart(line: Line, length: number): EditorNode[] {
  const [first, ...rest] = tidy(line);
  return first?.text ? [{ ...first, text: first.text.slice(length) }, ...rest] : [...line];
}

/** Puts a line after another: a hyphen that only divided a word goes, one that belongs to it stays. */
function join(run: EditorNode[], line: Line): void {
  const last = run.at(-1);
  const next = wordsOfLine(line).trimStart();
  const ends = /(\p{Ll}\p{Ll})[-\u2010\u00ad]\s*$/u.exec(last?.text ?? '');
  const divided =
    ends !== null && /^\p{Ll}/u.test(next) && !/^(?:och|eller|samt|respektive|till)\b/.test(next);
  if (last?.text && divided)
    run[run.length - 1] = { ...last, text: last.text.replace(/[-\u2010\u00ad]\s*$/, '') };
  else if (!/\p{L}-\s*$/u.test(last?.text ?? '') || /^(?:och|eller|samt)\b/.test(next))
    run.push({ type: 'text', text: ' ' });
  run.push(...tidy(line));
}

function tidied(block: EditorNode): EditorNode {
  if (block.type === 'paragraph') return { ...block, content: tidy(block.content ?? []) };
  return { ...block, content: (block.content ?? []).map(tidied) };
}

function linesAtBreaks(body: Element, walk: Walk): Line[] {
  const lines: Line[] = [[]];
  for (const inline of inlinesOf(body, plain, walk)) {
    if (inline.type === 'hardBreak') lines.push([]);
    else lines.at(-1)!.push(inline);
  }
  return lines;
}

/** A Mac makes a paragraph of every line; null if there is anything else. */
function paragraphLines(body: Element, walk: Walk): Line[] | null {
  const children = [...body.children];
  if (children.length === 0 || children.some((child) => child.tagName !== 'P')) return null;
  return children.map((child) => inlinesOf(child, plain, walk).filter(({ type }) => type !== 'hardBreak'));
}
