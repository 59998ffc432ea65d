import type { Block, Inline, SectionBlock, TableBlock, TableCell } from './document.js';
import { spreadOut } from './table-grid.js';

/** A line of words or a figure in a section, with what it takes to find its like in another edition. */
export interface SectionLine {
  /** The place's anchor, which is the same from edition to edition, also when its heading changes with the year. */
  readonly group: string;
  /** The headings below the section. */
  readonly place: readonly string[];
  readonly text: string;
  /** For a figure: what it is of, in words, and which it is among all of the place. */
  readonly figure?: { readonly name: string; readonly key: string };
}

/** All that a section says, line by line, in the order in which it is read. */
export function linesOf(section: SectionBlock): SectionLine[] {
  return section.blocks.flatMap((block) => lines(block, { group: '', place: [] }));
}

interface Place {
  readonly group: string;
  readonly place: readonly string[];
}

function lines(block: Block, at: Place): SectionLine[] {
  const line = (text: string): SectionLine[] => (text.trim() === '' ? [] : [{ ...at, text }]);
  const all = (blocks: readonly Block[], where = at) => blocks.flatMap((one) => lines(one, where));
  switch (block.type) {
    case 'section':
      return all(block.blocks, { group: block.anchor, place: [...at.place, block.title] });
    case 'paragraph':
    case 'heading':
      return [...line(words(block.inlines)), ...footnotes(block.inlines).flatMap(line)];
    case 'figure':
      return line([block.alt, block.caption].filter(Boolean).join(' – '));
    case 'list':
      return block.items.flatMap((item) => all(item));
    case 'lines':
      return block.items.flatMap(({ text }) => line(text));
    case 'note':
      return withYears(all(block.blocks), block.years, at);
    case 'feedback': {
      const below = { group: `${at.group} ${block.title}`, place: [...at.place, block.title] };
      return [
        ...all(block.blocks, below),
        ...block.answers.flatMap(({ question, blocks }) =>
          all(blocks, { group: `${below.group} ${question}`, place: [...below.place, question] }),
        ),
        ...[block.reservation, block.reply].flatMap((part) =>
          part
            ? all(part.blocks, { group: `${below.group} ${part.title}`, place: [...below.place, part.title] })
            : [],
        ),
      ];
    }
    case 'pending':
      return all(block.blocks);
    case 'chart':
      // Its figures are those of the table that follows it.
      return [];
    case 'table':
      return figures(block, at);
  }
}

/** A link's address is part of what is said: another address is another text. */
function words(inlines: readonly Inline[]): string {
  return inlines.map(({ text, href }) => (href && text.trim() ? `${text} (${href})` : text)).join('');
}

function footnotes(inlines: readonly Inline[]): string[] {
  return inlines.flatMap(({ footnote }) => (footnote ? [words(footnote)] : []));
}

function withYears([first, ...rest]: SectionLine[], years: string, at: Place): SectionLine[] {
  if (!first) return [{ ...at, text: `${years}:` }];
  return [{ ...first, text: `${years}: ${first.text}` }, ...rest];
}

/** The cells of a table that are not names of rows or columns. */
function figures(table: TableBlock, at: Place): SectionLine[] {
  const grid = spreadOut(table);
  const head = grid.slice(0, table.headRows);
  const body = grid.slice(table.headRows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const naming = namingColumns(body, width);
  const seen = new Map<string, number>();
  return body.flatMap((row) => {
    const name = row.slice(0, naming).map(cellWords).filter(Boolean).join(', ');
    return row.slice(naming).flatMap((cell, offset) => {
      const text = cellWords(cell);
      if (text === '') return [];
      const column = columnName(head, naming + offset, width - naming);
      const full = [name, column].filter(Boolean).join(', ');
      const base = `${table.caption ?? ''}|${full}`;
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      return [{ ...at, text, figure: { name: full, key: `${base}|${nth}` } }];
    });
  });
}

/** Columns in front in which no cell is a number name the row: one at least, and never all of them. */
function namingColumns(body: readonly (readonly (TableCell | undefined)[])[], width: number): number {
  let naming = 0;
  while (naming < width && body.every((row) => !row[naming]?.numeric || row[naming]?.header)) naming += 1;
  return Math.max(Math.min(naming, width - 1), Math.min(1, width - 1), 0);
}

/** A single column of values needs no name besides its row's. */
function columnName(
  head: readonly (readonly (TableCell | undefined)[])[],
  column: number,
  columns: number,
): string {
  return columns < 2 ? '' : [...new Set(head.map((row) => cellWords(row[column])))].filter(Boolean).join(' ');
}

/** What a cell says, in one line; nothing where there is none. */
export function cellWords(cell: TableCell | undefined): string {
  if (!cell) return '';
  const inside = cell.blocks.flatMap((block) => lines(block, { group: '', place: [] }));
  return inside.map(({ text }) => text).join(' ');
}
