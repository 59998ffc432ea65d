import type { RichText } from '../rich-text/rich-text.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import { textWarnings } from './text-warnings.js';

const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
  type,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});
const table = (...rows: ReturnType<typeof cell>[][]): RichText => ({
  type: 'doc',
  content: [{ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }],
});
const link = (href: string, ...texts: string[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: texts.map((text, index) => ({
        type: 'text',
        text,
        marks: [
          ...(index % 2 ? [{ type: 'bold' as const }] : []),
          { type: 'link' as const, attrs: { href } },
        ],
      })),
    },
  ],
});

describe('what to look over in a text', () => {
  it('is nothing in a text that is as it should be', () => {
    expect(textWarnings(richText('Vi har startat fem grupper.', { bullets: ['en', 'två'] }))).toEqual([]);
  });

  it('is told with the way to its place and the words around it', () => {
    const text = richText('Först.', {
      bullets: ['a', 'Hos oss har 3 elever fått stöd under hösten, och det har gått bra.'],
    });
    expect(textWarnings(text)).toEqual([
      {
        kind: 'smallNumber',
        path: [1, 1, 0],
        from: 12,
        to: 20,
        excerpt: 'Hos oss har 3 elever fått stöd under hösten, och…',
      },
    ]);
  });

  it('never gives a personal identity number whole', () => {
    const [warning] = textWarnings(richText('Ärendet 811218-9876 är avslutat.'));
    expect(warning).toMatchObject({ kind: 'personalNumber', excerpt: 'Ärendet 811218-•••• är avslutat.' });
  });

  it('names the block that it stands in', () => {
    const text = richText('Ring 811218-9876.');
    text.content[0]!.attrs = { id: 'k3' };
    expect(textWarnings(text)).toMatchObject([{ blockId: 'k3' }]);
  });

  it('takes a link for one, also where a part of it is bold', () => {
    expect(textWarnings(link('https://a.se', 'läs ', 'mer'))).toMatchObject([
      { kind: 'linkText', from: 0, to: 7 },
    ]);
    expect(textWarnings(link('https://a.se', 'läs mer om ', 'ungas hälsa'))).toEqual([]);
  });

  it('is a table without a header, not one that has it in its first row or column', () => {
    const [h, c] = ['tableHeader', 'tableCell'] as const;
    expect(textWarnings(table([cell(c, 'År'), cell(c, 'Antal')], [cell(c, '2021'), cell(c, '12')]))).toEqual([
      { kind: 'tableHeader', excerpt: 'År Antal', path: [0], from: 0, to: 0 },
    ]);
    expect(textWarnings(table([cell(h, 'År'), cell(h, 'Antal')], [cell(c, '2021'), cell(c, '12')]))).toEqual(
      [],
    );
    expect(textWarnings(table([cell(h, 'År'), cell(c, '2021')], [cell(h, 'Antal'), cell(c, '12')]))).toEqual(
      [],
    );
  });

  it('is a small number in a column about people, once for each column', () => {
    const [h, c] = ['tableHeader', 'tableCell'] as const;
    const rows = [
      [cell(h, 'Skola'), cell(h, 'Antal elever'), cell(h, 'Möten')],
      [cell(c, 'Norra'), cell(c, '12'), cell(c, '3')],
      [cell(c, 'Södra'), cell(c, '3'), cell(c, '2')],
      [cell(c, 'Östra'), cell(c, '1'), cell(c, '1')],
    ];
    expect(textWarnings(table(...rows))).toEqual([
      { kind: 'smallNumber', excerpt: 'Antal elever: 3', path: [0, 2, 1, 0], from: 0, to: 1 },
    ]);
  });
});
