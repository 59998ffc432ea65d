import type { EditorNode } from '../rich-text/editor-node.js';
import { looseItem, looseParagraph } from './loose-items.js';
import type { Format, Walk } from './walk.js';

/**
 * A paragraph of Word that is an item of a list: `mso-list:l0 level2 lfo1` says where, and the number or bullet stands
 * in a span of its own. Null for every other paragraph.
 */
export function wordItem(paragraph: Element, format: Format, walk: Walk): EditorNode | null {
  const style = walk.styleOf(paragraph);
  const said = /\b(l\d+) level(\d+)/.exec(style.get('mso-list') ?? '');
  const isListStyle = /^MsoListParagraph/.test(paragraph.className);
  const marker = said || isListStyle ? markerOf(paragraph, walk) : null;
  const content = () => walk.blocksIn(paragraph, format);
  if (!said && marker === null) return isListStyle ? looseParagraph(content()) : null;
  const indent = points(style.get('margin-left'));
  const number = ordinal(marker ?? '');
  return looseItem(
    {
      level: said ? Number(said[2]) : Math.max(1, Math.round(indent / 36) || 1),
      list: said?.[1] ?? 'filtered',
      ordered: number !== null,
      start: number ?? 1,
      indent,
    },
    content(),
  );
}

/** The number or bullet that is printed before a paragraph or heading; null where there is none. */
export function markerOf(paragraph: Element, walk: Walk): string | null {
  const spans = [...paragraph.querySelectorAll('span')];
  const marker = spans.find((span) => /ignore/i.test(walk.styleOf(span).get('mso-list') ?? ''));
  return marker ? (marker.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim() : null;
}

/** In Word's filtered HTML a number stands among the words, before narrow spaces: it is given the span that it has elsewhere. */
export function wrapNumbers(document: Document): void {
  for (const narrow of document.body.querySelectorAll("span[style^='font:7.0pt']")) {
    const parent = narrow.parentElement!;
    if (narrow.closest("[style*='mso-list:Ignore']")) continue;
    const marker = document.createElement('span');
    marker.setAttribute('style', 'mso-list:Ignore');
    parent.insertBefore(marker, parent.firstChild);
    while (narrow.parentElement === parent) marker.append(marker.nextSibling!);
  }
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number that a marker such as `3.`, `1.2`, `b)` or `iv.` means; null for a bullet. */
export function ordinal(marker: string): number | null {
  const number = /^\(?(?:\d+\.)*(\d{1,4})[.):]?$/.exec(marker)?.[1];
  if (number) return Number(number);
  const letters = /^\(?([a-z]{1,5})[.)]$/i.exec(marker)?.[1]?.toLowerCase();
  if (!letters) return null;
  if (/^[ivx]+$/.test(letters)) return roman(letters);
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : null;
}

function roman(letters: string): number {
  const values = [...letters].map((letter) => romans[letter]!);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A length in points; NaN where there is none. */
function points(length = ''): number {
  const [, number, unit = ''] = /^(-?[\d.]+)(pt|cm|in|px|mm)/.exec(length) ?? [];
  return Number(number) * ({ pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 }[unit] ?? Number.NaN);
}
