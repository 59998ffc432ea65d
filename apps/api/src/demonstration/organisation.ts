import type { EntityManager } from 'typeorm';
import { demoPeople, vacantSeats } from './content/people.js';
import type { DemoSeat } from './content/types.js';
import { demoUnits } from './content/units.js';
import { idOf } from './id-of.js';

const parents = new Map(demoUnits.map((unit) => [unit.key, unit.parent]));

/** The key of the county that a unit belongs to. */
export function rootOf(unit: string): string {
  const parent = parents.get(unit);
  return parent ? rootOf(parent) : unit;
}

/** Loads units, people and seats; everybody signs in with the one password of the demonstration. */
export async function loadOrganisation(tx: EntityManager, passwordHash: string): Promise<void> {
  for (const [position, unit] of demoUnits.entries())
    await tx.query(
      'insert into unit (id, root_id, parent_id, kind, name, position) values ($1, $2, $3, $4, $5, $6)',
      [
        idOf('unit', unit.key),
        idOf('unit', rootOf(unit.key)),
        unit.parent && idOf('unit', unit.parent),
        unit.kind,
        unit.name,
        position,
      ],
    );
  let position = 0;
  const seat = async (owner: string, { unit, role, title }: DemoSeat): Promise<string> => {
    const id = idOf('seat', `${owner} ${unit} ${role} ${title}`);
    await tx.query(
      'insert into seat (id, root_id, unit_id, role, title, position) values ($1, $2, $3, $4, $5, $6)',
      [id, idOf('unit', rootOf(unit)), idOf('unit', unit), role, title, position++],
    );
    return id;
  };
  for (const person of demoPeople) {
    const accountId = idOf('account', person.key);
    await tx.query(
      'insert into account (id, root_id, email, name, locale, password_hash) values ($1, $2, $3, $4, $5, $6)',
      [
        accountId,
        idOf('unit', rootOf(person.seats[0]!.unit)),
        person.email,
        person.name,
        person.locale,
        passwordHash,
      ],
    );
    for (const held of person.seats)
      await tx.query('insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, $3)', [
        await seat(person.key, held),
        accountId,
        held.from,
      ]);
  }
  for (const vacant of vacantSeats) await seat('vacant', vacant);
}
