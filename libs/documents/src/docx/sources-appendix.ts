import type { ReportDocument } from '@samsyn/domain';
import { Paragraph, type FileChild } from 'docx';
import { enumeration, labels } from '../labels.js';
import { sourcesOf } from '../sources.js';
import { sourcesTable } from '../sources-table.js';
import { shapeOf } from '../table-shape.js';
import { heading } from './blocks.js';
import type { Context } from './context.js';
import { lines } from './runs.js';
import { afterLastTable, grid } from './table.js';

/** The appendix that says, section by section, who wrote and who approved. */
export function sourcesAppendix(document: ReportDocument, context: Context): FileChild[] {
  const { plans, sections } = sourcesOf(document);
  const words = labels.sources;
  return [
    heading(1, words.title, document.contents !== false),
    new Paragraph({ children: lines(words.intro) }),
    ...(plans.length ? [new Paragraph({ children: lines(words.plan(enumeration(plans))) })] : []),
    ...(sections.length ? [grid(shapeOf(sourcesTable(sections)), context), afterLastTable()] : []),
  ];
}
