import type { EditorNode } from '../rich-text/editor-node.js';
import { formatOf } from './format.js';
import { isSkipped } from './skipped.js';
import { isElement, nameOf, type Format, type Walk } from './walk.js';

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A node between words, and what is below it, as runs of text, line breaks and footnotes. */
export function inlinesOf(node: Node, format: Format, walk: Walk): EditorNode[] {
  if (node.nodeType === 3) return textOf(node.textContent ?? '', format);
  if (!isElement(node) || isSkipped(node, walk)) return [];
  switch (nameOf(node)) {
    case 'br':
      return isPageBreak(node, walk) ? [] : [{ type: 'hardBreak' }];
    case 'img':
    case 'canvas':
    case 'svg':
      return pictureOf(node, format, walk);
    case 'input':
      return inputOf(node, format, walk);
    default:
      return insideOf(node, format, walk);
  }
}

function insideOf(element: Element, format: Format, walk: Walk): EditorNode[] {
  const note = walk.noteOf(element);
  if (note) return footnoteOf(note, walk);
  const style = walk.styleOf(element);
  // A run of spaces or a tab is typography; one space is what it means.
  if (style.has('mso-spacerun') || style.has('mso-tab-count')) return textOf(' ', format);
  const inner = formatOf(element, format, walk);
  return [...element.childNodes].flatMap((child) => inlinesOf(child, inner, walk));
}

function textOf(text: string, format: Format): EditorNode[] {
  const written = text.replace(invisible, '');
  const lines = format.pre ? written.split(/\r\n?|\n/) : [written];
  return lines.flatMap((line, index): EditorNode[] => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line, marks: marksOf(format) }]),
  ]);
}

function marksOf({ bold, italic, link }: Format): NonNullable<EditorNode['marks']> {
  return [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(link ? [{ type: 'link', attrs: { ...link } }] : []),
  ];
}

function isPageBreak(element: Element, walk: Walk): boolean {
  const style = walk.styleOf(element);
  return style.get('page-break-before') === 'always' || style.has('mso-break-type');
}

/** Pictures are left out and said. An emoji is a letter; a pixel that counts readers is nothing. */
function pictureOf(element: Element, format: Format, walk: Walk): EditorNode[] {
  const alt = element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
  if (/^\p{Extended_Pictographic}/u.test(alt) && [...alt].length <= 8) return textOf(alt, format);
  const sizes = ['width', 'height'].map((side) => Number(element.getAttribute(side) ?? Number.NaN));
  const isIcon = nameOf(element) === 'svg' && alt === '' && element.getAttribute('role') !== 'img';
  if (!sizes.some((size) => size <= 3) && !isIcon) walk.leftOut.add('picture', alt);
  return [];
}

function inputOf(element: Element, format: Format, walk: Walk): EditorNode[] {
  const type = element.getAttribute('type') ?? 'text';
  if (type === 'checkbox') return textOf(element.hasAttribute('checked') ? '☑ ' : '☐ ', format);
  if (type !== 'hidden' && type !== 'radio') walk.leftOut.add('control', element.getAttribute('value') ?? '');
  return [];
}

/** A footnote's words in one run: what it holds of lists and paragraphs becomes lines. */
function footnoteOf(note: Element, walk: Walk): EditorNode[] {
  const lines = linesOf(walk.blocksIn(note, { bold: false, italic: false, link: null, pre: false }));
  const content = lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...line]);
  return content.length > 0 ? [{ type: 'footnote', content }] : [];
}

/** The runs of each paragraph in some blocks, whatever they stand in. */
export function linesOf(blocks: readonly EditorNode[]): EditorNode[][] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [(block.content ?? []).filter(({ type }) => type !== 'footnote')]
      : linesOf(block.content ?? []),
  );
}
