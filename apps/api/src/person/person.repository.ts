import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, Invitation, Locale, Person, PersonChange } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

/** When something is asked: the moment, and its day in Europe/Stockholm. */
export interface Now {
  readonly now: Date;
  readonly today: string;
}

/** A person under the lock. */
export interface LockedPerson {
  readonly rootId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly version: number;
  readonly endedFrom: string | null;
  /** Has no password yet. */
  readonly invited: boolean;
}

/** An account as the domain's `Person`, with the seats held on a day; `a` is the row. */
const personJson = (day: string, now: string) => `json_build_object('accountId', a.id, 'name', a.name,
  'email', a.email, 'locale', a.locale, 'version', a.version, 'endedFrom', a.ended_from,
  'invitation', case when a.password_hash is null then json_build_object(
    'sentAt', (select max(m.created_at) from mail m where m.account_id = a.id and m.kind = 'invitation'),
    'validUntil', (select max(l.expires_at) from one_time_link l
      where l.account_id = a.id and l.purpose = 'invitation' and l.used_at is null and l.expires_at > ${now})) end,
  'seats', coalesce((
    select json_agg(json_build_object('seatId', s.id, 'title', s.title, 'unitName', u.name)
      order by u.name, s.position, s.id)
    from seat_holder h join seat s on s.id = h.seat_id join unit u on u.id = s.unit_id
    where h.account_id = a.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})), '[]'))`;

@Injectable()
export class PersonRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Person[]` as JSON text, by name. */
  async list(ability: AppAbility, { now, today }: Now): Promise<string> {
    const parameters = new SqlParameters();
    const json = personJson(parameters.add(today, 'date'), parameters.add(now, 'timestamptz'));
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(${json} order by a.name, a.id), '[]')::text as json
       from account a where ${where(ability, 'read', 'Person', 'a', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  async find(tx: EntityManager, id: string, { now, today }: Now): Promise<Person> {
    const [row] = await tx.query<{ person: Person }[]>(
      `select ${personJson('$2::date', '$3::timestamptz')} as person from account a where a.id = $1`,
      [id, today, now],
    );
    return row!.person;
  }

  /** Holds a person whom one may change, until the transaction ends; undefined for any other. */
  async lock(tx: EntityManager, ability: AppAbility, id: string): Promise<LockedPerson | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<LockedPerson[]>(
      `select a.root_id as "rootId", a.name, a.email, a.locale, a.version, a.ended_from::text as "endedFrom",
         a.password_hash is null as invited
       from account a
       where a.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Person', 'a', parameters)} for update`,
      parameters.values,
    );
    return row;
  }

  /** Adds a person who has no password yet; undefined when the address is in use. */
  async insert(
    tx: EntityManager,
    { email, name, locale }: Invitation,
    rootId: string,
    at: Date,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into account (root_id, email, name, locale, created_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [rootId, email, name, locale, at],
    );
    return row?.id;
  }

  /** Asks for the letter with the link, unless one is on its way already. */
  async askForLetter(tx: EntityManager, id: string, actingId: string, at: Date): Promise<void> {
    await tx.query(
      `with told as (
         insert into notice (root_id, kind, account_id, acting_id, created_at)
         select root_id, 'invitation', id, $2, $3 from account a where id = $1 and not exists (
           select from notice n where n.account_id = a.id and n.kind = 'invitation' and n.expanded_at is null))
       select pg_notify('samsyn', 'notice')`,
      [id, actingId, at],
    );
  }

  /** Fails when the address is another's. */
  async change(tx: EntityManager, id: string, { name, email, locale }: PersonChange): Promise<void> {
    await tx.query(
      'update account set name = $2, email = $3, locale = $4, version = version + 1 where id = $1',
      [id, name, email, locale],
    );
  }

  async setEnd(tx: EntityManager, id: string, from: string | null): Promise<void> {
    await tx.query('update account set ended_from = $2, version = version + 1 where id = $1', [id, from]);
  }
}
