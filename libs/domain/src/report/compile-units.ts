import { aggregate, type UnitValue } from '../indicator/aggregate.js';
import { formatDecimal } from '../indicator/decimal.js';
import { indicatorsOf, type Indicator, type Section } from '../plan/plan.js';
import type { CompileContribution } from './compile-input.js';
import type { Block, SectionBlock, Source, TableCell } from './document.js';
import { blocksOf } from './from-rich-text.js';
import { reportLabels as labels } from './labels.js';
import { pendingBlock, sourceOf } from './sources.js';

/** What the units below the county reported for a section: their texts, then their values as one table with totals. */
export function unitReports(
  section: Section,
  anchor: string,
  rootId: string,
  unordered: readonly CompileContribution[],
): SectionBlock[] {
  if (unordered.length === 0) return [];
  const contributions = inTreeOrder(rootId, unordered);
  const approved = contributions.filter(({ state }) => state === 'approved');
  return [
    {
      type: 'section',
      level: 3,
      anchor: `${anchor}-redovisningar`,
      title: labels.unitReports,
      sources: approved.map(sourceOf),
      blocks: [
        ...contributions.map((contribution) => unitReport(anchor, contribution)),
        ...valueTable(section, rootId, approved),
      ],
    },
  ];
}

function unitReport(anchor: string, contribution: CompileContribution): Block {
  const { revision, unit } = contribution;
  const sources = revision ? [sourceOf(contribution)] : [];
  const reason = revision?.content.notCarriedOut?.reason;
  const blocks: Block[] =
    reason !== undefined
      ? [{ type: 'paragraph', inlines: [{ text: `${labels.notCarriedOut}. ${reason}` }], sources }]
      : revision
        ? blocksOf(revision.content.body, sources)
        : [];
  if (contribution.state !== 'approved') return pendingBlock(contribution, blocks);
  return { type: 'section', level: 4, anchor: `${anchor}-${unit.id}`, title: unit.name, blocks, sources };
}

function valueTable(
  section: Section,
  rootId: string,
  contributions: readonly CompileContribution[],
): Block[] {
  const rows = indicatorsOf(section).flatMap((indicator) => indicatorRows(indicator, rootId, contributions));
  if (rows.length === 0) return [];
  const sources = contributions.map(sourceOf);
  const head = [labels.indicator, labels.unit, labels.value].map((text) => cell(text, sources, true));
  return [{ type: 'table', caption: labels.reportedValues, headRows: 1, rows: [head, ...rows], sources }];
}

interface Part extends UnitValue {
  readonly source: Source;
  /** Whether it is part of a value above it: printed, but not added again. */
  readonly nested: boolean;
}

function indicatorRows(
  indicator: Indicator,
  rootId: string,
  contributions: readonly CompileContribution[],
): TableCell[][] {
  const parts = contributions.flatMap((contribution): Part[] => {
    const { unit, reviewUnitId, revision } = contribution;
    const value = revision?.content.values.find((one) => one.indicatorId === indicator.lineageId);
    const nested = reviewUnitId !== rootId;
    return value
      ? [{ unitId: unit.id, unitName: unit.name, value, source: sourceOf(contribution), nested }]
      : [];
  });
  if (parts.length === 0) return [];
  const total = totalCells(
    indicator,
    parts.filter(({ nested }) => !nested),
  );
  const rows = [...parts.map(partCells), ...(total ? [total] : [])];
  const sources = parts.map(({ source }) => source);
  const name = { ...cell(indicator.text, sources, true), rowspan: rows.length };
  return rows.map((row, at) => (at === 0 ? [name, ...row] : row));
}

function partCells({ unitName, value, source, nested }: Part): TableCell[] {
  const printed =
    value.kind === 'value' ? value.text : `${labels.notAvailable}${value.reason ? `: ${value.reason}` : ''}`;
  const numeric = value.kind === 'value' && value.number !== null;
  return [
    cell(nested ? labels.ofWhich(unitName) : unitName, [source]),
    cell(printed, [source], false, numeric),
  ];
}

function totalCells({ aggregation }: Indicator, parts: readonly Part[]): TableCell[] | undefined {
  const { total, approximate, withoutNumber } = aggregate(aggregation, parts);
  if (total === null || (aggregation !== 'sum' && aggregation !== 'average')) return undefined;
  const sources = parts.map(({ source }) => source);
  const number = `${approximate ? `${labels.approximate} ` : ''}${formatDecimal(total)}`;
  const printed = withoutNumber ? `${number} (${labels.withoutNumber(withoutNumber)})` : number;
  return [cell(labels.total[aggregation], sources, true), cell(printed, sources, true, true)];
}

/** Units in order of the tree: each with those that it reviews below it, names in alphabetical order. */
function inTreeOrder(rootId: string, contributions: readonly CompileContribution[]): CompileContribution[] {
  const present = new Set(contributions.map(({ unit }) => unit.id));
  const above = ({ reviewUnitId }: CompileContribution) =>
    present.has(reviewUnitId) ? reviewUnitId : rootId;
  const below = (unitId: string): CompileContribution[] =>
    contributions.filter((one) => above(one) === unitId).flatMap((one) => [one, ...below(one.unit.id)]);
  return below(rootId);
}

function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  const inlines = [{ text }];
  return { blocks: [{ type: 'paragraph', inlines, sources }], header, numeric, colspan: 1, rowspan: 1 };
}
