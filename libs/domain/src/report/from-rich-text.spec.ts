import type { RichText } from '../rich-text/rich-text.js';
import { richText } from '../rich-text/plain-paragraphs.js';
import type { Source } from './document.js';
import { blocksOf } from './from-rich-text.js';

const sources: Source[] = [{ type: 'plan', planId: 'plan', title: 'Plan' }];
const words = (text: string) => ({ type: 'text' as const, text });
const cell = (type: 'tableHeader' | 'tableCell', text: string, attrs?: { colspan: number }) => ({
  type,
  ...(attrs && { attrs }),
  content: [{ type: 'paragraph' as const, content: [words(text)] }],
});

describe('a written text in a report', () => {
  it('keeps bold, italic, line breaks and links with their titles', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://example.org', title: 'Exempel' } };
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { ...words('fet'), marks: [{ type: 'bold' }, { type: 'italic' }] },
            { type: 'hardBreak' },
            { ...words('länk'), marks: [link] },
          ],
        },
      ],
    };
    expect(blocksOf(text, sources)).toEqual([
      {
        type: 'paragraph',
        inlines: [
          { text: 'fet', bold: true, italic: true },
          { text: '\n' },
          { text: 'länk', href: 'https://example.org', title: 'Exempel' },
        ],
        sources,
      },
    ]);
  });

  it('leaves out empty paragraphs, and every block carries its sources', () => {
    const blocks = blocksOf(richText('', 'Ett.', { bullets: ['två'] }, ''), sources);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(blocks).toMatchObject([{ sources }, { sources, items: [[{ sources }]] }]);
  });

  it('keeps the number that a list starts at', () => {
    const content = [{ type: 'listItem' as const, content: [{ type: 'paragraph' as const }] }];
    const list = { type: 'orderedList' as const, attrs: { start: 3 }, content };
    expect(blocksOf({ type: 'doc', content: [list] }, sources)).toMatchObject([{ ordered: true, start: 3 }]);
    expect(blocksOf(richText({ bullets: ['x'] }), sources)).toMatchObject([{ ordered: false, start: 1 }]);
  });

  it('keeps a footnote where it stands, with its own links', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://example.org' } };
    const footnote = { type: 'footnote' as const, content: [{ ...words('källa'), marks: [link] }] };
    const paragraph = { type: 'paragraph' as const, content: [words('Ord'), footnote, words('.')] };
    expect(blocksOf({ type: 'doc', content: [paragraph] }, sources)).toMatchObject([
      {
        inlines: [
          { text: 'Ord' },
          { text: '', footnote: [{ text: 'källa', href: 'https://example.org' }] },
          { text: '.' },
        ],
      },
    ]);
  });

  it('skips no level of headings, and prints no empty one', () => {
    const heading = (level: 1 | 2, text: string) => ({
      type: 'heading' as const,
      attrs: { level },
      ...(text && { content: [words(text)] }),
    });
    const levels = (...content: RichText['content']) =>
      blocksOf({ type: 'doc', content }, sources).map((one) =>
        one.type === 'heading' ? one.level : one.type,
      );
    expect(levels(heading(1, 'a'), heading(2, 'b'), heading(1, 'c'))).toEqual([1, 2, 1]);
    expect(levels(heading(2, 'a'), heading(2, 'b'), heading(1, 'c'), heading(2, 'd'))).toEqual([1, 1, 1, 2]);
    expect(levels(heading(1, ''), heading(2, 'b'), heading(1, ' '))).toEqual([1]);
  });

  it('keeps a picture with what it shows, or that it shows nothing', () => {
    const figure = (attrs: object) => ({ type: 'figure' as const, attrs: { attachmentId: 'a', ...attrs } });
    const content = [
      figure({ alt: 'En karta', caption: ' Länet ' }),
      figure({ decorative: true }),
      figure({}),
    ];
    expect(blocksOf({ type: 'doc', content }, sources)).toEqual([
      { type: 'figure', attachmentId: 'a', alt: 'En karta', caption: 'Länet', sources },
      { type: 'figure', attachmentId: 'a', alt: null, caption: null, sources },
      { type: 'figure', attachmentId: 'a', alt: '', caption: null, sources },
    ]);
  });

  it('repeats the rows of a table that are all headings, and no others', () => {
    const row = (...content: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content });
    const table = (...content: ReturnType<typeof row>[]) =>
      blocksOf({ type: 'doc', content: [{ type: 'table', content }] }, sources)[0];
    const head = row(cell('tableHeader', 'År', { colspan: 2 }));
    const side = row(cell('tableHeader', '2021'), cell('tableCell', '12'));
    expect(table(head, side)).toMatchObject({ headRows: 1, rows: [[{ colspan: 2, rowspan: 1 }], {}] });
    expect(table(side, head)).toMatchObject({ headRows: 0 });
    expect(table(head)).toMatchObject({ headRows: 1 });
  });
});
