import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { LinkService } from '../link/link.service.js';
import { Clock } from '../platform/clock.js';
import { StartError } from '../platform/start-error.js';

export interface NewCounty {
  readonly county: string;
  readonly administrator: string;
  readonly email: string;
}

/**
 * Makes a county with its first administrator, who makes the rest in the browser.
 * @returns the token of a single-use link for the administrator to choose a password with
 * @throws StartError when the address has an account already
 */
export async function createCounty(
  app: INestApplicationContext,
  db: DataSource,
  { county, administrator, email }: NewCounty,
): Promise<string> {
  const [rootId, accountId, seatId] = [randomUUID(), randomUUID(), randomUUID()];
  return db.transaction(async (tx) => {
    const taken = await tx.query<unknown[]>('select from account where lower(email) = lower($1)', [email]);
    if (taken.length)
      throw new StartError(`There is an account for ${email} already: choose another address.`);
    await tx.query(`insert into unit (id, root_id, kind, name) values ($1, $1, 'county', $2)`, [
      rootId,
      county,
    ]);
    await tx.query('insert into account (id, root_id, email, name) values ($1, $2, $3, $4)', [
      accountId,
      rootId,
      email,
      administrator,
    ]);
    await tx.query(
      `insert into seat (id, root_id, unit_id, role, title) values ($1, $2, $2, 'administrator', 'Administratör')`,
      [seatId, rootId],
    );
    await tx.query('insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, $3)', [
      seatId,
      accountId,
      app.get(Clock).today(),
    ]);
    const { token } = await app.get(LinkService).make(tx, accountId, 'invitation');
    return token;
  });
}
