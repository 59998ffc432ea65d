import type { ReportDocument } from '@samsyn/domain';
import { enumeration, labels } from '../labels.js';
import { sourcesOf } from '../sources.js';
import { sourcesTable } from '../sources-table.js';
import { shapeOf } from '../table-shape.js';
import { words, type Context } from './context.js';
import type { Node } from './node.js';
import { heading, nodes } from './nodes.js';
import { grid } from './table.js';

/** The appendix that says, section by section, who wrote and who approved. */
export function sourcesAppendix(document: ReportDocument, context: Context): Node[] {
  const { plans, sections } = sourcesOf(document);
  const { title, intro, plan } = labels.sources;
  const paragraph = (text: string): Node => ({ type: 'paragraph', runs: words(text, context) });
  return [
    heading(1, title, context, document.contents !== false),
    paragraph(intro),
    ...(plans.length ? [paragraph(plan(enumeration(plans)))] : []),
    ...(sections.length ? [grid(shapeOf(sourcesTable(sections)), { ...context, render: nodes })] : []),
  ];
}
