import { stockholmDay } from '@samsyn/domain/light';
import { csvText } from '@samsyn/domain/rules';
import { shownState, type BoardLayout, type ShownState } from './board-layout.js';

/** The words of the file, in the reader's language. */
export interface CsvWords {
  readonly headings: readonly string[];
  readonly state: (state: ShownState) => string;
  readonly turn: (turn: 'unit' | 'reviewer' | 'nobody') => string;
  readonly yes: string;
  readonly no: string;
}

/** A row for each contribution on the board. */
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
  return csvText([words.headings, ...rows]);
}
