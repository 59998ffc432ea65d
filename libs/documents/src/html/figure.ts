import type { FigureBlock } from '@samsyn/domain';
import { labels } from '../labels.js';
import type { Context } from './context.js';
import { attribute, html, type Markup } from './markup.js';
import { named } from './numbered.js';

/** A picture, numbered where it has a caption. One that can't be shown is said in words. */
export function figure(block: FigureBlock, source: Markup, context: Context): Markup {
  const { attachmentId, alt, caption } = block;
  const name = named(block, context);
  const picture = context.picture(attachmentId);
  return html`<figure ${attribute('id', name?.anchor)}${source}>
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
    }${name && html` <figcaption>${name.label}. ${caption}</figcaption>`}
  </figure> `;
}
