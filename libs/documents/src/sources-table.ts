import type { TableBlock, TableCell } from '@samsyn/domain';
import { labels } from './labels.js';
import { sourceRows } from './source-rows.js';
import type { SectionSources } from './sources.js';

/** The table of the sources appendix: under each section's title, who wrote and who approved. */
export function sourcesTable(sections: readonly SectionSources[]): TableBlock {
  const words = labels.sources;
  const head = [words.unit, words.what, words.authors, words.approved].map((text) => cell(text, true));
  const rows = sections.flatMap((section) => [
    [cell(section.title, true, head.length)],
    ...sourceRows(section).map((row) =>
      [row.unit, row.what, row.authors, row.approved].map((text, column) => cell(text, column === 0)),
    ),
  ]);
  return { type: 'table', caption: null, headRows: 1, rows: [head, ...rows], sources: [] };
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
