import type { UnitValue } from '../indicator/aggregate.js';
import { valueTable, type IndicatorValues, type ReportedPart } from '../indicator/value-table.js';
import type { Indicator, Section } from '../plan/plan.js';
import { inTreeOrder } from '../unit/tree-order.js';
import { nothingText } from './compile-county.js';
import type { CompileContribution } from './compile-input.js';
import type { Block, SectionBlock, Source, TableCell } from './document.js';
import { blocksOf } from './from-rich-text.js';
import { reportLabels as labels } from './labels.js';
import type { Origins } from './origins.js';
import { totalWords, valueWords } from './value-words.js';
import { pendingBlock, sourceOf } from './sources.js';
import type { SectionPart } from './templates/template.js';

/** What the units below the county reported for a section: their texts, then their values as one table with totals. */
export function unitReports(
  section: Section,
  anchor: string,
  unordered: readonly CompileContribution[],
  origins: Origins,
  { title, values, nothing }: Extract<SectionPart, { print: 'unitReports' }>,
): SectionBlock[] {
  if (unordered.length === 0) return [];
  const contributions = inTreeOrder(unordered);
  const approved = contributions.filter(({ state }) => state === 'approved');
  return [
    {
      type: 'section',
      level: 3,
      anchor: `${anchor}-redovisningar`,
      title,
      sources: approved.map(sourceOf),
      blocks: [
        ...contributions.map((contribution) => unitReport(anchor, contribution, origins, nothing)),
        ...(values ? valueRows(section, approved) : []),
      ],
    },
  ];
}

function unitReport(
  anchor: string,
  contribution: CompileContribution,
  origins: Origins,
  nothingWords?: string,
): Block {
  const { revision, unit } = contribution;
  const sources = revision ? [sourceOf(contribution)] : [];
  const nothing = revision && nothingText(revision.content, nothingWords);
  const blocks: Block[] =
    nothing !== null
      ? [{ type: 'paragraph', inlines: [{ text: nothing }], sources }]
      : revision
        ? blocksOf(revision.content.body, sources, origins)
        : [];
  if (contribution.state !== 'approved') return pendingBlock(contribution, blocks);
  return { type: 'section', level: 4, anchor: `${anchor}-${unit.id}`, title: unit.name, blocks, sources };
}

/** What one unit reported in values, as a table without its name. */
export function ownValues(
  section: Section,
  anchor: string,
  contribution: CompileContribution,
  title: string,
): SectionBlock[] {
  const { unit, ancestorIds, revision } = contribution;
  const sources = [sourceOf(contribution)];
  const rows = valueTable(section, [{ unit, ancestorIds, values: revision?.content.values ?? [] }]).flatMap(
    ({ indicator, parts }) =>
      parts.map((part) => [
        cell(indicator.text, sources, true),
        { ...partCells(part, indicator, sources[0]!)[1]!, numeric: false },
      ]),
  );
  if (rows.length === 0) return [];
  const head = [labels.indicator, labels.value].map((text) => cell(text, sources, true));
  const caption = section.title;
  const table: Block = { type: 'table', caption, headRows: 1, rows: [head, ...rows], sources };
  return [{ type: 'section', level: 3, anchor: `${anchor}-varden`, title, sources, blocks: [table] }];
}

function valueRows(section: Section, contributions: readonly CompileContribution[]): Block[] {
  const reports = contributions.map(({ unit, ancestorIds, revision }) => ({
    unit,
    ancestorIds,
    values: revision?.content.values ?? [],
  }));
  const sourceById = new Map(contributions.map((one) => [one.unit.id, sourceOf(one)]));
  const rows = valueTable(section, reports).flatMap((row) => indicatorRows(row, sourceById));
  if (rows.length === 0) return [];
  const sources = contributions.map(sourceOf);
  const head = [labels.indicator, labels.unit, labels.value].map((text) => cell(text, sources, true));
  return [{ type: 'table', caption: labels.reportedValues, headRows: 1, rows: [head, ...rows], sources }];
}

function indicatorRows(
  { indicator, parts, aggregate }: IndicatorValues,
  sourceById: ReadonlyMap<string, Source>,
): TableCell[][] {
  if (parts.length === 0) return [];
  const sourceOfPart = ({ unitId }: UnitValue) => sourceById.get(unitId)!;
  const ofTotal = aggregate.parts.map(sourceOfPart);
  const rows = [
    ...parts.map((part) => partCells(part, indicator, sourceOfPart(part))),
    ...totalWords(indicator, aggregate).map(({ name, text }) => [
      cell(name, ofTotal, true),
      cell(text, ofTotal, true, true),
    ]),
  ];
  const name = { ...cell(indicator.text, parts.map(sourceOfPart), true), rowspan: rows.length };
  return rows.map((row, at) => (at === 0 ? [name, ...row] : row));
}

function partCells(
  { unitName, value, nested }: ReportedPart,
  indicator: Indicator,
  source: Source,
): TableCell[] {
  const numeric = value.kind === 'value' && value.number !== null;
  const name = nested ? labels.ofWhich(unitName) : unitName;
  const printed = cell(valueWords(value, indicator), [source], false, numeric);
  const said = value.kind === 'value' && value.explanation;
  const blocks = said ? [...printed.blocks, ...cell(said, [source]).blocks] : printed.blocks;
  return [cell(name, [source]), { ...printed, blocks }];
}

function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  const inlines = [{ text }];
  return { blocks: [{ type: 'paragraph', inlines, sources }], header, numeric, colspan: 1, rowspan: 1 };
}
