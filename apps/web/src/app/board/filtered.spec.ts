import { describe, expect, it } from '@jest/globals';
import { layOut } from './board-layout.js';
import { filterFrom, filtered, matching, noFilter, type Filter } from './filtered.js';
import { board } from './test/board.js';

const whole = layOut(board);
const show = (change: Partial<Filter>) => {
  const filter = { ...noFilter, ...change };
  const layout = filtered(whole, filter, matching(whole, filter));
  return {
    units: layout.columns.map(({ unit }) => unit.id),
    rows: layout.groups.flatMap(({ rows }) => rows.map(({ section }) => section.id)),
    cells: layout.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((one) => one?.id ?? null))),
  };
};

describe('a filter', () => {
  it('shows everything when nothing is asked for', () => {
    expect(show({})).toMatchObject({ units: ['north', 'town', 'south'], rows: ['s1', 's2', 's3'] });
  });

  it('by state leaves rows with a cell in it, and columns in their places', () => {
    expect(show({ state: 'returned' })).toEqual({
      units: ['north', 'town', 'south'],
      rows: ['s2'],
      cells: [[null, 's2-town', 's2-south']],
    });
    expect(show({ state: 'waived' }).rows).toEqual(['s1']);
  });

  it('by unit leaves its column and those of the units below it', () => {
    expect(show({ unit: 'north' })).toEqual({
      units: ['north', 'town'],
      rows: ['s1', 's2', 's3'],
      cells: [
        ['s1-north', null],
        [null, 's2-town'],
        ['s3-north', null],
      ],
    });
    expect(show({ unit: 'south' }).rows).toEqual(['s1', 's2']);
  });

  it('by area leaves its rows; filters add up', () => {
    expect(show({ area: '5' }).rows).toEqual(['s3']);
    expect(show({ area: '3', unit: 'north', state: 'draft' }).rows).toEqual(['s2']);
    expect(show({ area: '5', state: 'returned' }).rows).toEqual([]);
    expect(show({ unit: 'nobody' })).toMatchObject({ units: [], rows: [] });
  });

  it('keeps to what was shown when it was chosen, whatever has changed since', () => {
    const filter = { ...noFilter, state: 'returned' as const };
    const held = matching(whole, filter);
    const later = layOut({
      ...board,
      cells: board.cells.map((one) => (one.state === 'returned' ? { ...one, state: 'approved' } : one)),
    });
    expect(filtered(later, filter, held).groups.flatMap(({ rows }) => rows)).toHaveLength(1);
    expect(matching(later, filter).size).toBe(0);
  });

  it('from an address takes no state that there is not', () => {
    expect(filterFrom({ state: 'nonsense', unit: '', area: '3' })).toEqual({ ...noFilter, area: '3' });
    expect(filterFrom({ state: 'waived' }).state).toBe('waived');
  });
});
