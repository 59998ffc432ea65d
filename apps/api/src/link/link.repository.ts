import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { timeZone, type LinkInfo } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';

export type LinkPurpose = LinkInfo['purpose'];

/** Whether an account goes on at a moment; `a` is the row. */
const goesOn = (at: string) =>
  `(a.ended_from is null or a.ended_from > (${at}::timestamptz at time zone '${timeZone}')::date)`;

/** How long a link that no longer works is known, so that whoever finds it in an old letter can have a new one. */
const daysKept = 180;

@Injectable()
export class LinkRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Asks for a letter with a link, if there is such an account (`email` in small letters). One statement for known and unknown addresses alike. */
  async askForReset(email: string, at: Date): Promise<void> {
    await this.db.query(
      `with asked as (
         insert into notice (root_id, kind, account_id, created_at)
         select root_id, 'passwordReset', id, $2 from account a where lower(email) = $1 and ${goesOn('$2')})
       select pg_notify('samsyn', 'notice')`,
      [email, at],
    );
  }

  /**
   * Asks for a new letter in the place of a link that is used up or too old; once for each link, and not while it can
   * still be used. One statement for known and unknown tokens alike.
   */
  async askForRenewal(hash: Buffer, at: Date): Promise<void> {
    await this.db.query(
      `with renewed as (
         update one_time_link l set renewed_at = $2 from account a
         where l.token_hash = $1 and a.id = l.account_id and l.renewed_at is null
           and (l.used_at is not null or l.expires_at <= $2) and ${goesOn('$2')}
         returning a.root_id, a.id, a.password_hash is null as invited),
       asked as (
         insert into notice (root_id, kind, account_id, created_at)
         select root_id, case when invited then 'invitation' else 'passwordReset' end, id, $2 from renewed)
       select pg_notify('samsyn', 'notice')`,
      [hash, at],
    );
  }

  async insert(
    tx: EntityManager,
    link: { hash: Buffer; accountId: string; purpose: LinkPurpose; at: Date; expires: Date },
  ): Promise<void> {
    await tx.query(
      `with gone as (delete from one_time_link where expires_at < $4::timestamptz - interval '${daysKept} days')
       insert into one_time_link (token_hash, account_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [link.hash, link.accountId, link.purpose, link.at, link.expires],
    );
  }

  /** What a link is for, as long as it is valid. */
  async find(hash: Buffer, now: Date): Promise<LinkInfo | undefined> {
    const [row] = await this.db.query<LinkInfo[]>(
      `select l.purpose, a.email, a.name from one_time_link l join account a on a.id = l.account_id
       where l.token_hash = $1 and l.used_at is null and l.expires_at > $2 and ${goesOn('$2')}`,
      [hash, now],
    );
    return row;
  }

  /** Uses a link up; of several that try at once, one gets the account. */
  async consume(tx: EntityManager, hash: Buffer, now: Date): Promise<string | undefined> {
    const [rows] = await tx.query<[{ account_id: string }[], number]>(
      `update one_time_link set used_at = $2
       where token_hash = $1 and used_at is null and expires_at > $2 returning account_id`,
      [hash, now],
    );
    return rows[0]?.account_id;
  }

  /** Makes all links of an account worth nothing. */
  async withdraw(tx: EntityManager, accountId: string, now: Date): Promise<void> {
    await tx.query('update one_time_link set used_at = $2 where account_id = $1 and used_at is null', [
      accountId,
      now,
    ]);
  }

  /** Sets the password; the account's other links are worth nothing from now on. */
  async setPassword(tx: EntityManager, accountId: string, passwordHash: string, now: Date): Promise<void> {
    await tx.query(
      `with used as (update one_time_link set used_at = $3 where account_id = $1 and used_at is null)
       update account set password_hash = $2 where id = $1`,
      [accountId, passwordHash, now],
    );
  }
}
