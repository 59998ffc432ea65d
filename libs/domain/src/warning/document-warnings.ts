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
  return [...cover, ...[...front, ...sections].flatMap((section) => ofSection(section))];
}

/** What the law does not let be published of a report. */
export function publicationStops(document: ReportDocument): EditionWarning[] {
  return documentWarnings(document).filter(({ stops }) => stops);
}

function ofSection(section: SectionBlock, around?: Place): EditionWarning[] {
  // Slots and units within a section of the plan are named by it.
  const place = section.level > 2 && around ? around : { section: section.title, anchor: section.anchor };
  return [
    ...runWarnings([{ text: section.title }]).map((one) => placed(one, place, section.sources)),
    ...inside(section.blocks, place),
  ];
}

function inside(blocks: readonly Block[], place: Place): EditionWarning[] {
  return blocks.flatMap((block) => ofBlock(block, place));
}

function ofBlock(block: Block, place: Place): EditionWarning[] {
  const say = (warnings: readonly Warning[]) => warnings.map((one) => placed(one, place, block.sources));
  switch (block.type) {
    case 'section':
      return ofSection(block, place);
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
    case 'chart':
      return [];
    case 'list':
      return block.items.flatMap((item) => inside(item, place));
    case 'table':
      return [...say(ofTable(block)), ...block.rows.flat().flatMap(({ blocks }) => inside(blocks, place))];
    case 'lines':
      return say(block.items.flatMap(({ text }) => runWarnings([{ text }])));
    case 'note':
    case 'pending':
      return inside(block.blocks, place);
    case 'feedback':
      return [
        ...inside(block.blocks, place),
        ...block.answers.flatMap(({ blocks }) => inside(blocks, place)),
        ...inside(block.reservation?.blocks ?? [], place),
        ...inside(block.reply?.blocks ?? [], place),
      ];
  }
}

function ofInlines(inlines: readonly Inline[]): Warning[] {
  const run = ({ text, href, footnote }: Inline): Run => ({ text: footnote ? '\ufffc' : text, href });
  return [
    ...runWarnings(inlines.map(run)),
    ...inlines.flatMap(({ footnote }) => (footnote ? ofInlines(footnote) : [])),
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
