import type { Block, ReportDocument, Source } from '../report/document.js';
import { idOf } from '../testing/ids.js';
import { documentWarnings, publicationStops } from './document-warnings.js';

const text: Source = {
  type: 'contribution',
  contributionId: idOf('contribution'),
  revisionId: idOf('revision'),
  revisionNumber: 1,
  unit: 'Sydost',
  authors: [],
  approvedBy: null,
  approvedOn: null,
};
const feedback: Source = { type: 'feedback', feedbackId: idOf('feedback'), unit: 'NSPH', authors: [] };
const plan: Source = { type: 'plan', planId: idOf('plan'), title: 'Plan' };
const number = '811218-9876';
const paragraph = (words: string, sources: Source[] = [text]): Block => ({
  type: 'paragraph',
  inlines: [{ text: words }],
  sources,
});
function reportOf(...blocks: Block[]): ReportDocument {
  const inner = {
    type: 'section' as const,
    level: 3 as const,
    anchor: 'inner',
    title: 'Slot',
    sources: [plan],
  };
  return {
    version: 1,
    kind: 'edition',
    language: 'sv',
    title: 'Rapport',
    subtitle: '',
    owners: [],
    date: '2023-10-01',
    sections: [
      {
        type: 'section',
        level: 1,
        anchor: 'area',
        title: 'Fokus',
        sources: [plan],
        blocks: [
          {
            type: 'section',
            level: 2,
            anchor: 'section',
            title: 'Samsjuklighet',
            sources: [plan],
            blocks: [{ ...inner, blocks }],
          },
        ],
      },
    ],
    revisionIds: [],
  };
}
const cell = (blocks: Block[], header = false) => ({
  blocks,
  header,
  colspan: 1,
  rowspan: 1,
  numeric: false,
});

