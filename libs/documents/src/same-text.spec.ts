import { describe, expect, it } from '@jest/globals';
import type { Block, Inline, ReportDocument } from '@samsyn/domain';
import { strFromU8, unzipSync } from 'fflate';
import { chartCaption } from './chart/caption.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html/render-html.js';
import { renderPdf } from './pdf/render-pdf.js';
import { png } from './testing/png.js';
import { elementsIn, readPdf, textIn } from './testing/read-pdf.js';
import { sampleStateReport, sampleStatusReport } from './testing/sample-kinds.js';
import { sampleDocument } from './testing/sample.js';

const bytes = png(20, 20);
const file = () => ({ bytes, type: 'png' as const, width: 20, height: 20 });

/** Without spaces, and without the numbers of tables and figures, which Word counts when it opens the file. */
const bare = (text: string) =>
  text.replaceAll(/\s+/g, '').replaceAll(/(Tabell|Figur|Diagram)\d*(?=\.)\.?/g, '');
const unescaped = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');

/** The words of an edition as data, in the order in which a reader meets them. */
function inData(blocks: readonly Block[]): string {
  const inline = (runs: readonly Inline[]) => runs.map(({ text }) => text).join('');
  return blocks
    .map((block): string => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return inline(block.inlines);
        case 'figure':
          return block.caption ?? '';
        case 'chart':
          return chartCaption(block);
        case 'list':
          return block.items.map(inData).join('');
        case 'lines':
          return block.items.map(({ text }) => text).join('');
        case 'table':
          return (
            (block.caption ?? '') +
            block.rows
              .flat()
              .map((cell) => inData(cell.blocks))
              .join('')
          );
        case 'note':
          return `${block.years}:${inData(block.blocks)}`;
        case 'section':
          return `${block.number ?? ''}${block.title}${inData(block.blocks)}`;
        case 'pending':
          return block.message + inData(block.blocks);
        case 'feedback':
          return [
            block.title + inData(block.blocks),
            ...block.answers.map(({ question, blocks: answer }) => question + inData(answer)),
            ...[block.reservation, block.reply].map((part) => (part ? part.title + inData(part.blocks) : '')),
          ].join('');
      }
    })
    .join('');
}

/** The words of the chapters in each form, from the first heading up to the footnotes or the sources. */
async function forms(document: ReportDocument): Promise<Record<string, string>> {
  const title = (document.sections[0]!.number ?? '') + document.sections[0]!.title;
  const end = 'KällorHärstårvemsomharskrivitoch';
  const chapters = (text: string) => {
    const words = bare(text);
    const until = words.indexOf(end);
    const whole = until < 0 ? words : words.slice(0, until);
    return whole.slice(whole.lastIndexOf(bare(title)));
  };
  const page = renderHtml(document, { picture: () => ({ href: '/b', width: 20, height: 20 }) });
  const main = /<main[^>]*>([\s\S]*?)(?=<section class="area" id="(?:fotnoter|kallor)"|<\/main>)/.exec(
    page,
  )![1]!;
  const drawn = main.replaceAll(/<svg[\s\S]*?<\/svg>|<sup[\s\S]*?<\/sup\s*>/g, '');
  const word = strFromU8(
    unzipSync(await renderDocx(document, { picture: file }))['word/document.xml']!,
  ).replaceAll(/<w:instrText[\s\S]*?<\/w:instrText>|<wp:posOffset>.*?<\/wp:posOffset>/g, '');
  const pdf = async (standard: 'ua-1' | 'a-2a') => {
    const { pages } = await readPdf(await renderPdf(document, { picture: file, standard }));
    return pages
      .map((one) => textIn(one, ({ role }) => ['Note', 'Lbl', 'Figure', 'TOC'].includes(role)))
      .join('');
  };
  return {
    json: bare(inData((JSON.parse(JSON.stringify(document)) as ReportDocument).sections)),
    html: chapters(unescaped(drawn)),
    docx: chapters(unescaped(word)),
    pdf: chapters(await pdf('ua-1')),
    'archive.pdf': chapters(await pdf('a-2a')),
  };
}

const documents: Record<string, ReportDocument> = {
  'the county report': sampleDocument(),
  'a preview of it': sampleDocument('preview', 2, 2),
  'a report to the state': sampleStateReport(),
  'a unit’s report': sampleStatusReport(),
};

describe('the same text stands in the same order in page, Word file, both PDFs and data', () => {
  it.each(Object.entries(documents))('of %s', async (_, document) => {
    const { json, ...others } = await forms(document);
    expect(json!.length).toBeGreaterThan(40);
    for (const [name, text] of Object.entries(others)) expect([name, text]).toEqual([name, json]);
  });

  it('of every footnote', async () => {
    const document = sampleDocument('edition', 1, 2);
    const note = 'Egenräkning,sesammanställningen';
    const count = (text: string) => text.replaceAll(/\s+/g, '').split(note).length - 1;
    const word = unzipSync(await renderDocx(document))['word/footnotes.xml']!;
    const pages = (await readPdf(await renderPdf(document))).pages;
    const notes = pages.flatMap(elementsIn).filter(({ role }) => role === 'Note');
    expect([
      count(unescaped(renderHtml(document))),
      count(unescaped(strFromU8(word))),
      count(notes.map((one) => textIn(one)).join('')),
    ]).toEqual([2, 2, 2]);
  });

  it('and a word less is noticed', async () => {
    const document = sampleDocument('edition', 1, 1);
    const [area] = document.sections;
    const less = { ...document, sections: [{ ...area!, blocks: area!.blocks.slice(1) }] };
    expect((await forms(less))['pdf']).not.toBe((await forms(document))['json']);
  });
});
