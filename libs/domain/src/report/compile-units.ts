import type { Aggregate, UnitValue } from '../indicator/aggregate.js';
import { formatDecimal } from '../indicator/decimal.js';
import { valueTable, type IndicatorValues, type ReportedPart } from '../indicator/value-table.js';
import type { ReportedValue } from '../indicator/value.js';
import type { Indicator, Section } from '../plan/plan.js';
import { inTreeOrder } from '../unit/tree-order.js';
import type { CompileContribution } from './compile-input.js';
import type { Block, SectionBlock, Source, TableCell } from './document.js';
import { blocksOf } from './from-rich-text.js';
import { reportLabels as labels } from './labels.js';
import type { Origins } from './origins.js';
import { pendingBlock, sourceOf } from './sources.js';

/** What the units below the county reported for a section: their texts, then their values as one table with totals. */
export function unitReports(
  section: Section,
  anchor: string,
  unordered: readonly CompileContribution[],
  origins: Origins,
): SectionBlock[] {
  if (unordered.length === 0) return [];
  const contributions = inTreeOrder(unordered);
  const approved = contributions.filter(({ state }) => state === 'approved');
  return [
    {
      type: 'section',
      level: 3,
      anchor: `${anchor}-redovisningar`,
      title: labels.unitReports,
      sources: approved.map(sourceOf),
      blocks: [
        ...contributions.map((contribution) => unitReport(anchor, contribution, origins)),
        ...valueRows(section, approved),
      ],
    },
  ];
}

function unitReport(anchor: string, contribution: CompileContribution, origins: Origins): Block {
  const { revision, unit } = contribution;
  const sources = revision ? [sourceOf(contribution)] : [];
  const reason = revision?.content.notCarriedOut?.reason;
  const blocks: Block[] =
    reason !== undefined
      ? [{ type: 'paragraph', inlines: [{ text: `${labels.notCarriedOut}. ${reason}` }], sources }]
      : revision
        ? blocksOf(revision.content.body, sources, origins)
        : [];
  if (contribution.state !== 'approved') return pendingBlock(contribution, blocks);
  return { type: 'section', level: 4, anchor: `${anchor}-${unit.id}`, title: unit.name, blocks, sources };
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
  const total = totalCells(indicator, aggregate, aggregate.parts.map(sourceOfPart));
  const rows = [...parts.map((part) => partCells(part, sourceOfPart(part))), ...(total ? [total] : [])];
  const name = { ...cell(indicator.text, parts.map(sourceOfPart), true), rowspan: rows.length };
  return rows.map((row, at) => (at === 0 ? [name, ...row] : row));
}

function partCells({ unitName, value, nested }: ReportedPart, source: Source): TableCell[] {
  const numeric = value.kind === 'value' && value.number !== null;
  const name = nested ? labels.ofWhich(unitName) : unitName;
  return [cell(name, [source]), cell(printedValue(value), [source], false, numeric)];
}

function printedValue(value: ReportedValue): string {
  if (value.kind === 'notAvailable') return [labels.notAvailable, value.reason].filter(Boolean).join(': ');
  return value.quality === 'partialYear' ? `${value.text} (${labels.partialYear})` : value.text;
}

function totalCells(
  { aggregation }: Indicator,
  { total, approximate, withoutNumber }: Aggregate,
  sources: readonly Source[],
): TableCell[] | undefined {
  if (total === null || (aggregation !== 'sum' && aggregation !== 'average')) return undefined;
  const number = `${approximate ? `${labels.approximate} ` : ''}${formatDecimal(total)}`;
  const printed = withoutNumber ? `${number} (${labels.withoutNumber(withoutNumber)})` : number;
  return [cell(labels.total[aggregation], sources, true), cell(printed, sources, true, true)];
}

function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  const inlines = [{ text }];
  return { blocks: [{ type: 'paragraph', inlines, sources }], header, numeric, colspan: 1, rowspan: 1 };
}
