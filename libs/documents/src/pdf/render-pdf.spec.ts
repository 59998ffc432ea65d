import { describe, expect, it } from '@jest/globals';
import type { Block, ReportDocument } from '@samsyn/domain';
import { renderHtml } from '../html/render-html.js';
import type { FilePicture } from '../picture.js';
import { png } from '../testing/png.js';
import { elementsIn, readPdf, textIn, type Bookmark, type ReadPdf } from '../testing/read-pdf.js';
import { cell, paragraph, plan } from '../testing/sample-parts.js';
import { sampleDocument } from '../testing/sample.js';
import { sampleStateReport, sampleStatusReport } from '../testing/sample-kinds.js';
import { renderPdf, type PdfOptions } from './render-pdf.js';

const bytes = png(40, 30);
const picture = (): FilePicture => ({ bytes, type: 'png', width: 40, height: 30 });
const meta = {
  county: 'Ekelunds län',
  number: 2,
  decision: { on: '2026-10-20', by: 'Samverkansnämnden', registryNumber: 'EK 2026/114' },
};
const read = async (document: ReportDocument, options: PdfOptions = {}) =>
  readPdf(await renderPdf(document, { picture, meta, ...options }));
const holding = (...blocks: Block[]): ReportDocument => ({
  ...sampleDocument('edition', 1, 1),
  sections: [
    {
      type: 'section',
      level: 1,
      anchor: 'fokus',
      title: 'Fokus',
      sources: [plan],
      blocks: [{ type: 'section', level: 2, anchor: 'omrade', title: 'Område', sources: [plan], blocks }],
    },
  ],
});

const all = ({ pages }: ReadPdf) => pages.flatMap(elementsIn);
const headings = (pdf: ReadPdf) =>
  all(pdf)
    .filter(({ role }) => /^H\d$/.test(role))
    .map((one) => ({ level: Number(one.role[1]), text: textIn(one) }));
const gaps = (levels: readonly number[]) => levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
const flat = (outline: readonly Bookmark[], level = 1): { level: number; text: string }[] =>
  outline.flatMap(({ title, items }) => [{ level, text: title }, ...flat(items, level + 1)]);

describe.each(['ua-1', 'a-2a'] as const)('the report as a PDF (%s)', (standard) => {
  it('is the same file each time it is made', async () => {
    const make = (document = sampleDocument()) => renderPdf(document, { standard, picture, meta });
    const [once, again, other] = [
      await make(),
      await make(),
      await make({ ...sampleDocument(), date: '2026-10-07' }),
    ].map((file) => Buffer.from(file));
    expect(once!.equals(again!)).toBe(true);
    expect(once!.equals(other!)).toBe(false);
  });

  it('says what it is: standard, language, title, author and date', async () => {
    const pdf = await read(sampleDocument(), { standard });
    expect(pdf).toMatchObject({ language: 'sv-SE', marked: true, showsTitle: true });
    expect(pdf.info).toMatchObject({
      Title: 'Uppföljning 2025',
      Subject: 'Ekelunds läns handlingsplan för psykisk hälsa och suicidprevention 2024–2027',
      Author: 'Region Ekelund, Ekelunds kommuner',
      CreationDate: 'D:20261006000000Z',
    });
    const names = ['pdfuaid:part', 'pdfaid:part', 'pdfaid:conformance'].map((name) => pdf.xmp(name) ?? null);
    expect(names).toEqual(standard === 'ua-1' ? ['1', null, null] : [null, '2', 'A']);
  });

  it('has its headings without gaps, and the same as bookmarks down to the slots', async () => {
    const pdf = await read(sampleDocument(), { standard });
    const found = headings(pdf);
    expect(found.length).toBeGreaterThan(60);
    expect(gaps(found.map(({ level }) => level))).toEqual([]);
    expect(gaps([1, 2, 4])).toEqual([4]);
    const outlined = found.filter(({ level }) => level <= 3);
    expect(flat(pdf.outline)).toEqual(outlined);
    expect(outlined).toContainEqual({ level: 2, text: 'Förebygga suicid' });
    expect(found).toContainEqual({ level: 5, text: 'Det här har vi gjort' });
  });

  it('has its cover, contents with page numbers, and running headers outside the text', async () => {
    const pdf = await read(sampleDocument('edition', 2, 2), { standard });
    const [cover, contents] = pdf.pages.map((page) => textIn(page));
    expect(cover).toBe(
      'Region Ekelund och Ekelunds kommuner Uppföljning 2025 ' +
        'Ekelunds läns handlingsplan för psykisk hälsa och suicidprevention 2024– 2027 ' +
        'Datum: 6 oktober 2026 Utgåva: 2 Beslut: Samverkansnämnden, 20 oktober 2026 Diarienummer: EK 2026/114',
    );
    const pageOf = (title: string) =>
      pdf.pages.findIndex((page) =>
        elementsIn(page).some((one) => one.role === 'H2' && textIn(one) === title),
      ) + 1;
    for (const title of ['Förebygga suicid', 'Samsjuklighet'])
      expect(contents).toContain(`${title} ${pageOf(title)}`);
    const count = pdf.pages.length;
    expect(pdf.artifacts[0]).toBe('');
    for (const [index, words] of pdf.artifacts.entries())
      if (index > 0) expect(words).toMatch(new RegExp(`^Uppföljning 2025 · .* ${index + 1} \\(${count}\\)`));
  });
});

describe('a PDF of another kind of document', () => {
  it.each([sampleStateReport(), sampleStatusReport()])(
    'has its headings without gaps too',
    async (document) => {
      const found = headings(await read(document));
      expect(found.length).toBeGreaterThan(1);
      expect(gaps(found.map(({ level }) => level))).toEqual([]);
    },
  );
});

