import type { Block, Inline, ReportDocument, SectionBlock, Source, TableBlock } from '../report/document.js';
import { runWarnings, type Run } from './run-warnings.js';
import type { EditionWarning } from './edition-warning.js';
import { stopsPublication, type Warning } from './warning.js';

/** Where in a report a block stands. */
type Place = Pick<EditionWarning, 'section' | 'anchor'>;

/** What to look over in a report, in its own order, each with where it stands and whose words it is in. */
export function documentWarnings(document: ReportDocument): EditionWarning[] {
  const { title, subtitle, facts = [], front = [], sections } = document;
  const cover = [title, subtitle, ...facts.map(({ text }) => text)].flatMap((text) =>
    runWarnings([{ text }]).map((one) => placed(one, { section: title, anchor: null }, [])),
  );
  const onCover = (kind: 'noTitle' | 'noLanguage') =>
    placed({ kind, excerpt: '' }, { section: title, anchor: null }, []);
  return [
    ...(title.trim() === '' ? [onCover('noTitle')] : []),
    // Read back from a database, a document may be older than its type.
    ...((document.language as string | undefined) ? [] : [onCover('noLanguage')]),
    ...cover,
    ...[...front, ...sections].flatMap((section) => ofSection(section, 0)),
  ];
}

/** What keeps a report from being published, each with where it stands. */
export function publicationStops(document: ReportDocument): EditionWarning[] {
  return documentWarnings(document).filter(({ stops }) => stops);
}

/** @param above the level of the heading that the section stands below, 0 for the report's own title */
function ofSection(section: SectionBlock, above: number, around?: Place): EditionWarning[] {
  // Slots and units within a section of the plan are named by it.
  const place = section.level > 2 && around ? around : { section: section.title, anchor: section.anchor };
  return [
    ...(section.level > above + 1
      ? [placed({ kind: 'headingGap', excerpt: section.title }, place, section.sources)]
      : []),
    ...runWarnings([{ text: section.title }]).map((one) => placed(one, place, section.sources)),
    ...inside(section.blocks, place, section.level),
  ];
}

/** @param above the level of the section that the blocks stand in */
function inside(blocks: readonly Block[], place: Place, above: number): EditionWarning[] {
  const gaps = headingGaps(blocks);
  return blocks.flatMap((block) => [
    ...(block.type === 'heading' && gaps.has(block)
      ? [placed({ kind: 'headingGap', excerpt: wordsOf(block.inlines) }, place, block.sources)]
      : []),
    ...ofBlock(block, place, above),
  ]);
}

/** Headings of the second level without one of the first above them in the same text. */
function headingGaps(blocks: readonly Block[]): Set<Block> {
  const gaps = new Set<Block>();
  let level = 0;
  let text = '';
  for (const block of blocks) {
    // Each source's text begins anew below the section.
    const from = textOf(block);
    if (block.type === 'section' || from !== text) level = 0;
    text = from;
    if (block.type !== 'heading') continue;
    if (block.level > level + 1) gaps.add(block);
    level = block.level;
  }
  return gaps;
}

/** Which text a block stands in. */
function textOf({ sources }: Block): string {
  const [one] = sources;
  return one?.type === 'contribution' ? one.revisionId : one?.type === 'feedback' ? one.feedbackId : '';
}

const wordsOf = (inlines: readonly Inline[]) => inlines.map(({ text }) => text).join('');

function ofBlock(block: Block, place: Place, above: number): EditionWarning[] {
  const say = (warnings: readonly Warning[]) => warnings.map((one) => placed(one, place, block.sources));
  switch (block.type) {
    case 'section':
      return ofSection(block, above, place);
    case 'paragraph':
    case 'heading':
      return say(ofInlines(block.inlines));
    case 'figure': {
      const missing = block.alt !== null && block.alt.trim() === '';
      const caption = block.caption ?? '';
      return say([
        ...(missing ? [{ kind: 'missingAlt' as const, excerpt: caption }] : []),
        ...runWarnings([{ text: `${block.alt ?? ''}\n${caption}` }]),
      ]);
    }
    case 'chart': {
      const shown = block.series.some(({ points }) => points.some(({ value }) => value !== null));
      return say([
        ...(shown ? [] : [{ kind: 'noData' as const, excerpt: block.caption }]),
        ...(block.alt.trim() === '' ? [{ kind: 'missingAlt' as const, excerpt: block.caption }] : []),
      ]);
    }
    case 'list':
      return block.items.flatMap((item) => inside(item, place, above));
    case 'table':
      return [
        ...say(ofTable(block)),
        ...block.rows.flat().flatMap(({ blocks }) => inside(blocks, place, above)),
      ];
    case 'lines':
      return say(block.items.flatMap(({ text }) => runWarnings([{ text }])));
    case 'note':
    case 'pending':
      return inside(block.blocks, place, above);
    case 'feedback':
      return [
        ...inside(block.blocks, place, above),
        ...block.answers.flatMap(({ blocks }) => inside(blocks, place, above)),
        ...inside(block.reservation?.blocks ?? [], place, above),
        ...inside(block.reply?.blocks ?? [], place, above),
      ];
  }
}

function ofInlines(inlines: readonly Inline[]): Warning[] {
  const run = ({ text, href, footnote }: Inline): Run => ({ text: footnote ? '\ufffc' : text, href });
  return [
    ...runWarnings(inlines.map(run)),
    ...inlines.flatMap(({ footnote }, at): Warning[] => {
      if (!footnote) return [];
      const before = wordsOf(inlines.slice(0, at)).slice(-30);
      return wordsOf(footnote).trim() === ''
        ? [{ kind: 'emptyFootnote', excerpt: before }]
        : ofInlines(footnote);
    }),
  ];
}

function ofTable({ headRows, rows, caption }: TableBlock): Warning[] {
  const hasHeader =
    headRows > 0 || rows[0]?.some(({ header }) => header) || rows.every(([cell]) => cell?.header);
  return hasHeader ? [] : [{ kind: 'tableHeader', excerpt: caption ?? '' }];
}

function placed({ kind, excerpt }: Warning, place: Place, sources: readonly Source[]): EditionWarning {
  const source = sources.find(({ type }) => type === 'contribution' || type === 'feedback');
  return {
    kind,
    excerpt,
    stops: stopsPublication({ kind }),
    ...place,
    unit: source && 'unit' in source ? source.unit : null,
    contributionId: source?.type === 'contribution' ? source.contributionId : null,
    feedbackId: source?.type === 'feedback' ? source.feedbackId : null,
  };
}
