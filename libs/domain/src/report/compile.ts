import type { FocusArea, Line, Section, Slot, SlotKind } from '../plan/plan.js';
import { countyText, countySection, notesInYears, type CountyText } from './compile-county.js';
import type { CompileContribution, CompileInput } from './compile-input.js';
import { feedbackBlock } from './compile-feedback.js';
import { matterChapter } from './compile-matter.js';
import { observationBlocks } from './compile-observations.js';
import { ownValues, unitReports } from './compile-units.js';
import type { Block, ReportDocument, SectionBlock, Source } from './document.js';
import { reportLabels } from './labels.js';
import { numbered } from './numbered.js';
import { originsIn, type Origins } from './origins.js';
import { byName, pendingBlock } from './sources.js';
import { strategyTags } from './strategy-tags.js';
import { templates } from './templates/index.js';
import type { ReportTemplate, SectionPart } from './templates/template.js';

/**
 * Compiles the report of a round. Pure and deterministic: the same input, in any order, gives the same document.
 * An edition holds approved revisions only, whatever the input holds besides; a preview shows the rest as `pending`,
 * but nothing of a draft, which is its own unit's alone, nor of what is waived.
 */
export function compileReport(input: CompileInput, kind: ReportDocument['kind']): ReportDocument {
  const contributions = input.contributions
    .filter(({ state, waived }) => state === 'approved' || (kind === 'preview' && !waived))
    .map((one) => (one.state === 'draft' ? { ...one, revision: null } : one));
  return documentOf({ ...input, contributions }, kind, ({ state }) => state === 'approved');
}

/**
 * The document of these contributions, as its template says.
 * @param printed whether the own text is printed as it stands; otherwise it is shown as pending
 */
export function documentOf(
  input: CompileInput,
  kind: ReportDocument['kind'],
  printed: (own: CompileContribution) => boolean,
): ReportDocument {
  const template = templates[input.template ?? 'county'];
  const contributions = input.contributions.toSorted(
    (a, b) => byName(a.unit.name, b.unit.name) || (a.id < b.id ? -1 : 1),
  );
  const job: Job = { input, template, printed, contributions, origins: originsIn(input.taken) };
  const wanted = new Set(input.sectionIds);
  const areas = input.plan.focusAreas.flatMap((area) => {
    const chosen = area.sections.filter((section) => wanted.has(section.id));
    return chosen.length ? [focusArea(job, area, chosen)] : [];
  });
  const chapters = (parts: ReportTemplate['front']) =>
    parts.flatMap((part) => matterChapter(part, { ...input, contributions }));
  const counted = [
    ...chapters(template.opening),
    ...areas,
    ...chapters(template.closing.filter(({ unnumbered }) => !unnumbered)),
  ];
  const sections = [
    ...(template.numbered ? numbered(counted) : counted),
    ...chapters(template.closing.filter(({ unnumbered }) => unnumbered)),
  ];
  const front = chapters(template.front);
  const { address } = input.matter ?? {};
  return {
    version: 1,
    kind,
    language: 'sv',
    title: input.title,
    subtitle: input.subtitle,
    owners: input.owners,
    date: input.date,
    ...(template.name !== 'county' && { template: template.name }),
    ...(address && { facts: [{ term: reportLabels.address, text: address }] }),
    ...(front.length > 0 && { front }),
    ...(!template.contents && { contents: false as const }),
    ...(input.appendix === false && { appendix: false as const }),
    sections,
    revisionIds: revisionsIn(sections),
  };
}

/** What the parts of a document are made from. */
interface Job {
  readonly input: CompileInput;
  readonly template: ReportTemplate;
  readonly printed: (own: CompileContribution) => boolean;
  /** In Swedish alphabetical order of their units. */
  readonly contributions: readonly CompileContribution[];
  readonly origins: Origins;
}

function focusArea(job: Job, area: FocusArea, chosen: readonly Section[]): SectionBlock {
  return {
    type: 'section',
    level: 1,
    anchor: `fokusomrade-${area.number.replaceAll('.', '-')}`,
    title: job.template.area(area.number, area.title),
    sources: [planSource(job.input)],
    blocks: chosen.map((section) => sectionBlock(job, section)),
  };
}

