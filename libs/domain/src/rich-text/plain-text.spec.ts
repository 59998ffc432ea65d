import { inlineText, isBlank, plainText } from './plain-text.js';
import { emptyRichText, richText, type RichText } from './rich-text.js';

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

  it('are none where there is only white space', () => {
    for (const blank of [emptyRichText, richText(), richText(' ', '\u00a0\t'), richText({ bullets: [''] })])
      expect(isBlank(blank)).toBe(true);
    expect(isBlank(richText('', '–'))).toBe(false);
  });
});
