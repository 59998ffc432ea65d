import { describe, expect, it } from '@jest/globals';
import type { BoardCell, Me, Role, State } from '@samsyn/domain';
import { abilityFor } from '@samsyn/domain/light';
import { turns } from '@samsyn/domain/rules';
import { accessTo } from './cell-access.js';

const person = (role: Role, unitId: string) =>
  ({
    accountId: 'me',
    rootId: 'county',
    seats: [{ seatId: `${role}-seat`, unitId, rootId: 'county', role }],
  }) as unknown as Me;

const cell = (unitId: string, reviewUnitId: string, state: State) =>
  ({ id: 'c', unitId, reviewUnitId, state, turn: turns[state], waived: false }) as BoardCell;

const look = (me: Me, one: BoardCell) => accessTo(one, 'r', me, abilityFor(me));

describe('accessTo', () => {
  it('leads a contact to write the own draft, which waits for them', () => {
    expect(look(person('contact', 'north'), cell('north', 'county', 'draft'))).toEqual({
      mine: true,
      link: '/contributions/c',
    });
  });

  it('leads a convenor to review what is submitted', () => {
    expect(look(person('convenor', 'county'), cell('north', 'county', 'submitted'))).toEqual({
      mine: true,
      link: '/contributions/c/review',
    });
  });

  it('leads a convenor from another unit’s draft to more time and waivers, not to the text', () => {
    expect(look(person('convenor', 'county'), cell('north', 'county', 'draft'))).toEqual({
      mine: false,
      link: '/rounds/r/board/c',
    });
  });

  it('has nothing more to do about a draft that is waived', () => {
    const waived = { ...cell('north', 'county', 'draft'), waived: true };
    expect(look(person('convenor', 'county'), waived).link).toBeNull();
  });

  it('leaves a reviewing contact with the state alone of a child’s draft', () => {
    expect(look(person('contact', 'city'), cell('schools', 'city', 'draft'))).toEqual({
      mine: false,
      link: null,
    });
  });

  it('does not say that the county’s own submitted text waits for every convenor', () => {
    const { mine, link } = look(person('convenor', 'county'), cell('county', 'county', 'submitted'));
    expect(mine).toBe(false);
    expect(link).toEqual('/contributions/c/review');
  });

  it('lets a reader open what is approved, and nothing else', () => {
    const reader = person('reader', 'county');
    expect(look(reader, cell('north', 'county', 'approved')).link).toEqual('/contributions/c/review');
    expect(look(reader, cell('north', 'county', 'submitted')).link).toBeNull();
  });
});
