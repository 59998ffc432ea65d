import { printable } from '../text.js';
import { codePointsOf } from './code-points.js';

/** Stands for a character that no font has. */
export const replacement = '□';

/** Marks a place within a long word where the line may be broken; the template leaves nothing of it in the text. */
export const breakable = '\u200b';

/** Words longer than this may be broken anywhere. */
const longest = 30;

const plain = /^[\n\x20-\x7e\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026]*$/;
const unseen = /^[\p{Default_Ignorable_Code_Point}\s]$/u;
const clusters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/**
 * Makes text printable in these fonts. PDF/UA and PDF/A forbid the empty box that a font draws for a character which it
 * has not got, so that one is written in its place.
 */
export function printableIn(fonts: readonly Buffer[]): (text: string) => string {
  const sets = fonts.map(codePointsOf);
  // A letter and its accents are drawn from one font.
  const drawn = (text: string): boolean => {
    const seen = [...text].filter((one) => !unseen.test(one));
    return sets.some((set) => seen.every((one) => set.has(one.codePointAt(0)!)));
  };
  const cluster = (text: string): string =>
    drawn(text)
      ? text
      : [...text]
          .map((one) => (unseen.test(one) ? '' : drawn(one) && !/\p{M}/u.test(one) ? one : replacement))
          .join('');
  return (text) => {
    const allowed = printable(text)
      .replace(/[\ufeff\ufff0-\uffff]/g, (one) => (one === '\ufffd' ? replacement : ''))
      .replace(/[\t\u1680]/g, ' ')
      // Bullets as word processors keep them, in a font of symbols.
      .replaceAll('\uf0b7', '•');
    const known = plain.test(allowed)
      ? allowed
      : Array.from(clusters.segment(allowed), ({ segment }) => cluster(segment)).join('');
    return breakLong(known);
  };
}

const long = new RegExp(`\\S{${longest + 1},}`, 'gu');
const part = new RegExp(`\\S{1,${longest / 5}}`, 'gu');

function breakLong(text: string): string {
  return text.length > longest ? text.replace(long, (word) => word.match(part)!.join(breakable)) : text;
}
