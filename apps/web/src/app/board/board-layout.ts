import type { Board, BoardCell } from '@samsyn/domain';

/** A state as the board shows it: a waived contribution is done with, whatever state it stopped in. */
export const shownStates = ['draft', 'submitted', 'inReview', 'returned', 'approved', 'waived'] as const;
export type ShownState = (typeof shownStates)[number];

export interface Progress {
  readonly done: number;
  readonly all: number;
}

export interface BoardColumn {
  readonly unit: Board['units'][number];
  readonly progress: Progress;
}

export interface BoardRow {
  readonly section: Board['sections'][number];
  readonly progress: Progress;
  /** One per column; null where the unit takes no part, or nothing may be known. */
  readonly cells: readonly (BoardCell | null)[];
}

/** The rows of one focus area. */
export interface BoardGroup {
  readonly number: string;
  readonly title: string;
  readonly rows: readonly BoardRow[];
}

export interface BoardLayout {
  readonly columns: readonly BoardColumn[];
  readonly groups: readonly BoardGroup[];
  readonly progress: Progress;
  /** How many cells are in each state. */
  readonly counts: Readonly<Record<ShownState, number>>;
}

/** What the board calls a cell's state. */
export function shownState(cell: Pick<BoardCell, 'state' | 'waived'>): ShownState {
  return cell.waived && cell.state !== 'approved' ? 'waived' : cell.state;
}

/** Lays the cells out as rows and columns, in the order in which the API names sections and units. */
export function layOut(board: Board): BoardLayout {
  const byPlace = new Map(board.cells.map((cell) => [`${cell.sectionId} ${cell.unitId}`, cell]));
  const rows = board.sections.map((section): BoardRow => {
    const cells = board.units.map((unit) => byPlace.get(`${section.id} ${unit.id}`) ?? null);
    return { section, cells, progress: progressOf(cells) };
  });
  const columns = board.units.map((unit, index): BoardColumn => {
    return { unit, progress: progressOf(rows.map((row) => row.cells[index] ?? null)) };
  });
  return {
    columns,
    groups: grouped(rows),
    progress: progressOf(board.cells),
    counts: countStates(board.cells),
  };
}

function grouped(rows: readonly BoardRow[]): BoardGroup[] {
  const groups: { number: string; title: string; rows: BoardRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.number === row.section.focusArea) last.rows.push(row);
    else groups.push({ number: row.section.focusArea, title: row.section.focusAreaTitle, rows: [row] });
  }
  return groups;
}

function progressOf(cells: readonly (BoardCell | null)[]): Progress {
  const there = cells.filter((cell) => cell !== null);
  return { done: there.filter(isDone).length, all: there.length };
}

function isDone(cell: BoardCell): boolean {
  return cell.state === 'approved' || cell.waived;
}

function countStates(cells: readonly BoardCell[]): Record<ShownState, number> {
  const counts = { draft: 0, submitted: 0, inReview: 0, returned: 0, approved: 0, waived: 0 };
  for (const cell of cells) counts[shownState(cell)]++;
  return counts;
}
