import { describe, expect, it } from '@jest/globals';
import type { Person } from '@samsyn/domain';
import { peopleFound, personState, type PeopleShown } from './person-state.js';

const today = '2023-09-15';
const person = (name: string, more: Partial<Person> = {}) =>
  ({
    name,
    email: `${name}@x.example`,
    seats: [],
    invitation: null,
    endedFrom: null,
    ...more,
  }) as unknown as Person;
const link = (sentAt: string | null, validUntil: string | null) => ({ invitation: { sentAt, validUntil } });

describe('a person', () => {
  it('is invited until they have a password, and gone from the day on which the account ends', () => {
    const state = (more: Partial<Person>) => personState(person('A', more), today);
    expect(state({})).toBe('active');
    expect(state({ endedFrom: '2023-09-16' })).toBe('active');
    expect(state({ endedFrom: '2023-09-15' })).toBe('ended');
    expect(state(link(null, null))).toBe('sending');
    expect(state(link('2023-09-01', '2023-09-20'))).toBe('invited');
    expect(state(link('2023-08-01', null))).toBe('expired');
    expect(state({ ...link('2023-09-01', null), endedFrom: today })).toBe('withdrawn');
  });
});

describe('the people who are shown', () => {
  const people = [
    person('Anna', { seats: [{ seatId: '1', title: 'Kontakt', unitName: 'Örkelljunga' }] }),
    person('Bo', link('2023-09-01', '2023-09-20')),
    person('Cia', { endedFrom: '2023-01-01' }),
  ];
  const found = (shown: PeopleShown, words = '') =>
    peopleFound(people, { shown, words, today }).map(({ name }) => name);

  it('are those who are here, unless one asks for others', () => {
    expect(found('current')).toEqual(['Anna', 'Bo']);
    expect(found('active')).toEqual(['Anna']);
    expect(found('invited')).toEqual(['Bo']);
    expect(found('ended')).toEqual(['Cia']);
  });

  it('are found by name, address and seat, in any case', () => {
    expect(found('current', 'ÖRKEL')).toEqual(['Anna']);
    expect(found('current', 'bo@x')).toEqual(['Bo']);
    expect(found('current', 'Cia')).toEqual([]);
  });
});
