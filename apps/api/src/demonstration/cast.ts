import type { Role } from '@samsyn/domain';
import { CurrentPerson } from '../access/current.js';
import { demoPeople } from './content/people.js';
import { idOf } from './id-of.js';
import { rootOf } from './organisation.js';

/** A person of the demonstration, acting with their own permissions: the story is played through the same services. */
export function personNamed(key: string): CurrentPerson {
  const person = demoPeople.find((one) => one.key === key);
  if (!person) throw new Error(`The demonstration has nobody called ${key}`);
  const seats = person.seats.map(({ unit, role, title }) => ({
    seatId: idOf('seat', `${person.key} ${unit} ${role} ${title}`),
    unitId: idOf('unit', unit),
    rootId: idOf('unit', rootOf(unit)),
    role,
  }));
  return new CurrentPerson({ accountId: idOf('account', key), rootId: seats[0]!.rootId, seats }, person.name);
}

/** The holders of a role in a unit, in the order of the cast. */
export function holdersOf(unit: string, ...roles: Role[]): CurrentPerson[] {
  return demoPeople
    .filter((person) => person.seats.some((seat) => seat.unit === unit && roles.includes(seat.role)))
    .map((person) => personNamed(person.key));
}

/** Somebody who may submit for a unit. */
export function submitterFor(unit: string, author: CurrentPerson): CurrentPerson {
  const contacts = holdersOf(unit, 'contact', 'convenor');
  return contacts.find((one) => one.accountId === author.accountId) ?? contacts[0]!;
}

/** A reviewer in a unit who has not written the text. */
export function reviewerIn(unit: string, ...authors: CurrentPerson[]): CurrentPerson {
  const wrote = new Set(authors.map(({ accountId }) => accountId));
  const reviewer = holdersOf(unit, 'contact', 'convenor').find((one) => !wrote.has(one.accountId));
  if (!reviewer) throw new Error(`Nobody in ${unit} can review`);
  return reviewer;
}
