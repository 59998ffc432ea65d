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
  contributions: readonly CompileContribution[],
): SectionBlock[] {
  if (contributions.length === 0) return [];
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

function indicatorRows(indicator: Indicator, contributions: readonly CompileContribution[]): TableCell[][] {
  const parts = contributions.flatMap((contribution): (UnitValue & { source: Source })[] => {
    const value = contribution.revision?.content.values.find(
      (one) => one.indicatorId === indicator.lineageId,
    );
    return value
      ? [
          {
            unitId: contribution.unit.id,
            unitName: contribution.unit.name,
            value,
            source: sourceOf(contribution),
          },
        ]
      : [];
  });
  if (parts.length === 0) return [];
  const { total, inexact } = aggregate(indicator.aggregation, parts);
  const rows = parts.map(({ unitName, value, source }) => [
    cell(indicator.text, [source], true),
    cell(unitName, [source]),
    cell(
      value.kind === 'value'
        ? value.text
        : `${labels.notAvailable}${value.reason ? `: ${value.reason}` : ''}`,
      [source],
      false,
      value.kind === 'value' && value.number !== null,
    ),
  ]);
  if (total === null || (indicator.aggregation !== 'sum' && indicator.aggregation !== 'average')) return rows;
  const sources = parts.map(({ source }) => source);
  const printed = `${inexact ? `${labels.approximate} ` : ''}${formatDecimal(total)}`;
  return [
    ...rows,
    [
      cell(indicator.text, sources, true),
      cell(labels.total[indicator.aggregation], sources, true),
      cell(printed, sources, true, true),
    ],
  ];
}

function cell(text: string, sources: readonly Source[], header = false, numeric = false): TableCell {
  const inlines = [{ text }];
  return { blocks: [{ type: 'paragraph', inlines, sources }], header, numeric, colspan: 1, rowspan: 1 };
}