describe('what is read aloud', () => {
  it('is a picture’s words, and nothing of a decoration', async () => {
    const figures = (pdf: ReadPdf) =>
      all(pdf)
        .filter(({ role }) => role === 'Figure')
        .map(({ alt }) => alt);
    const figure = (alt: string | null, caption: string | null): Block => ({
      type: 'figure',
      attachmentId: 'bild',
      alt,
      caption,
      sources: [],
    });
    const pdf = await read(holding(figure('Stapeldiagram', 'Träffar'), figure(null, null)));
    expect(figures(pdf)).toEqual(['Stapeldiagram']);
    expect(all(pdf).flatMap((one) => (one.role === 'Caption' ? [textIn(one)] : []))).toEqual([
      'Figur 1. Träffar',
    ]);
    // Without its words it is no longer among what is read.
    expect(figures(await read(holding(figure(null, 'Träffar'))))).toEqual([]);
  });

  it('is which cells are headings, as on the page', async () => {
    const document = sampleDocument();
    const pdf = await read(document);
    const cells = all(pdf).filter(({ role }) => role === 'TH' || role === 'TD');
    const page = renderHtml(document);
    const onPage = [...page.matchAll(/<(th|td)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, tag, inside]) => ({
      role: tag!.toUpperCase(),
      text: inside!
        .replace(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    }));
    expect(onPage.filter(({ role }) => role === 'TH').length).toBeGreaterThan(100);
    // Where a table goes on on the next page, each of the two pages tells of the cells of both.
    const filled = ({ text }: { text: string }) => text !== '';
    const inPdf = cells.map((one) => ({ role: one.role, text: textIn(one) }));
    expect(inPdf.filter(filled)).toEqual(onPage.filter(filled));
  });

  it('is a head once, however many pages repeat it', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      cell(`Rad ${index}`, [], true),
      cell(String(index), [], false, true),
    ]);
    const head = [cell('Kommunens namn', [], true), cell('Antal', [], true)];
    const pdf = await read(
      holding({ type: 'table', caption: null, headRows: 1, rows: [head, ...rows], sources: [] }),
      {
        sources: false,
      },
    );
    const tables = all(pdf).filter((one) => one.role === 'TH' && textIn(one) === 'Kommunens namn');
    expect(tables).toHaveLength(1);
    expect(pdf.artifacts.filter((words) => words.includes('Kommunens namn')).length).toBeGreaterThan(1);
  });

  it('is a small table on one page, and a large one on as many as it needs', async () => {
    const table = (name: string, rows: number): Block => ({
      type: 'table',
      caption: name,
      headRows: 1,
      rows: [
        [cell('Kommun', [], true)],
        ...Array.from({ length: rows }, (_, index) => [cell(`${name} ${index}`, [])]),
      ],
      sources: [],
    });
    const pagesOf = async (rows: number, before: number) => {
      const filling = Array.from({ length: before }, () => paragraph(plan, 'ord'));
      const pdf = await read(holding(...filling, table('rad', rows)), { sources: false });
      return pdf.pages.filter((page) => /rad \d/.test(textIn(page))).length;
    };
    // However far down the page it begins.
    for (const before of [30, 32, 34, 36, 38, 40]) expect(await pagesOf(4, before)).toBe(1);
    expect(await pagesOf(60, 30)).toBeGreaterThan(1);
  });

  it('is where a link leads, in its title where it has one', async () => {
    const link = (text: string, href: string, title?: string) => ({ text, href, ...(title && { title }) });
    const { links } = await read(
      holding({
        type: 'paragraph',
        inlines: [
          link('ett', 'https://exempel.se/å(1)?a=<b>', 'Om (å) \\ "<b>"'),
          link('två', 'https://exempel.se/två'),
          link('tre', 'javascript:alert(1)'),
        ],
        sources: [],
      }),
      { sources: false },
    );
    expect(links).toEqual([
      { url: 'https://exempel.se/%C3%A5(1)?a=%3Cb%3E', contents: 'Om (å) \\ "<b>"' },
      { url: 'https://exempel.se/tv%C3%A5', contents: 'https://exempel.se/tv%C3%A5' },
    ]);
  });

  it('is a footnote as one, at the words that it is about', async () => {
    const pdf = await read(sampleDocument('edition', 1, 1));
    const [note] = all(pdf).filter(({ role }) => role === 'Note');
    expect(textIn(note!)).toBe('1Egen räkning, se sammanställningen');
    const [marked] = all(pdf).filter((one) => one.role === 'P' && elementsIn(one).includes(note!));
    expect(textIn(marked!)).toMatch(/^Träffarna har blivit fler ?1/);
  });
});

describe('a heading in a text', () => {
  it('is never more than one level below the one before', async () => {
    const heading = (level: 1 | 2, text: string): Block => ({
      type: 'heading',
      level,
      inlines: [{ text }],
      sources: [],
    });
    const pdf = await read(holding(heading(2, 'för djupt'), paragraph(plan, 'ord'), heading(1, 'under')), {
      sources: false,
    });
    expect(headings(pdf).slice(-2)).toEqual([
      { level: 3, text: 'för djupt' },
      { level: 3, text: 'under' },
    ]);
  });
});

describe('what a PDF leaves out', () => {
  it('is the appendix of sources, where that is asked for', async () => {
    const titles = async (sources: boolean) =>
      headings(await read(sampleDocument('edition', 1, 1), { sources })).map(({ text }) => text);
    expect(await titles(true)).toContain('Källor');
    expect(await titles(false)).not.toContain('Källor');
  });

  it('is never something unapproved: that is refused', async () => {
    await expect(renderPdf({ ...sampleDocument('preview'), kind: 'edition' })).rejects.toThrow(RangeError);
  });
});
