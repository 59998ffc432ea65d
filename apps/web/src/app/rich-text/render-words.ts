import { isLinkAddress } from './link-address.js';
import type { Mark, Words } from './text-types.js';

/** A run of words, or a line break. */
export function renderWords(words: Words, document: Document): Node {
  if (words.type === 'hardBreak') return document.createElement('br');
  return (words.marks ?? []).reduceRight<Node>(
    (inner, mark) => wrapped(inner, mark, document),
    document.createTextNode(words.text),
  );
}

function wrapped(inner: Node, mark: Mark, document: Document): Node {
  // The schema has let no other address in; looked at once more where it becomes a link.
  if (mark.type === 'link' && !isLinkAddress(mark.attrs.href)) return inner;
  const element = document.createElement({ bold: 'strong', italic: 'em', link: 'a' }[mark.type]);
  if (mark.type === 'link') {
    element.setAttribute('href', mark.attrs.href);
    if (mark.attrs.title) element.setAttribute('title', mark.attrs.title);
  }
  element.append(inner);
  return element;
}
