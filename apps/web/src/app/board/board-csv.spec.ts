import { describe, expect, it } from '@jest/globals';
import type { Board } from '@samsyn/domain';
import { boardCsv, type CsvWords } from './board-csv.js';
import { layOut } from './board-layout.js';
import { board, cell } from './test/board.js';

const words: CsvWords = {
  headings: ['Fokusområde', 'Område', 'Organisation', 'Läge', 'Väntar', 'Sista dag', 'Försenat', 'Inskickat'],
  state: (state) => state,
  turn: (turn) => (turn === 'nobody' ? '' : turn),
  yes: 'ja',
  no: 'nej',
};

describe('the board as CSV', () => {
  it('has a row for each contribution, with Swedish separators and a mark for UTF-8', () => {
    const lines = boardCsv(layOut(board), words).split('\r\n');
    expect(lines[0]).toBe(`\ufeff${words.headings.join(';')}`);
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe('3 Area 3;s1;Nord;approved;unit;2023-09-30;nej;');
    expect(lines[2]).toBe('3 Area 3;s1;Syd;waived;unit;2023-09-30;nej;');
  });

  it('names the day in Stockholm on which something came in', () => {
    const late = {
      ...board,
      cells: [cell('s1', 'north', { submittedAt: '2023-09-30T22:30:00Z', late: true })],
    };
    expect(boardCsv(layOut(late), words)).toContain(';ja;2023-10-01\r\n');
  });

  it('quotes what would end a field, and shows a formula as the text that it is', () => {
    const hostile = {
      ...board,
      units: [{ id: 'north', name: '=HYPERLINK("http://a";1)', parentId: null, kind: 'subRegion' }],
    } as Board;
    expect(boardCsv(layOut(hostile), words)).toContain(`;"'=HYPERLINK(""http://a"";1)";`);
  });
});
