import { describe, expect, it } from '@jest/globals';
import type { Seat } from '@samsyn/domain';
import { seatGroups, vacantFrom } from './seat-rows.js';

const holder = { accountId: 'a', name: 'Anna Å', from: '2020-01-01', to: null };
const seat = (id: string, unitId: string, more: Partial<Seat> = {}) =>
  ({
    id,
    unitId,
    unitName: unitId,
    title: 'Kontakt',
    holder: null,
    next: null,
    endedFrom: null,
    ...more,
  }) as Seat;
const seats = [
  seat('1', 'Nord', { holder }),
  seat('2', 'Syd'),
  seat('3', 'Nord'),
  seat('4', 'Syd', { endedFrom: '2023-01-01' }),
];
const ids = (asked: Partial<Parameters<typeof seatGroups>[1]>) =>
  seatGroups(seats, { shown: 'current', words: '', today: '2023-09-15', ...asked }).map((group) => [
    group.unitName,
    group.seats.map(({ id }) => id),
  ]);

describe('the seats that are shown', () => {
  it('stand under their unit', () => {
    expect(ids({})).toEqual([
      ['Nord', ['1', '3']],
      ['Syd', ['2']],
    ]);
  });

  it('are the vacant ones, or those that have ended', () => {
    expect(ids({ shown: 'vacant' })).toEqual([
      ['Syd', ['2']],
      ['Nord', ['3']],
    ]);
    expect(ids({ shown: 'ended' })).toEqual([['Syd', ['4']]]);
  });

  it('are found by what anybody would write', () => {
    expect(ids({ words: ' anna å' })).toEqual([['Nord', ['1']]]);
    expect(ids({ words: 'syd' })).toEqual([['Syd', ['2']]]);
    expect(ids({ words: 'finns inte' })).toEqual([]);
  });

  it('say from when they are vacant, where nobody takes over at once', () => {
    const until = { ...holder, to: '2023-12-31' };
    expect(vacantFrom({ holder, next: null })).toBeNull();
    expect(vacantFrom({ holder: until, next: null })).toBe('2024-01-01');
    expect(vacantFrom({ holder: until, next: { ...holder, from: '2024-01-01' } })).toBeNull();
    expect(vacantFrom({ holder: until, next: { ...holder, from: '2024-02-01' } })).toBe('2024-01-01');
  });
});