describe('what to look over in a report', () => {
  it('are found in what stands before the contents and on the cover as well', () => {
    const chapter = reportOf().sections[0]!;
    const front = [{ ...chapter, anchor: 'forord', title: 'Förord', blocks: [paragraph(number, [])] }];
    const facts = [{ term: 'Adress', text: number }];
    expect(documentWarnings({ ...reportOf(), front, facts }).map(({ section }) => section)).toEqual([
      'Rapport',
      'Förord',
    ]);
  });

  it('says in which section it stands, and whose words it is in', () => {
    expect(documentWarnings(reportOf(paragraph(`Ring ${number}.`)))).toEqual([
      {
        kind: 'personalNumber',
        excerpt: 'Ring 811218-••••.',
        stops: true,
        section: 'Samsjuklighet',
        anchor: 'section',
        unit: 'Sydost',
        contributionId: idOf('contribution'),
        feedbackId: null,
      },
    ]);
    expect(documentWarnings(reportOf(paragraph('Två elever.', [feedback])))).toMatchObject([
      { kind: 'smallNumber', stops: false, unit: 'NSPH', contributionId: null, feedbackId: idOf('feedback') },
    ]);
  });

  const inner = paragraph(number);
  const sources = [text];
  it.each<[string, Block]>([
    ['a heading', { type: 'heading', level: 1, inlines: [{ text: number }], sources }],
    ['a footnote', { type: 'paragraph', inlines: [{ text: '', footnote: [{ text: number }] }], sources }],
    ['a list', { type: 'list', ordered: false, start: 1, items: [[inner]], sources }],
    ['a table', { type: 'table', caption: null, headRows: 1, rows: [[cell([inner], true)]], sources }],
    ['a goal', { type: 'lines', items: [{ text: number, gap: false }], sources }],
    ['a note', { type: 'note', years: '2021', blocks: [inner], sources }],
    ['a caption', { type: 'figure', attachmentId: idOf('a'), alt: null, caption: number, sources }],
    ['a description', { type: 'figure', attachmentId: idOf('a'), alt: number, caption: null, sources }],
    [
      'what is pending',
      { type: 'pending', unit: 'U', state: 'submitted', message: '', blocks: [inner], sources },
    ],
    [
      'feedback',
      { type: 'feedback', title: 'F', blocks: [inner], answers: [], reservation: null, reply: null, sources },
    ],
    [
      'an answer in feedback',
      {
        type: 'feedback',
        title: 'F',
        blocks: [],
        answers: [{ question: '?', blocks: [inner] }],
        reservation: null,
        reply: null,
        sources,
      },
    ],
    [
      'a reservation',
      {
        type: 'feedback',
        title: 'F',
        blocks: [],
        answers: [],
        reservation: { title: 'R', blocks: [inner] },
        reply: null,
        sources,
      },
    ],
    [
      'a reply',
      {
        type: 'feedback',
        title: 'F',
        blocks: [],
        answers: [],
        reservation: null,
        reply: { title: 'S', blocks: [inner] },
        sources,
      },
    ],
  ])('finds a personal identity number in %s', (_name, block) => {
    expect(publicationStops(reportOf(block)).map(({ kind }) => kind)).toEqual(['personalNumber']);
  });

  it('is found on the cover', () => {
    expect(publicationStops({ ...reportOf(), subtitle: number })).toMatchObject([
      { section: 'Rapport', anchor: null, unit: null },
    ]);
  });

  it('stops at a picture that is neither described nor decorative', () => {
    const figure = (alt: string | null): Block => ({
      type: 'figure',
      attachmentId: idOf('a'),
      alt,
      caption: 'Karta',
      sources,
    });
    expect(publicationStops(reportOf(figure(' ')))).toMatchObject([{ kind: 'missingAlt', excerpt: 'Karta' }]);
    expect(publicationStops(reportOf(figure('En karta över länet')))).toEqual([]);
    expect(publicationStops(reportOf(figure(null)))).toEqual([]);
  });

  const heading = (level: 1 | 2): Block => ({
    type: 'heading',
    level,
    inlines: [{ text: `Rubrik ${level}` }],
    sources,
  });
  const chart = (value: string | null): Block => ({
    type: 'chart',
    form: 'line',
    caption: 'Antal per år',
    measure: 'antal',
    valueType: 'number',
    series: [{ name: 'Länet', points: [{ year: 2023, value, printed: value ?? '', quality: 'exact' }] }],
    breaks: [],
    alt: 'Antalet är 4 (2023).',
    definition: null,
    sources,
  });
  const linked = (href: string): Block => ({
    type: 'paragraph',
    inlines: [{ text: 'Läs i ' }, { text: 'handlingsplanen', href }],
    sources,
  });
  const noted = (words: string): Block => ({
    type: 'paragraph',
    inlines: [{ text: 'Enligt statistiken' }, { text: '', footnote: words ? [{ text: words }] : [] }],
    sources,
  });

  it.each<[kind: string, stopped: Block[], mended: Block[]]>([
    ['headingGap', [heading(2)], [heading(1), heading(2)]],
    [
      'headingGap',
      [heading(1), paragraph('x', [feedback]), heading(2)],
      [heading(1), heading(2), heading(1)],
    ],
    ['noData', [chart(null)], [chart('4')]],
    ['internalLink', [linked('https://intranet/plan')], [linked('https://www.example.com/plan')]],
    ['emptyFootnote', [noted('')], [noted('Källa: registret.')]],
    ['emptyFootnote', [noted('  ')], [noted('Källa: registret.')]],
  ])('stops at %s, and not once it is mended', (kind, stopped, mended) => {
    expect(publicationStops(reportOf(...stopped))).toMatchObject([
      { kind, section: 'Samsjuklighet', anchor: 'section', contributionId: idOf('contribution') },
    ]);
    expect(publicationStops(reportOf(...mended))).toEqual([]);
  });

  it('stops at a section that skips a level, and at a report without title or language', () => {
    const report = reportOf();
    const [area] = report.sections;
    const [section] = area!.blocks;
    const gap = { ...report, sections: [{ ...area!, blocks: [{ ...section!, level: 3 } as Block] }] };
    expect(publicationStops(gap)).toMatchObject([{ kind: 'headingGap', excerpt: 'Samsjuklighet' }]);
    expect(publicationStops({ ...report, title: ' ' })).toMatchObject([{ kind: 'noTitle', anchor: null }]);
    expect(publicationStops({ ...report, language: '' as 'sv' })).toMatchObject([{ kind: 'noLanguage' }]);
  });

  it('advises of tables without headers and links that say nothing, and stops at neither', () => {
    const report = reportOf(
      { type: 'table', caption: null, headRows: 0, rows: [[cell([paragraph('a')]), cell([])]], sources },
      { type: 'paragraph', inlines: [{ text: 'Läs ' }, { text: 'här', href: 'https://a.se' }], sources },
    );
    expect(documentWarnings(report).map(({ kind }) => kind)).toEqual(['tableHeader', 'linkText']);
    expect(publicationStops(report)).toEqual([]);
  });
});
