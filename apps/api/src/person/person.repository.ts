import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, Invitation, Person } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

/** An account as the domain's `Person`, with the seats held on a day; `a` is the row. */
const personJson = (day: string) => `json_build_object('accountId', a.id, 'name', a.name, 'email', a.email,
  'locale', a.locale, 'invited', a.password_hash is null, 'seats', coalesce((
    select json_agg(json_build_object('seatId', s.id, 'title', s.title, 'unitName', u.name)
      order by u.name, s.position, s.id)
    from seat_holder h join seat s on s.id = h.seat_id join unit u on u.id = s.unit_id
    where h.account_id = a.id and h.from_day <= ${day} and (h.to_day is null or h.to_day >= ${day})), '[]'))`;

@Injectable()
export class PersonRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Person[]` as JSON text, by name. */
  async list(ability: AppAbility, today: string): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(${personJson(parameters.add(today, 'date'))} order by a.name, a.id), '[]')::text as json
       from account a where ${where(ability, 'read', 'Person', 'a', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  async find(tx: EntityManager, id: string, today: string): Promise<Person> {
    const [row] = await tx.query<{ person: Person }[]>(
      `select ${personJson('$2::date')} as person from account a where a.id = $1`,
      [id, today],
    );
    return row!.person;
  }

  /** Adds a person who has no password yet, and asks for the letter with the link; undefined when the address is in use. */
  async invite(
    tx: EntityManager,
    { email, name, locale }: Invitation,
    { rootId, accountId, at }: { rootId: string; accountId: string; at: Date },
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `with added as (
         insert into account (root_id, email, name, locale, created_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning id
       ), told as (
         insert into notice (root_id, kind, account_id, acting_id, created_at)
         select $1, 'invitation', id, $6, $5 from added)
       select id, pg_notify('samsyn', 'notice') from added`,
      [rootId, email, name, locale, at, accountId],
    );
    return row?.id;
  }
}
