import { idOf } from '../testing/ids.js';
import { inlineText, isBlank, plainText } from './plain-text.js';
import type { RichText } from './rich-text.js';
import { richText, emptyRichText } from './plain-paragraphs.js';

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [words(text)] });
const table: RichText = {
  type: 'doc',
  content: [
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph('År')] },
            { type: 'tableHeader', content: [paragraph('Antal')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph('2021'), paragraph('hela')] },
            {
              type: 'tableCell',
              content: [
                {
                  type: 'bulletList',
                  content: [
                    { type: 'listItem', content: [paragraph('ett')] },
                    { type: 'listItem', content: [paragraph('två')] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('the words of a text', () => {
  it('are one line per paragraph, list items too', () => {
    expect(plainText(richText('Ett.', { bullets: ['två', 'tre'] }, 'Fyra.'))).toBe('Ett.\ntvå\ntre\nFyra.');
  });

  it('run on through marks, and break where the writer broke the line', () => {
    const content = [words('Fe'), { ...words('t'), marks: [{ type: 'bold' as const }] }];
    const broken = [...content, { type: 'hardBreak' as const }, words('rad')];
    expect(plainText({ type: 'doc', content: [{ type: 'paragraph', content: broken }] })).toBe('Fet\nrad');
    expect(inlineText(broken)).toBe('Fet\nrad');
  });

  it('are one line per table row, and never grow together', () => {
    expect(plainText(table)).toBe('År\tAntal\n2021 hela\tett två');
  });

  it('take in headings, and in brackets footnotes and what a picture shows', () => {
    const attachmentId = idOf('attachment');
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [words('Hälsa')] },
        {
          type: 'paragraph',
          content: [words('Ord'), { type: 'footnote', content: [words('Källa')] }, words('.')],
        },
        { type: 'figure', attrs: { attachmentId, alt: 'En karta', caption: 'Länet' } },
        { type: 'figure', attrs: { attachmentId, decorative: true, caption: 'Våren' } },
      ],
    };
    expect(plainText(text)).toBe('Hälsa\nOrd [Källa].\n[En karta] Länet\nVåren');
  });

  it('are not all that a text may say: a picture is no blank', () => {
    const figure = {
      type: 'figure' as const,
      attrs: { attachmentId: idOf('attachment'), decorative: true as const },
    };
    expect(plainText({ type: 'doc', content: [figure] })).toBe('');
    expect(isBlank({ type: 'doc', content: [figure] })).toBe(false);
    expect(isBlank({ type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] })).toBe(true);
  });

  it('are none where there is only white space', () => {
    for (const blank of [emptyRichText, richText(), richText(' ', '\u00a0\t'), richText({ bullets: [''] })])
      expect(isBlank(blank)).toBe(true);
    expect(isBlank(richText('', '–'))).toBe(false);
  });
});
