import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { delegableRoles, writingRoles, type NewDelegation } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { isStanding } from '../database/seats.js';

/** A unit and what it lies under. */
interface Place {
  readonly id: string;
  readonly parentId: string | null;
}

/** A seat that may be stood in for. */
interface ChoosableSeat {
  readonly seatId: string;
  readonly title: string;
  readonly unitName: string;
  readonly unit: Place;
}

/** Somebody who writes for a unit, and could do so for another. */
interface Candidate {
  readonly accountId: string;
  readonly name: string;
  readonly title: string;
  readonly unitName: string;
  readonly unit: Place;
}

/** What has been ended, in names. */
export interface EndedDelegation {
  readonly seat: string;
  readonly unit: string;
  /** The substitute. */
  readonly person: string;
  readonly personId: string;
}

const personJson = (alias: string) => `json_build_object('accountId', ${alias}.id, 'name', ${alias}.name)`;

const listed = (whose: string) => `(
  select coalesce(json_agg(json_build_object('id', d.id, 'seat',
      json_build_object('seatId', s.id, 'title', s.title, 'unitName', u.name), 'away', ${personJson('a')},
      'substitute', ${personJson('z')}, 'from', d.from_day, 'to', d.to_day, 'copied', d.copied)
    order by d.from_day, u.name, s.position, d.id), '[]')
  from delegation d join seat s on s.id = d.seat_id join unit u on u.id = s.unit_id
  join account a on a.id = d.account_id join account z on z.id = d.substitute_id
  where ${whose} = $1 and d.to_day >= $2 and ${isStanding('d', '$2::date')})`;

const held = `join seat_holder h on h.seat_id = s.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)`;
const placeJson = `json_build_object('id', u.id, 'parentId', u.parent_id)`;

@Injectable()
export class DelegationRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Delegations` of an account as JSON text: what has not ended on `day`. */
  async list(accountId: string, day: string): Promise<string> {
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object('given', ${listed('d.account_id')}, 'received', ${listed('d.substitute_id')})::text as json`,
      [accountId, day],
    );
    return row!.json;
  }

  /** The seats that an account holds on a day and may be stood in for, and everybody else of its county who writes. */
  async choices(
    accountId: string,
    day: string,
    tx: EntityManager = this.db.manager,
  ): Promise<{ seats: ChoosableSeat[]; people: Candidate[] }> {
    const seats = await tx.query<ChoosableSeat[]>(
      `select s.id as "seatId", s.title, u.name as "unitName", ${placeJson} as unit
       from seat s ${held} join unit u on u.id = s.unit_id
       where h.account_id = $1 and s.role = any($3::text[]) order by s.position, s.id`,
      [accountId, day, delegableRoles],
    );
    // Whoever has no password has never been here, and could not act.
    const people = await tx.query<Candidate[]>(
      `select a.id as "accountId", a.name, s.title, u.name as "unitName", ${placeJson} as unit
       from seat s ${held} join unit u on u.id = s.unit_id join account a on a.id = h.account_id
       where s.root_id = (select root_id from account where id = $1) and s.role = any($3::text[])
         and a.id <> $1 and a.password_hash is not null
         and (a.ended_from is null or a.ended_from > $2)
       order by a.name, a.id, u.name, s.position, s.id`,
      [accountId, day, writingRoles],
    );
    return { seats, people };
  }

  /** Holds the seats, so that of two delegations at once the second sees the first. */
  async lockSeats(tx: EntityManager, ids: readonly string[], rootId: string): Promise<void> {
    await tx.query('select from seat where id = any($1::uuid[]) and root_id = $2 order by id for update', [
      ids,
      rootId,
    ]);
  }

  /** Whether somebody stands in already, in one of the seats and on one of the days. */
  async overlaps(tx: EntityManager, { seatIds, from, to }: NewDelegation): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select d.id from delegation d
       join seat_holder h on h.seat_id = d.seat_id and h.account_id = d.account_id
         and (h.to_day is null or h.to_day >= d.from_day)
       where d.seat_id = any($1::uuid[]) and d.from_day <= $3 and d.to_day >= $2
         and ${isStanding('d', '$2::date')} limit 1`,
      [seatIds, from, to],
    );
    return rows.length > 0;
  }

  /** Writes one row for each seat, and one notice for the substitute. */
  async insert(
    tx: EntityManager,
    { accountId, rootId }: CurrentPerson,
    { seatIds, substituteId, from, to, copied }: NewDelegation,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `with given as (
         insert into delegation (root_id, seat_id, account_id, substitute_id, from_day, to_day, copied, created_at)
         select $1, id, $2, $3, $4, $5, $6, $7 from unnest($8::uuid[]) id returning seat_id
       ), told as (
         insert into notice (root_id, kind, account_id, acting_id, data, created_at)
         select $1, 'delegated', $3, $2, json_build_object('from', $4::date, 'to', $5::date, 'seats', (
           select json_agg(s.title || ', ' || u.name order by u.name, s.position)
           from given join seat s on s.id = given.seat_id join unit u on u.id = s.unit_id)), $7)
       select pg_notify('samsyn', 'notice')`,
      [rootId, accountId, substituteId, from, to, copied, at, [...new Set(seatIds)]],
    );
  }

  /** Ends what has not ended, if it is the person's to end; tells the others that it concerns. */
  async withdraw(
    tx: EntityManager,
    { ability, accountId }: CurrentPerson,
    id: string,
    today: string,
    at: Date,
  ): Promise<EndedDelegation | undefined> {
    const p = new SqlParameters();
    const [me, now] = [p.add(accountId, 'uuid'), p.add(at, 'timestamptz')];
    const [row] = await tx.query<EndedDelegation[]>(
      `with ended as (
         update delegation d set withdrawn_at = ${now}, withdrawn_by = ${me} from seat s
         where s.id = d.seat_id and d.id = ${p.add(id, 'uuid')} and d.withdrawn_at is null
           and d.to_day >= ${p.add(today, 'date')}
           and (d.account_id = ${me} or d.substitute_id = ${me} or ${where(ability, 'change', 'Seat', 's', p)})
         returning d.*
       ), told as (
         insert into notice (root_id, kind, account_id, acting_id, data, created_at)
         select e.root_id, 'delegationEnded', concerned, ${me}, json_build_object('from', e.from_day, 'to', e.to_day,
           'seats', json_build_array(s.title || ', ' || u.name), 'away', a.name, 'substitute', z.name), ${now}
         from ended e join seat s on s.id = e.seat_id join unit u on u.id = s.unit_id
         join account a on a.id = e.account_id join account z on z.id = e.substitute_id
         cross join unnest(array[e.account_id, e.substitute_id]) concerned
         where concerned <> ${me}
       )
       select s.title as seat, u.name as unit, z.name as person, z.id as "personId", pg_notify('samsyn', 'notice')
       from ended e join seat s on s.id = e.seat_id join unit u on u.id = s.unit_id
       join account z on z.id = e.substitute_id`,
      p.values,
    );
    return row;
  }
}
