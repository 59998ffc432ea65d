import { stockholmDay } from '@samsyn/domain';
import { shownState, type BoardLayout, type ShownState } from './board-layout.js';

/** The words of the file, in the reader's language. */
export interface CsvWords {
  readonly headings: readonly string[];
  readonly state: (state: ShownState) => string;
  readonly turn: (turn: 'unit' | 'reviewer' | 'nobody') => string;
  readonly yes: string;
  readonly no: string;
}

/** A row for each contribution on the board, as Excel in Swedish reads it: semicolons, and a mark that says UTF-8. */
export function boardCsv(layout: BoardLayout, words: CsvWords): string {
  const rows = layout.groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) =>
        cell === null
          ? []
          : [
              [
                `${group.number} ${group.title}`,
                row.section.title,
                layout.columns[at]!.unit.name,
                words.state(shownState(cell)),
                words.turn(cell.turn),
                cell.deadline,
                cell.late ? words.yes : words.no,
                cell.submittedAt === null ? '' : stockholmDay(new Date(cell.submittedAt)),
              ],
            ],
      ),
    ),
  );
  return `\ufeff${[words.headings, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is shown as the text that it is. */
function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
