import { describe, expect, it } from '@jest/globals';
import type { Block, ReportDocument, TableBlock } from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from './document-error.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { renderPdf } from './pdf/render-pdf.js';
import type { FilePicture } from './picture.js';
import { chunk, png } from './testing/png.js';
import { elementsIn, readPdf, textIn } from './testing/read-pdf.js';
import { cell, list, paragraph, plan } from './testing/sample-parts.js';
import { sampleDocument } from './testing/sample.js';

const holding = (...blocks: Block[]): ReportDocument => {
  const section = { type: 'section', sources: [] } as const;
  const inner = { ...section, level: 2, anchor: 'omrade', title: 'Området', blocks } as const;
  return {
    ...sampleDocument('edition', 1, 1),
    sections: [
      {
        ...section,
        level: 1,
        anchor: 'fokus',
        title: 'Fokus',
        blocks: [{ ...inner, anchor: 'hel', title: 'Ett helt område', blocks: [] }, inner],
      },
    ],
  };
};
const table = (rows: TableBlock['rows'], headRows = 1): TableBlock => ({
  type: 'table',
  caption: 'Tabellen',
  headRows,
  rows,
  sources: [],
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const heading = (text: string): Block => ({ type: 'heading', level: 1, inlines: [{ text }], sources: [] });
const good = png(20, 20);
const picture = (): FilePicture => ({ bytes: good, type: 'png', width: 20, height: 20 });

/** The text of a document in each of its forms, without spaces. */
async function texts(document: ReportDocument) {
  const pdfs = [
    await renderPdf(document, { picture, standard: 'ua-1' }),
    await renderPdf(document, { picture, standard: 'a-2a' }),
  ];
  const word = strFromU8(unzipSync(await renderDocx(document, { picture }))['word/document.xml']!);
  const page = renderHtml(document);
  const unescape = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|quot|#39|apos|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
      );
  const [publish, keep] = await Promise.all(
    pdfs.map(async (file) => (await readPdf(file)).pages.map((one) => textIn(one)).join('')),
  );
  return [publish!, keep!, unescape(word), unescape(page)].map((text) => text.replaceAll(/[\s\u200b]+/g, ''));
}

const specials = String.raw`#panic("x") #read("/etc/passwd") $x^2$ *fet* _k_ ~ @ref <a> \u{41} // /* */ = - + [x] {y} %& &amp; <script>alert(1)</script> ]]> "'; \ `;

describe('hard text is printed as it stands', () => {
  it.each([
    ['what means something to Typst, XML or HTML', specials],
    ['a word of 10 000 letters', 'å'.repeat(10_000)],
    ['emoji that the font has', '😀 👍 ❤'],
    ['a long address', `https://exempel.se/${'a/'.repeat(200)}`],
  ])('%s', async (_, text) => {
    const rows = [
      [cell('Rubrik', [], true), cell('Rubrik', [], true)],
      [cell(text, []), cell('b', [])],
    ];
    const document = holding(paragraph(plan, `Början${text}slut`), heading(text), table(rows), {
      type: 'lines',
      items: [{ text, gap: true }],
      sources: [],
    });
    const wanted = `Början${text}slut`.replaceAll(/\s+/g, '');
    for (const found of await texts(document)) expect(found.includes(wanted)).toBe(true);
  });

  it('in Arabic, letter for letter, whichever way a reader puts the line', async () => {
    const words = 'مرحبا بالعالم';
    for (const found of await texts(holding(paragraph(plan, words))))
      for (const letter of words.replace(' ', '')) expect(found.normalize('NFKC')).toContain(letter);
  });

  it('with a box in the PDF for what no font has, and never an error', async () => {
    const strange = '中\u{1d400}\ue000\ufffd\ufeff\ufdd0e\u20dda\u064b\u1680';
    const [publish, , , page] = await texts(holding(paragraph(plan, `Före${strange}efter`)));
    expect(publish).toMatch(/Före□+.*efter/);
    expect(publish).not.toMatch(/[中\ue000]/);
    expect(page).toContain('中');
  });

  it('whichever unseen character stands in it', async () => {
    const unseen = times(0x110000, (code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((one) => /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}]/u.test(one));
    expect(unseen.length).toBeGreaterThan(4000);
    const document = holding(paragraph(plan, unseen.map((one) => `a${one}b`).join(' ')));
    for (const standard of ['ua-1', 'a-2a'] as const)
      expect((await renderPdf(document, { standard })).length).toBeGreaterThan(10_000);
  });
});

describe('hard shapes make a document', () => {
  const read = async (document: ReportDocument) => readPdf(await renderPdf(document, { picture }));

  it('40 columns: on pages on their side, every cell in its place', async () => {
    const head = times(40, (at) => cell(`K${at}`, [], true));
    const rows = times(3, (row) => times(40, (at) => cell(String(row * 100 + at), [], false, true)));
    const document = holding(paragraph(plan, 'före'), table([head, ...rows]), paragraph(plan, 'efter'));
    const cells = (await read(document)).pages
      .flatMap(elementsIn)
      .filter(({ role }) => role === 'TH' || role === 'TD')
      .map((one) => textIn(one));
    expect(cells.slice(0, 160)).toEqual(
      [head, ...rows].flatMap((row, at) =>
        row.map((_, column) => (at === 0 ? `K${column}` : String((at - 1) * 100 + column))),
      ),
    );
    await texts(document);
  });

  it.each([
    [
      'a table of several pages',
      table(times(200, (row) => [cell(`Rad ${row}`, []), cell('ord '.repeat(20), [])])),
    ],
    ['a cell longer than a page', table([[cell('A', [], true)], [cell(`${'ord '.repeat(3000)}slut`, [])]])],
    ['a head longer than a page', table([[cell(`${'ord '.repeat(3000)}slut`, [], true)], [cell('a', [])]])],
    [
      'a cell beside 200 rows',
      table([
        [cell('A', [], true), cell('B', [], true)],
        [{ ...cell('a', []), rowspan: 200 }, cell('b', [])],
        ...times(199, (row) => [cell(`rad ${row}`, [])]),
      ]),
    ],
    [
      'a table, a list and a picture in a cell',
      table(
        [
          [
            {
              ...cell('', []),
              blocks: [
                table([[cell('x', [])]], 0),
                list(plan, true, [['a', ['b']]]),
                { type: 'figure', attachmentId: 'b', alt: 'Bild', caption: null, sources: [] },
              ],
            },
          ],
        ],
        0,
      ),
    ],
    [
      '40 columns in a quotation',
      {
        type: 'feedback',
        title: 'Röst',
        blocks: [table([times(40, () => cell('x', []))], 0)],
        answers: [],
        reservation: null,
        reply: null,
        sources: [],
      },
    ],
    [
      'a footnote longer than a page',
      {
        type: 'paragraph',
        inlines: [{ text: 'x' }, { text: '', footnote: [{ text: 'ord '.repeat(3000) }] }],
        sources: [],
      },
    ],
    [
      'nothing at all',
      {
        type: 'list',
        ordered: true,
        start: -1,
        items: [[], [heading(' '), paragraph(plan, '')]],
        sources: [],
      },
    ],
  ] satisfies [string, Block][])('%s', async (_, block) => {
    for (const found of await texts(holding(block, paragraph(plan, 'Sist.'))))
      expect(found).toContain('Sist.');
    const words = JSON.stringify(block).match(/Rad \d+|rad \d+|slut/g) ?? [];
    const printed = (await read(holding(block))).pages.map((page) => textIn(page)).join(' ');
    for (const word of words) expect(printed).toContain(word);
  });

  it('twelve lists within each other, no title, no owner and a day that there is not', async () => {
    const nest = (level: number): Block => ({
      type: 'list',
      ordered: true,
      start: 1,
      sources: [],
      items: [[paragraph(plan, `nivå ${level}`), ...(level < 12 ? [nest(level + 1)] : [])]],
    });
    for (const found of await texts({
      ...holding(nest(1)),
      title: '',
      subtitle: '',
      owners: [],
      date: '2026-02-31',
    }))
      expect(found).toContain('nivå12');
  });
});

describe('a picture that is none', () => {
  const document = holding({
    type: 'figure',
    attachmentId: 'b',
    alt: 'Stapeldiagram',
    caption: 'Antal',
    sources: [],
  });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const huge = Buffer.from(good);
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(20_000, 20);
  const bad: Record<string, FilePicture> = {
    'of 0 bytes': { bytes: new Uint8Array(), type: 'png', width: 10, height: 10 },
    'of 20 000 × 20 000 pixels': { bytes: good, type: 'png', width: 20_000, height: 20_000 },
    'whose file says that it is of 20 000 × 20 000 pixels': {
      bytes: huge,
      type: 'png',
      width: 20,
      height: 20,
    },
    'an SVG with a script': { bytes: svg, type: 'png', width: 10, height: 10 },
    'half a file': { bytes: good.slice(0, 60), type: 'png', width: 20, height: 20 },
    'of another type than it says': { bytes: good, type: 'jpg', width: 20, height: 20 },
  };

  it.each(Object.entries(bad))('%s: is said in words', async (_, one) => {
    const pdf = await readPdf(await renderPdf(document, { picture: () => one }));
    const words = pdf.pages.map((page) => textIn(page)).join(' ');
    expect(words).toMatch(/Bilden kan inte visas\. Stapeldiagram.*|Figur 1\. Antal/);
    expect(words).toContain('Bilden kan inte visas. Stapeldiagram');
    expect(
      pdf.pages.flatMap(elementsIn).filter(({ role, alt }) => role === 'Figure' && alt === 'Stapeldiagram'),
    ).toEqual([]);
    const parts = unzipSync(await renderDocx(document, { picture: () => one }));
    expect(strFromU8(parts['word/document.xml']!)).toContain('Bilden kan inte visas. Stapeldiagram');
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([]);
  });

  it('is named by its section where only the typesetter finds out', async () => {
    // Whole to look at, but its pixels can't be unpacked.
    const broken = Buffer.concat([good.subarray(0, 33), chunk('IDAT', [1, 2, 3, 4]), chunk('IEND', [])]);
    const made = renderPdf(document, {
      picture: () => ({ bytes: broken, type: 'png', width: 20, height: 20 }),
    });
    await expect(made).rejects.toThrow(DocumentError);
    await expect(made).rejects.toMatchObject({ section: 'Området' });
    // Where it can be unpacked there is no error.
    await expect(renderPdf(document, { picture })).resolves.toBeInstanceOf(Uint8Array);
  });
});
