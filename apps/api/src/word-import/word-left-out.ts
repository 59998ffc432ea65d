import type { LeftOut } from '@samsyn/domain';
import type { WordParts } from './word-parts.js';
import { wordsIn } from './xml-words.js';

const most = 20;
const longest = 300;
/** `Sida 3 (12)`: what a page says of its place. */
const pageNumber = /^(?:sida|sid\.|s\.|page)?[\d\s()/–-]*(?:av|of)?[\d\s]*$/i;

/** What a Word file holds that does not come along, as far as only the file knows; pictures are in the HTML. */
export function leftOutOf(parts: WordParts): LeftOut[] {
  const xml = (name: RegExp) =>
    Object.keys(parts)
      .filter((part) => name.test(part))
      .map((part) => new TextDecoder().decode(parts[part]));
  const texts = xml(/^word\/(?:document\d*|footnotes|endnotes)\.xml$/);
  const each = (pattern: RegExp, ...names: string[]) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map(([whole]) => wordsIn(whole, ...names)));
  const comments = xml(/^word\/comments\.xml$/).flatMap((text) =>
    [...text.matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)].map(([whole]) => wordsIn(whole, 'w:t')),
  );
  // One deletion may be written in pieces, one after the other.
  const deletion = /(?:<w:del (?:[^>/]|\/(?!>))*>(?:(?!<w:del )[\s\S])*?<\/w:del>)+/g;
  const headers = xml(/^word\/(?:header|footer)\d*\.xml$/).map((text) => wordsIn(text, 'w:t'));
  return [
    ...leftOut('comment', comments),
    ...leftOut('deletion', each(deletion, 'w:delText').filter(Boolean)),
    ...leftOut('chart', [
      ...xml(/^word\/charts\/chart\d*\.xml$/).map((text) => wordsIn(text, 'a:t', 'c:v')),
      ...xml(/^word\/diagrams\/data\d*\.xml$/).map((text) => wordsIn(text, 'a:t')),
    ]),
    ...leftOut('equation', each(/<m:oMath>[\s\S]*?<\/m:oMath>/g, 'm:t')),
    ...leftOut(
      'pageHeader',
      [...new Set(headers)].filter((words) => !pageNumber.test(words)),
    ),
  ];
}

function leftOut(kind: LeftOut['kind'], found: readonly string[]): LeftOut[] {
  if (found.length === 0) return [];
  const words = found.filter(Boolean).slice(0, most);
  return [{ kind, count: found.length, words: words.map((one) => one.slice(0, longest)) }];
}
