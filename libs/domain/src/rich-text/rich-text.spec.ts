import { idOf } from '../testing/ids.js';
import { maxTextLength } from './limits.js';
import { RichText } from './rich-text.js';
import { richText, emptyRichText } from './plain-paragraphs.js';

const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length && { marks }),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const list = (...content: unknown[]) => ({ type: 'bulletList', content });
const cell = (type: string, words: string, attrs?: object) => ({
  type,
  ...(attrs && { attrs }),
  content: [paragraph(text(words))],
});
const link = (href: string, rest: object = {}) =>
  doc(paragraph(text('här', { type: 'link', attrs: { href, ...rest } })));
const heading = (level: number, ...content: unknown[]) => ({ type: 'heading', attrs: { level }, content });
const footnote = (...content: unknown[]) => ({ type: 'footnote', content });
const figure = (attrs: object) =>
  doc({ type: 'figure', attrs: { attachmentId: idOf('attachment'), ...attrs } });
/** Lists within each other, `depth` levels. */
const nested = (depth: number): object =>
  list(item(paragraph(text(`nivå ${depth}`)), ...(depth > 1 ? [nested(depth - 1)] : [])));
const accepts = (value: unknown) => RichText.safeParse(value).success;

describe('rich text', () => {
  it.each(
    Object.entries({
      'nothing yet': emptyRichText,
      'paragraphs and bullets': richText('Ett.', '', { bullets: ['två', 'tre'] }),
      'bold, italic and a link with a title': doc(
        paragraph(
          text('fet', { type: 'bold' }, { type: 'italic' }),
          { type: 'hardBreak' },
          text('länk', { type: 'link', attrs: { href: 'https://example.org/a?b=c#d', title: 'Exempel' } }),
        ),
      ),
      'an e-mail address': link('mailto:a@example.org'),
      'a numbered list that starts at 3': doc({
        type: 'orderedList',
        attrs: { start: 3 },
        content: [item(paragraph(text('tre')))],
      }),
      'lists of three levels (F6)': doc(nested(3)),
      'a block with an id, taken over from another text': doc({
        ...paragraph(text('Som i fjol.')),
        attrs: {
          id: 'k3_x-9',
          taken: { contributionId: idOf('contribution'), revisionId: idOf('revision'), changed: false },
        },
      }),
      'headings of two levels': doc(heading(1, text('Ett', { type: 'italic' })), heading(2, text('Två'))),
      'a heading that is still empty': doc({ type: 'heading', attrs: { level: 1 } }),
      'a footnote with marks of its own': doc(
        paragraph(text('Ord'), footnote(text('Källa', { type: 'bold' }), { type: 'hardBreak' })),
      ),
      'a figure that is said in words': figure({ id: 'a1', alt: 'En karta', caption: 'Länet' }),
      'a figure that is decoration': figure({ decorative: true }),
      'a figure that nothing is said of yet': figure({}),
      'a table with a heading and a wide cell': doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'År', { colspan: 2 })] },
          { type: 'tableRow', content: [cell('tableCell', '2021'), cell('tableCell', '12')] },
        ],
      }),
    }),
  )('accepts %s, unchanged', (_name, value) => {
    expect(RichText.parse(value)).toEqual(value);
    expect(RichText.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it.each(
    Object.entries({
      'an id that is markup': doc({ ...paragraph(text('a')), attrs: { id: '"><b>' } }),
      'a style': doc({ ...paragraph(text('röd')), attrs: { style: 'color: red' } }),
      'a class on a cell': doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [cell('tableCell', 'x', { class: 'wide' })] }],
      }),
      'a mark that it does not know': doc(paragraph(text('x', { type: 'textStyle' }))),
      'an image': doc({ type: 'image', attrs: { src: 'https://example.org/a.png' } }),
      'an image in a paragraph': doc(paragraph({ type: 'image', attrs: { src: 'data:image/png;base64,' } })),
      'raw HTML as a node': doc({ type: 'html', html: '<script>' }),
      'a node that it does not know': doc({ type: 'codeBlock', content: [text('Rubrik')] }),
      'a heading without a level': doc({ type: 'heading', content: [text('Rubrik')] }),
      'a heading of a third level': doc(heading(3, text('Rubrik'))),
      'a footnote in a heading': doc(heading(1, footnote(text('Källa')))),
      'a footnote in a footnote': doc(paragraph(footnote(footnote(text('Källa'))))),
      'an empty footnote': doc(paragraph(footnote())),
      'a figure by its address': figure({ src: 'https://example.org/a.png' }),
      'a figure whose attachment is no id': figure({ attachmentId: '../../etc/passwd' }),
      'a figure that is both said and decoration': figure({ alt: 'En karta', decorative: true }),
      'a figure in a list': doc(list(item(paragraph(text('a')), figure({}).content[0]))),
      'lists of four levels': doc(nested(4)),
      'a list without items': doc(list()),
      'words straight in a list item': doc(list(item(text('x')))),
      'a table in a table': doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'table', content: [] }] }],
          },
        ],
      }),
      'an empty text node': doc(paragraph(text(''))),
      'a doc in a doc': doc(doc()),
      'a string': 'text',
      'nothing at all': null,
    }),
  )('refuses %s', (_name, value) => {
    expect(accepts(value)).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/api/session',
    'https://',
    'https://example.org/ onclick=x',
    'https://example.org/\njavascript:x',
    '',
  ])('refuses the address %j', (href) => {
    expect(accepts(link(href))).toBe(false);
  });

  it('refuses a link with anything but address and title', () => {
    expect(accepts(link('https://example.org', { title: 'Exempel' }))).toBe(true);
    expect(accepts(link('https://example.org', { onclick: 'x' }))).toBe(false);
  });

  it('holds so many characters in all, however they are parted', () => {
    const half = 'x'.repeat(maxTextLength / 2);
    expect(accepts(richText(half, half.slice(1)))).toBe(true);
    expect(accepts(richText(half, half))).toBe(false);
  });
});
