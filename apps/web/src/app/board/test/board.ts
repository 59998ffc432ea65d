import type { Board, BoardCell } from '@samsyn/domain';

/** A draft of a unit for a section, called `section-unit`. */
export const cell = (sectionId: string, unitId: string, more: Partial<BoardCell> = {}): BoardCell => ({
  id: `${sectionId}-${unitId}`,
  sectionId,
  unitId,
  reviewUnitId: 'county',
  state: 'draft',
  turn: 'unit',
  deadline: '2023-09-30',
  late: false,
  waived: false,
  submittedAt: null,
  ...more,
});

const section = (id: string, focusArea: string) => ({
  id,
  title: id,
  focusArea,
  focusAreaTitle: `Area ${focusArea}`,
});

/** Three sections in two focus areas, a northern unit with a town below it, and a southern one. */
export const board: Board = {
  round: { id: 'round', title: 'Lägesrapport' },
  today: '2023-09-20',
  sections: [section('s1', '3'), section('s2', '3'), section('s3', '5')],
  units: [
    { id: 'north', name: 'Nord', parentId: 'county', kind: 'subRegion' },
    { id: 'town', name: 'Staden', parentId: 'north', kind: 'municipality' },
    { id: 'south', name: 'Syd', parentId: 'county', kind: 'subRegion' },
  ],
  cells: [
    cell('s1', 'north', { state: 'approved' }),
    cell('s1', 'south', { waived: true }),
    cell('s2', 'south', { state: 'returned' }),
    cell('s2', 'town'),
    cell('s3', 'north'),
  ],
} as unknown as Board;
