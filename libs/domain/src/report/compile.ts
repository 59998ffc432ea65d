import type { FocusArea, Line, Section, Slot } from '../plan/plan.js';
import { countyText, countySection, notesInYears, type CountyText } from './compile-county.js';
import type { CompileContribution, CompileInput } from './compile-input.js';
import { feedbackBlock } from './compile-feedback.js';
import { observationBlocks } from './compile-observations.js';
import { unitReports } from './compile-units.js';
import type { Block, ReportDocument, SectionBlock, Source } from './document.js';
import { reportLabels } from './labels.js';
import { originsIn, type Origins } from './origins.js';
import { byName, pendingBlock } from './sources.js';

/**
 * Compiles the report of a round. Pure and deterministic: the same input, in any order, gives the same document.
 * An edition holds approved revisions only, whatever the input holds besides; a preview shows the rest as `pending`,
 * but nothing of a draft, which is its own unit's alone, nor of what is waived.
 */
export function compileReport(input: CompileInput, kind: ReportDocument['kind']): ReportDocument {
  const contributions = input.contributions
    .filter(({ state, waived }) => state === 'approved' || (kind === 'preview' && !waived))
    .map((one) => (one.state === 'draft' ? { ...one, revision: null } : one))
    .toSorted((a, b) => byName(a.unit.name, b.unit.name) || (a.id < b.id ? -1 : 1));
  const origins = originsIn(input.taken);
  const wanted = new Set(input.sectionIds);
  const sections = input.plan.focusAreas.flatMap((area) => {
    const chosen = area.sections.filter((section) => wanted.has(section.id));
    return chosen.length ? [focusArea(input, area, chosen, contributions, origins)] : [];
  });
  return {
    version: 1,
    kind,
    language: 'sv',
    title: input.title,
    subtitle: input.subtitle,
    owners: input.owners,
    date: input.date,
    sections,
    revisionIds: revisionsIn(sections),
  };
}

function focusArea(
  input: CompileInput,
  area: FocusArea,
  chosen: readonly Section[],
  contributions: readonly CompileContribution[],
  origins: Origins,
): SectionBlock {
  return {
    type: 'section',
    level: 1,
    anchor: `fokusomrade-${area.number.replaceAll('.', '-')}`,
    title: reportLabels.focusArea(area.number, area.title),
    sources: [planSource(input)],
    blocks: chosen.map((section) =>
      sectionBlock(
        input,
        section,
        contributions.filter(({ sectionId }) => sectionId === section.id),
        origins,
      ),
    ),
  };
}

function sectionBlock(
  input: CompileInput,
  section: Section,
  contributions: readonly CompileContribution[],
  origins: Origins,
): SectionBlock {
  const anchor = `omrade-${section.lineageId}`;
  const county = contributions.find(({ unit }) => unit.id === input.rootId);
  const text = county && countyText(county, origins);
  const printed = county?.state === 'approved' ? text : undefined;
  const feedback = input.feedback
    .filter(({ sectionId }) => sectionId === section.id)
    .toSorted((a, b) => byName(a.unit, b.unit) || (a.id < b.id ? -1 : 1));
  return {
    type: 'section',
    level: 2,
    anchor,
    title: section.title,
    sources: [planSource(input)],
    blocks: [
      ...section.slots.map((slot) => slotBlock(input, slot, anchor, printed)),
      ...(printed ? countySection(printed, section, anchor, input.noteYears) : []),
      ...(county && county.state !== 'approved'
        ? [pendingBlock(county, text ? [...text.notes.flatMap(([, blocks]) => blocks), ...text.body] : [])]
        : []),
      ...unitReports(
        section,
        anchor,
        contributions.filter(({ unit }) => unit.id !== input.rootId),
        origins,
      ),
      ...feedback.map((one) => feedbackBlock(one, section)),
    ],
  };
}

function slotBlock(
  input: CompileInput,
  slot: Slot,
  anchor: string,
  county: CountyText | undefined,
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
    return [lines, ...own.flatMap(([, blocks]) => blocks), ...observationBlocks(line, input.observations)];
  };
  return {
    type: 'section',
    level: 3,
    anchor: `${anchor}-${slot.kind}`,
    title: reportLabels.slot[slot.kind](input.year),
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
