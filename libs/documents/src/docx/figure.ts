import type { FigureBlock } from '@samsyn/domain';
import { ImageRun, Paragraph, SequentialIdentifier, TextRun, type FileChild } from 'docx';
import { labels } from '../labels.js';
import { drawable, type FilePicture } from '../picture.js';
import { printable } from '../text.js';
import type { Context } from './context.js';
import { quoteIndent, textHeight, textWidth } from './design.js';
import { lines } from './runs.js';

/** Twentieths of a point in a pixel, of which there are 96 to the inch. */
const perPixel = 15;

/** A picture, said in words to those who don't see it, and its numbered caption. */
export function figure({ attachmentId, alt, caption }: FigureBlock, context: Context): FileChild[] {
  const picture = context.picture(attachmentId);
  const words = printable(alt ?? '');
  const look = { style: context.voice, keepNext: caption !== null };
  const shown =
    picture && drawable(picture)
      ? new Paragraph({ ...look, children: [image(picture, words, alt === null, context)] })
      : new Paragraph({
          ...look,
          children: lines([labels.missingPicture, words].filter(Boolean).join(' '), { italics: true }),
        });
  return caption === null ? [shown] : [shown, captionOf(caption)];
}

function image(
  { bytes, type, width, height }: FilePicture,
  words: string,
  decorative: boolean,
  { voice }: Context,
): ImageRun {
  const room = (textWidth - (voice === 'Normal' ? 0 : 2 * quoteIndent)) / perPixel;
  // Room for the caption is left on the page.
  const scale = Math.min(1, room / width, (textHeight * 0.8) / perPixel / height);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) },
    ...(decorative ? { decorative } : { altText: { name: '', description: words } }),
  });
}

/** A caption under a picture or a chart, with its number. */
export function captionOf(caption: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: false,
    children: [
      new TextRun(`${labels.figureWord} `),
      new SequentialIdentifier(labels.figureWord),
      ...lines(`. ${caption}`),
    ],
  });
}
