import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportDocument } from '@samsyn/domain';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { sampleDocument } from './testing/sample.js';
import { sampleStateReport, sampleStatusReport } from './testing/sample-kinds.js';

async function wordOf(document: ReportDocument) {
  const parts = unzipSync(await renderDocx(document));
  const header = Object.keys(parts).find((name) => name.startsWith('word/header'))!;
  return { body: strFromU8(parts['word/document.xml']!), header: strFromU8(parts[header]!) };
}

/** The headings of a Word document with their styles, and whether each begins a page. */
function headingsOf(body: string): string[] {
  return [
    ...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(Title|TOCHeading|Heading\d)"\/>(.*?)<\/w:p>/g),
  ].map(
    ([, style, rest]) =>
      `${style}${/<w:pageBreakBefore\/>/.test(rest!) ? '↵' : ''} ${[...rest!.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('')}`,
  );
}

/** The headings of a page, the links to them left out. */
const headingsIn = (page: string) =>
  [...page.matchAll(/<h([1-6])[^>]*>([^<]*)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`);

describe('a report to the state', () => {
  const document = sampleStateReport();
  const page = renderHtml(document);
  let body: string;
  beforeAll(async () => ({ body } = await wordOf(document)));

  it('has its foreword in front, its numbers in the headings, and its short chapters on the page before them', () => {
    expect(headingsOf(body)).toEqual([
      'Title Slutrapport 2025',
      'Heading1↵ Förord',
      'TOCHeading↵ Innehåll',
      'Heading1↵ 1 Insatser',
      'Heading2 1.1 Samsjuklighet',
      'Heading3 1.1.1 Vad som har gjorts',
      'Heading1 2 Kostnader',
      'Heading1 Om rapporten',
    ]);
    expect(headingsIn(page)).toEqual([
      '1 Slutrapport 2025',
      '2 Innehåll',
      '2 Förord',
      '2 1 Insatser',
      '3 1.1 Samsjuklighet',
      '4 1.1.1 Vad som har gjorts',
      '2 2 Kostnader',
      '2 Om rapporten',
      '2 Fotnoter',
    ]);
  });

  it('has its numbers in the contents too', () => {
    expect(body).toMatch(
      /<w:hyperlink[^>]*w:anchor="_Toc\d+"[^>]*>((?!<\/w:hyperlink>).)*1\.1 Samsjuklighet/,
    );
    expect(page).toContain('<a href="#omrade-1">1.1 Samsjuklighet</a>');
  });

  it('leaves out the appendix where that was asked for, and only then', async () => {
    expect(page).not.toContain('Källor');
    expect(body).not.toContain('Källor');
    const { appendix: _, ...whole } = document;
    expect(renderHtml(whole)).toContain('Källor');
    expect((await wordOf(whole)).body).toContain('Källor');
  });

  it('says its address on the cover', () => {
    expect(page.replaceAll(/\s+/g, ' ')).toContain('<dt>Adress</dt> <dd>Storgatan 1, Ekelund</dd>');
    expect(body).toContain('Storgatan 1, Ekelund');
  });
});

describe('a unit’s status report', () => {
  const document = sampleStatusReport();

  it('runs through without contents, and says on every page that it is a draft', async () => {
    const { body, header } = await wordOf(document);
    expect(headingsOf(body)).toEqual([
      'Title Lägesrapport september 2025',
      'Heading1 Fokusområde 1. Insatser',
      'Heading2 Samsjuklighet',
    ]);
    expect(body).toContain('Utkast. Hela redovisningen är inte inskickad.');
    expect(header).toContain('Utkast: Lägesrapport');
    const page = renderHtml(document);
    expect(page).toContain('<p class="banner">Utkast. Hela redovisningen är inte inskickad.</p>');
    expect(page).not.toMatch(/<nav|beständig/);
  });
});

describe('the words and the order of a kind of document', () => {
  it.each([
    ['a county report', sampleDocument('edition', 1, 2)],
    ['a report to the state', sampleStateReport()],
    ['a status report', sampleStatusReport()],
  ])('are the same on the page as in the Word file: %s', async (_, document) => {
    const { body } = await wordOf(document);
    const inWord = headingsOf(body).flatMap((one) =>
      /^Heading/.test(one) ? [one.replace(/^\S+ /, '')] : [],
    );
    const onPage = headingsIn(renderHtml(document)).map((one) => one.slice(2));
    const ofPageAlone = new Set([document.title, 'Innehåll', 'Fotnoter']);
    // What a user organisation says is a quotation with headings of its own in both.
    expect(onPage.filter((text) => !ofPageAlone.has(text))).toEqual(inWord);
  });
});
