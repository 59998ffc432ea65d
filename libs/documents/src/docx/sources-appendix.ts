import type { ReportDocument, TableCell } from '@samsyn/domain';
import { Paragraph, type FileChild } from 'docx';
import { enumeration, labels } from '../labels.js';
import { sourceRows } from '../source-rows.js';
import { sourcesOf } from '../sources.js';
import { shapeOf } from '../table-shape.js';
import { heading } from './blocks.js';
import type { Context } from './context.js';
import { lines } from './runs.js';
import { afterTable, grid } from './table.js';

/** The appendix that says, section by section, who wrote and who approved. */
export function sourcesAppendix(document: ReportDocument, context: Context): FileChild[] {
  const { plans, sections } = sourcesOf(document);
  const words = labels.sources;
  const head = [words.unit, words.what, words.authors, words.approved].map((text) => cell(text, true));
  const rows = sections.flatMap((section) => [
    [cell(section.title, true, head.length)],
    ...sourceRows(section).map((row) =>
      [row.unit, row.what, row.authors, row.approved].map((text) => cell(text)),
    ),
  ]);
  const shape = shapeOf({ type: 'table', caption: null, headRows: 1, rows: [head, ...rows], sources: [] });
  return [
    heading(1, words.title),
    new Paragraph({ children: lines(words.intro) }),
    ...(plans.length ? [new Paragraph({ children: lines(words.plan(enumeration(plans))) })] : []),
    ...(sections.length ? [grid(shape, context), afterTable()] : []),
  ];
}

function cell(text: string, header = false, colspan = 1): TableCell {
  return {
    blocks: [{ type: 'paragraph', inlines: [{ text }], sources: [] }],
    header,
    numeric: false,
    colspan,
    rowspan: 1,
  };
}
