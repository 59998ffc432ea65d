import { csvText } from '../csv/csv.js';
import { childrenOf } from './children-of.js';
import type { Block, ChartBlock, ReportDocument, Source, TableBlock } from './document.js';
import { reportLabels } from './labels.js';
import { cellWords } from './section-lines.js';
import { spreadOut } from './table-grid.js';

/** The figures of one table or chart of a report, as rows of text. */
export interface Dataset {
  /** `tabell-3` or `figur-1`: its anchor in the page and its name in addresses, permanent within the edition. */
  readonly name: string;
  readonly title: string;
  readonly definition: string | null;
  readonly sources: readonly Source[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is numbered in a report: tables one by one, and charts together with the pictures that have a caption. */
export type Numbered = Extract<Block, { type: 'table' | 'chart' | 'figure' }>;

/** The tables and figures of a report, each with its number, in the order in which they are read. */
export function numberedIn(
  document: Pick<ReportDocument, 'front' | 'sections'>,
): ReadonlyMap<Numbered, number> {
  const numbers = new Map<Numbered, number>();
  let [tables, figures] = [0, 0];
  const visit = (block: Block): void => {
    if (isNumbered(block)) numbers.set(block, block.type === 'table' ? (tables += 1) : (figures += 1));
    childrenOf(block).forEach(visit);
  };
  [...(document.front ?? []), ...document.sections].forEach(visit);
  return numbers;
}

/** `tabell-3` or `figur-1`. */
export function nameOfNumbered({ type }: Pick<Numbered, 'type'>, number: number): string {
  return `${type === 'table' ? 'tabell' : 'figur'}-${number}`;
}

/** The figures of every table and chart of a report. A picture has none. */
export function datasetsOf(document: ReportDocument): Dataset[] {
  return [...numberedIn(document)].flatMap(([block, number]) => {
    if (block.type === 'figure') return [];
    const name = nameOfNumbered(block, number);
    return [{ name, sources: block.sources, ...(block.type === 'table' ? ofTable(block) : ofChart(block)) }];
  });
}

function isNumbered(block: Block): block is Numbered {
  if (block.type === 'table') return block.rows.length > 0;
  return block.type === 'chart' || (block.type === 'figure' && block.caption !== null);
}

/** A dataset as CSV: its columns, then what it counts and where each row's figures come from. */
export function datasetCsv({ columns, rows, definition, sources }: Dataset): string {
  const origin = sources.map(originOf).join('; ');
  return csvText([
    [...columns, reportLabels.definition, reportLabels.source],
    ...rows.map((row) => [...row, definition ?? '', origin]),
  ]);
}

/** A source in words, with the revision where there is one. */
function originOf(source: Source): string {
  switch (source.type) {
    case 'contribution':
      return reportLabels.data.revision(source.unit, source.revisionNumber);
    case 'feedback':
      return source.unit;
    default:
      return source.title;
  }
}

type Content = Pick<Dataset, 'title' | 'definition' | 'columns' | 'rows'>;

/** A table as it is read: rows of heads are one name for each column, and a cell that reaches over several is in each. */
function ofTable(table: TableBlock): Content {
  const grid = spreadOut(table).map((row) => Array.from(row, cellWords));
  const width = Math.max(...grid.map((row) => row.length));
  const head = grid.slice(0, table.headRows);
  const column = (at: number) => [...new Set(head.map((row) => row[at] ?? ''))].filter(Boolean).join(' ');
  return {
    title: table.caption ?? '',
    definition: table.definition ?? null,
    columns: Array.from({ length: width }, (_, at) => column(at)),
    rows: grid.slice(table.headRows),
  };
}

/** A chart's values one by one: the number by itself, and as printed with what is not exact about it. */
function ofChart({ caption, measure, definition, series }: ChartBlock): Content {
  const { area, year, value, printed, quality, qualities } = reportLabels.data;
  return {
    title: `${caption}, ${measure}`,
    definition,
    columns: [area, year, value, printed, quality],
    rows: series.flatMap(({ name, points }) =>
      points.map((point) => [
        name,
        String(point.year),
        point.value?.replace('.', ',') ?? '',
        point.printed,
        qualities[point.quality],
      ]),
    ),
  };
}
