import { aggregate, type UnitValue } from '../indicator/aggregate.js';
import { formatDecimal } from '../indicator/decimal.js';
import type { ReportedValue } from '../indicator/value.js';
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
  unordered: readonly CompileContribution[],
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
        ...contributions.map((contribution) => unitReport(anchor, contribution)),
        ...valueTable(section, approved),
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

function valueTable(section: Section, contributions: readonly CompileContribution[]): Block[] {
  const rows = indicatorsOf(section).flatMap((indicator) => indicatorRows(indicator, contributions));
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

function indicatorRows(indicator: Indicator, contributions: readonly CompileContribution[]): TableCell[][] {
  const reported = contributions.flatMap(({ unit, ancestorIds, revision }, at) => {
    const value = revision?.content.values.find((one) => one.indicatorId === indicator.lineageId);
    return value ? [{ unit, ancestorIds, value, source: sourceOf(contributions[at]!) }] : [];
  });
  if (reported.length === 0) return [];
  const reporting = new Set(
    reported.filter(({ value }) => value.kind === 'value').map(({ unit }) => unit.id),
  );
  const parts = reported.map(({ unit, ancestorIds, value, source }): Part => ({
    unitId: unit.id,
    unitName: unit.name,
    value,
    source,
    nested: ancestorIds.some((id) => reporting.has(id)),
  }));
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
  const numeric = value.kind === 'value' && value.number !== null;
  const name = nested ? labels.ofWhich(unitName) : unitName;
  return [cell(name, [source]), cell(printedValue(value), [source], false, numeric)];
}

function printedValue(value: ReportedValue): string {
  if (value.kind === 'notAvailable') return [labels.notAvailable, value.reason].filter(Boolean).join(': ');
  return value.quality === 'partialYear' ? `${value.text} (${labels.partialYear})` : value.text;
}

function totalCells({ aggregation }: Indicator, parts: readonly Part[]): TableCell[] | undefined {
  const { total, approximate, withoutNumber } = aggregate(aggregation, parts);
  if (total === null || (aggregation !== 'sum' && aggregation !== 'average')) return undefined;
  const sources = parts.map(({ source }) => source);
  const number = `${approximate ? `${labels.approximate} ` : ''}${formatDecimal(total)}`;
  const printed = withoutNumber ? `${number} (${labels.withoutNumber(withoutNumber)})` : number;
  return [cell(labels.total[aggregation], sources, true), cell(printed, sources, true, true)];
}

/** Units in order of the tree: each with those below it under it, names in alphabetical order. */
function inTreeOrder(contributions: readonly CompileContribution[]): CompileContribution[] {
  const present = new Set(contributions.map(({ unit }) => unit.id));
  const above = ({ ancestorIds }: CompileContribution) => ancestorIds.find((id) => present.has(id));
  const below = (unitId: string | undefined): CompileContribution[] =>
    contributions.filter((one) => above(one) === unitId).flatMap((one) => [one, ...below(one.unit.id)]);
  return below(undefined);
}

function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  const inlines = [{ text }];
  return { blocks: [{ type: 'paragraph', inlines, sources }], header, numeric, colspan: 1, rowspan: 1 };
}
