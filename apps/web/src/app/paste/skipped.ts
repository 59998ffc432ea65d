import { isElement, nameOf, type Walk } from './walk.js';

/** Nothing that anybody read. */
const silent = new Set(
  'script style meta link title xml template noscript col colgroup head base param source track datalist'.split(
    ' ',
  ),
);
const media = new Set('video audio iframe object embed'.split(' '));
const controls = new Set('button select textarea meter progress'.split(' '));

/** Whether an element does not come along; takes down what its reader would miss. */
export function isSkipped(element: Element, walk: Walk): boolean {
  const name = nameOf(element);
  const style = walk.styleOf(element);
  const words = () => wordsIn(element, walk);
  if (silent.has(name) || walk.isMarker(element) || /\bignore\b/i.test(style.get('mso-list') ?? ''))
    return true;
  if (name === 'del' || element.classList.contains('msoDel')) return skippedDeletion(element, walk);
  if (name === 'nav' || element.getAttribute('role') === 'navigation') return skipped('menu', words(), walk);
  if (media.has(name)) return skipped('media', element.getAttribute('title') ?? '', walk);
  if (controls.has(name)) return skipped('control', words(), walk);
  if (/^MsoToc/.test(element.className)) return skipped('contents', words(), walk);
  if (element.classList.contains('MsoCommentReference')) return true;
  if (isHidden(element, style.get('display')))
    return words().trim() === '' || skipped('hidden', words(), walk);
  return false;
}

function skipped(
  kind: 'menu' | 'media' | 'control' | 'contents' | 'hidden',
  words: string,
  walk: Walk,
): true {
  if (kind === 'contents') walk.leftOut.addOnce(kind, words);
  else walk.leftOut.add(kind, words);
  return true;
}

/** What was struck in a tracked document; a program writes one deletion as several elements in a row. */
function skippedDeletion(element: Element, walk: Walk): true {
  const before = element.previousSibling;
  const goesOn = before !== null && isElement(before) && isDeletion(before);
  if (goesOn) walk.leftOut.append('deletion', wordsIn(element, walk));
  else walk.leftOut.add('deletion', wordsIn(element, walk));
  return true;
}

function isDeletion(element: Element): boolean {
  return nameOf(element) === 'del' || element.classList.contains('msoDel');
}

function isHidden(element: Element, display: string | undefined): boolean {
  return display === 'none' || element.hasAttribute('hidden');
}

/** The words in an element, those of different blocks apart. */
function wordsIn(element: Element, walk: Walk): string {
  return [...element.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? child.textContent : '';
      if (silent.has(nameOf(child))) return '';
      return walk.isBlock(child) ? ` ${wordsIn(child, walk)} ` : wordsIn(child, walk);
    })
    .join('');
}
