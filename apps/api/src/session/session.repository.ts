import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { HeldSeat, Locale, Me } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { brandFields } from '../database/json.js';
import { seatsActedIn } from '../database/seats.js';

export interface SessionRow {
  readonly accountId: string;
  readonly rootId: string;
  readonly name: string;
  readonly seats: readonly HeldSeat[];
}

export interface SessionSpan {
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** An account as sign-in sees it. */
export interface AccountRow {
  readonly id: string;
  readonly rootId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
}

@Injectable()
export class SessionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Whose session it is, with the seats that they act in on `today`. */
  async find(tokenHash: Buffer, now: Date, today: string): Promise<SessionRow | undefined> {
    const [row] = await this.db.query<SessionRow[]>(
      `select a.id as "accountId", a.root_id as "rootId", a.name, ${seatsActedIn('a.id', '$3::date')} as seats
       from session e join account a on a.id = e.account_id
       where e.token_hash = $1 and e.expires_at > $2 and (a.ended_from is null or a.ended_from > $3)`,
      [tokenHash, now, today],
    );
    return row;
  }

  /** The account, unless it has ended, with the seats that it acts in on `today`. */
  async holder(accountId: string, today: string): Promise<SessionRow | undefined> {
    const [row] = await this.db.query<SessionRow[]>(
      `select a.id as "accountId", a.root_id as "rootId", a.name, ${seatsActedIn('a.id', '$2::date')} as seats
       from account a where a.id = $1 and (a.ended_from is null or a.ended_from > $2)`,
      [accountId, today],
    );
    return row;
  }

  async me(accountId: string, today: string): Promise<Me> {
    const [row] = await this.db.query<Me[]>(
      `select a.id as "accountId", a.root_id as "rootId", r.name as "rootName",
         json_build_object(${brandFields('b')}) as brand, a.name, a.email, a.locale,
         ${seatsActedIn('a.id', '$2::date')} as seats
       from account a join unit r on r.id = a.root_id left join brand b on b.root_id = r.id where a.id = $1`,
      [accountId, today],
    );
    return row!;
  }

  /**
   * An account that has not ended by `today`. `email` in small letters, as attempts are counted: the database lowers
   * none that a count does not.
   */
  async accountByEmail(email: string, today: string): Promise<AccountRow | undefined> {
    const [row] = await this.db.query<AccountRow[]>(
      `select id, root_id as "rootId", name, email, locale, password_hash as "passwordHash"
       from account where lower(email) = $1 and (ended_from is null or ended_from > $2)`,
      [email, today],
    );
    return row;
  }

  async setLocale(accountId: string, locale: Locale): Promise<void> {
    await this.db.query('update account set locale = $2 where id = $1', [accountId, locale]);
  }

  async insert(tokenHash: Buffer, accountId: string, now: Date, expires: Date): Promise<void> {
    await this.db.query(
      `with gone as (delete from session where expires_at < $3)
       insert into session (token_hash, account_id, created_at, expires_at) values ($1, $2, $3, $4)`,
      [tokenHash, accountId, now, expires],
    );
  }

  /** When a session began and when it ends; undefined for one that is over. */
  async span(tokenHash: Buffer, now: Date): Promise<SessionSpan | undefined> {
    const [row] = await this.db.query<SessionSpan[]>(
      `select created_at as "createdAt", expires_at as "expiresAt" from session
       where token_hash = $1 and expires_at > $2`,
      [tokenHash, now],
    );
    return row;
  }

  /** Moves the end of a session that is not over. Never to an earlier time: another page may have moved it already. */
  async extend(tokenHash: Buffer, now: Date, expires: Date): Promise<void> {
    await this.db.query(
      `update session set expires_at = greatest(expires_at, $3) where token_hash = $1 and expires_at > $2`,
      [tokenHash, now, expires],
    );
  }

  async delete(tokenHash: Buffer): Promise<void> {
    await this.db.query('delete from session where token_hash = $1', [tokenHash]);
  }

  /** Ends all sessions of an account, with whatever else the transaction does. */
  async deleteAllOf(accountId: string, tx: EntityManager = this.db.manager): Promise<void> {
    await tx.query('delete from session where account_id = $1', [accountId]);
  }
}