function sectionBlock(job: Job, section: Section): SectionBlock {
  const { input, template, origins } = job;
  const anchor = `omrade-${section.lineageId}`;
  const unitId = input.unitId ?? input.rootId;
  const contributions = job.contributions.filter(({ sectionId }) => sectionId === section.id);
  const own = contributions.find(({ unit }) => unit.id === unitId);
  const text = own && countyText(own, origins);
  const printed = own && job.printed(own) ? text : undefined;
  const others = contributions.filter(({ unit }) => unit.id !== unitId);
  const kinds = new Set(template.section.flatMap((part) => (part.print === 'slots' ? part.kinds : [])));
  const part = (one: SectionPart): Block[] => {
    switch (one.print) {
      case 'strategyGoals':
        return strategyTags(section, [planSource(input)]);
      case 'slots':
        return section.slots
          .filter(({ kind }) => one.kinds.includes(kind))
          .map((slot) => slotBlock(input, slot, anchor, printed, one))
          .filter(({ blocks }) => one.blank || blocks.length > 0);
      case 'ownText':
        return [
          ...(printed
            ? countySection(printed, shown(section, kinds), anchor, input.noteYears, one.title)
            : []),
          ...(own && !job.printed(own)
            ? [pendingBlock(own, text ? [...text.notes.flatMap(([, blocks]) => blocks), ...text.body] : [])]
            : []),
        ];
      case 'standing':
        return own ? standing(own) : [];
      case 'ownValues':
        return own ? ownValues(section, anchor, own, one.title) : [];
      case 'unitReports':
        return unitReports(section, anchor, others, origins, one);
      case 'feedback':
        return input.feedback
          .filter(({ sectionId }) => sectionId === section.id)
          .toSorted((a, b) => byName(a.unit, b.unit) || (a.id < b.id ? -1 : 1))
          .map((feedback) => feedbackBlock(feedback, section));
    }
  };
  return {
    type: 'section',
    level: 2,
    anchor,
    title: section.title,
    sources: [planSource(input)],
    blocks: template.section.flatMap(part),
  };
}

function standing(own: CompileContribution): Block[] {
  const { of, waived } = reportLabels.standing;
  const text = own.waived ? waived : of(own.state);
  return [{ type: 'paragraph', inlines: [{ text, italic: true }], sources: [] }];
}

/** The section as far as it is printed: notes on the rest of it stand with the text. */
function shown(section: Section, kinds: ReadonlySet<SlotKind>): Section {
  return { ...section, slots: section.slots.filter(({ kind }) => kinds.has(kind)) };
}

function slotBlock(
  input: CompileInput,
  slot: Slot,
  anchor: string,
  county: CountyText | undefined,
  { statistics, title }: Extract<SectionPart, { print: 'slots' }>,
): SectionBlock {
  const notes = county ? notesInYears(county, input.noteYears) : [];
  const source = planSource(input);
  const ofSlot = notes.filter(([{ target }]) => 'slot' in target && target.slot === slot.kind);
  const group = (line: Line): Block[] => {
    const lines: Block = { type: 'lines', items: [printedLine(line)], sources: [source] };
    if (line.kind !== 'indicator') return [lines];
    const own = notes.filter(
      ([{ target }]) => 'indicatorId' in target && target.indicatorId === line.lineageId,
    );
    const known = statistics ? observationBlocks(line, input.observations) : [];
    return [lines, ...own.flatMap(([, blocks]) => blocks), ...known];
  };
  return {
    type: 'section',
    level: 3,
    anchor: `${anchor}-${slot.kind}`,
    title: title(slot.kind, input.year),
    sources: [source],
    blocks: [...joinLines(slot.lines.flatMap(group)), ...ofSlot.flatMap(([, blocks]) => blocks)],
  };
}

/** Lines that follow on each other are one list. */
function joinLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const next of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'lines' && next.type === 'lines')
      joined[joined.length - 1] = { ...last, items: [...last.items, ...next.items] };
    else joined.push(next);
  }
  return joined;
}

function printedLine(line: Line): { text: string; gap: boolean } {
  return line.kind === 'gap'
    ? { text: reportLabels.gap[line.gap], gap: true }
    : { text: line.text, gap: false };
}

function planSource(input: CompileInput): Source {
  return { type: 'plan', planId: input.plan.id, title: input.plan.title };
}

function revisionsIn(blocks: readonly Block[]): string[] {
  const found = new Set<string>();
  const walk = (block: Block): void => {
    if (block.type === 'pending') return;
    // A revision that blocks were taken from is told of, but the report does not hold it: it may be of another year.
    for (const source of block.sources)
      if (source.type === 'contribution' && !source.taken) found.add(source.revisionId);
    if (block.type === 'section') block.blocks.forEach(walk);
    else if (block.type === 'table') block.rows.flat().forEach((cell) => cell.blocks.forEach(walk));
  };
  blocks.forEach(walk);
  return [...found];
}
