import type { Paragraph, RichText } from './rich-text.js';

/** A text without words. */
export const emptyRichText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Builds a text of plain paragraphs and bullet lists. */
export function richText(...parts: (string | { bullets: readonly string[] })[]): RichText {
  const paragraph = (text: string): Paragraph =>
    text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
  return {
    type: 'doc',
    content: parts.map((part) =>
      typeof part === 'string'
        ? paragraph(part)
        : {
            type: 'bulletList' as const,
            content: part.bullets.map((text) => ({ type: 'listItem' as const, content: [paragraph(text)] })),
          },
    ),
  };
}
