import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';

/** A text that can be open: its table, and who may have it open. */
export const places = {
  contributions: { table: 'contribution', kind: 'Contribution', action: 'readDraft' },
  feedback: { table: 'feedback', kind: 'Feedback', action: 'write' },
} as const;

/** One page in which one person has a text open. */
export interface OpenPage {
  readonly in: keyof typeof places;
  readonly id: string;
  readonly tab: string;
}

@Injectable()
export class PresenceRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /**
   * Writes down that the page is open, forgets those last seen before `expired`, and says who else is there: `Present[]`
   * as JSON text. Undefined for a text that the person may not have open.
   */
  async renew(
    person: CurrentPerson,
    page: OpenPage,
    writing: boolean,
    now: Date,
    expired: Date,
  ): Promise<string | undefined> {
    const { table, kind, action } = places[page.in];
    const p = new SqlParameters();
    const [account, tab] = [p.add(person.accountId, 'uuid'), p.add(page.tab, 'uuid')];
    const [at, old] = [p.add(now, 'timestamptz'), p.add(expired, 'timestamptz')];
    const [row] = await this.db.query<{ json: string }[]>(
      `with place as (
         select t.id from ${table} t
         where t.id = ${p.add(page.id, 'uuid')} and ${where(person.ability, action, kind, 't', p)}
       ), here as (
         insert into presence as q (account_id, tab, ${table}_id, since, seen_at, writing)
         select ${account}, ${tab}, id, ${at}, ${at}, ${p.add(writing, 'boolean')} from place
         on conflict (account_id, tab) do update set
           contribution_id = excluded.contribution_id, feedback_id = excluded.feedback_id,
           seen_at = excluded.seen_at, writing = excluded.writing,
           since = case when q.seen_at >= ${old} and q.${table}_id = excluded.${table}_id then q.since else excluded.since end
       ), gone as (
         -- Two who both come back after a while must not wait for each other's row.
         delete from presence where (account_id, tab) in (
           select account_id, tab from presence
           where seen_at < ${old} and (account_id, tab) <> (${account}, ${tab}) for update skip locked)
       )
       select coalesce((
         select json_agg(json_build_object('accountId', a.id, 'name', a.name, 'since', o.since, 'writing', o.writing)
           order by o.since, a.name, a.id)
         from (
           select account_id, min(since) as since, bool_or(writing) as writing from presence
           where ${table}_id = place.id and seen_at >= ${old} and account_id <> ${account} group by account_id) o
         join account a on a.id = o.account_id), '[]')::text as json
       from place`,
      p.values,
    );
    return row?.json;
  }

  /** Forgets the page. */
  async end(accountId: string, tab: string): Promise<void> {
    await this.db.query('delete from presence where account_id = $1 and tab = $2', [accountId, tab]);
  }
}
