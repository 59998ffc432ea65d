import type { FigureBlock } from '@samsyn/domain';
import { labels } from '../labels.js';
import { textHeight } from '../docx/design.js';
import { words, type Context } from './context.js';
import type { Node } from './node.js';

/** Points in a pixel, of which there are 96 to the inch. */
const perPixel = 0.75;

/** A picture, said in words to those who don't see it, and its numbered caption. */
export function figure({ attachmentId, alt, caption }: FigureBlock, context: Context): Node[] {
  const found = context.pictures.get(attachmentId);
  const numbered = caption === null ? null : words(caption, context);
  if (!found) {
    const said = [labels.missingPicture, alt].filter(Boolean).join(' ');
    return [{ type: 'missing', runs: [{ text: context.print(said), italic: true }], caption: numbered }];
  }
  const { path, picture } = found;
  const [width, height] = [picture.width * perPixel, picture.height * perPixel];
  // Room for the caption is left on the page.
  const scale = Math.min(1, context.width / width, ((textHeight / 20) * 0.8) / height);
  return [
    {
      type: 'figure',
      path,
      alt: alt === null ? null : context.print(alt),
      width: width * scale,
      caption: numbered,
    },
  ];
}
