import type { TextPlace } from './render-rich-text.js';
import type { Figure } from './text-types.js';

/** A picture with its caption. Where it can't be shown, what it shows stands there in words. */
export function renderFigure(
  { attrs }: Figure,
  { document, pictureAt, words }: Pick<TextPlace, 'document' | 'pictureAt' | 'words'>,
): Element {
  const figure = document.createElement('figure');
  const picture = document.createElement('img');
  picture.alt = attrs.alt ?? '';
  picture.setAttribute('loading', 'lazy');
  picture.addEventListener('error', () => {
    const missing = document.createElement('p');
    missing.className = 'rich-text-empty';
    missing.textContent = [words.missingPicture, attrs.alt].filter(Boolean).join(' ');
    picture.replaceWith(missing);
  });
  picture.src = pictureAt(attrs.attachmentId);
  figure.append(picture);
  if (attrs.caption) {
    const caption = document.createElement('figcaption');
    caption.textContent = attrs.caption;
    figure.append(caption);
  }
  return figure;
}
