import { shownState, shownStates, type BoardLayout, type ShownState } from './board-layout.js';

/** What is asked to be shown; null asks for all. The area is a focus area's number. */
export interface Filter {
  readonly state: ShownState | null;
  readonly unit: string | null;
  readonly area: string | null;
}

/** Shows everything. */
export const noFilter: Filter = { state: null, unit: null, area: null };

/** Whether two filters ask for the same. */
export function sameFilter(one: Filter, other: Filter): boolean {
  return one.state === other.state && one.unit === other.unit && one.area === other.area;
}

/** A filter from an address that anyone may have written. */
export function filterFrom(words: { [Name in keyof Filter]?: string | undefined }): Filter {
  return {
    state: shownStates.find((state) => state === words.state) ?? null,
    unit: words.unit || null,
    area: words.area || null,
  };
}

/** The ids of the cells that are in that state now; all of them where none is asked for. */
export function matching(layout: BoardLayout, { state }: Filter): ReadonlySet<string> {
  const cells = layout.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set(
    cells.flatMap((cell) => (cell && (state === null || shownState(cell) === state) ? [cell.id] : [])),
  );
}

/**
 * What is left of the board: the columns of the unit and of those below it, the rows of the area, and of these the rows
 * with one of the `shown` cells. Cells keep their places among their columns; sums are those of the whole rows and columns.
 */
export function filtered(layout: BoardLayout, filter: Filter, shown: ReadonlySet<string>): BoardLayout {
  const below = filter.unit === null ? null : withBelow(layout, filter.unit);
  const kept = layout.columns.flatMap(({ unit }, at) => (!below || below.has(unit.id) ? [at] : []));
  const groups = layout.groups
    .filter(({ number }) => filter.area === null || number === filter.area)
    .map((group) => ({
      ...group,
      rows: group.rows
        .map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? null) }))
        .filter((row) =>
          // A row in which the unit takes no part is of no use; one is kept where nothing is filtered.
          filter.state === null && below === null
            ? true
            : row.cells.some((cell) => cell !== null && shown.has(cell.id)),
        ),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { ...layout, columns: kept.map((at) => layout.columns[at]!), groups };
}

function withBelow({ columns }: BoardLayout, unitId: string): ReadonlySet<string> {
  const found = new Set([unitId]);
  // Parents stand before or after their children: as often as there are levels is enough.
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { unit } of columns) if (unit.parentId && found.has(unit.parentId)) found.add(unit.id);
  }
  return found;
}
