import type { FigureBlock } from '@samsyn/domain';
import { labels } from '../labels.js';
import type { Context } from './context.js';
import { html, type Markup } from './markup.js';

/** A picture, numbered where it has a caption. One that can't be shown is said in words. */
export function figure(
  { attachmentId, alt, caption }: FigureBlock,
  source: Markup,
  context: Context,
): Markup {
  const picture = context.picture(attachmentId);
  return html`<figure ${source}>
    ${
      picture
        ? html`<img
            src="${picture.href}"
            alt="${alt ?? ''}"
            width="${picture.width}"
            height="${picture.height}"
            loading="lazy"
          />`
        : html`<p class="missing">${[labels.missingPicture, alt].filter(Boolean).join(' ')}</p>`
    }${caption && html` <figcaption>${labels.figure(context.nextFigure())}. ${caption}</figcaption>`}
  </figure> `;
}
