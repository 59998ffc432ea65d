import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, NewSeat, Seat } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isReviewing, isWaived } from '../database/conditions.js';

/** A seat under its lock. */
export interface LockedSeat {
  readonly rootId: string;
  /** The first day of the holding that a change of holder would end, if there is one. */
  readonly lastFrom: string | null;
  /** Who holds it today. */
  readonly holderId: string | null;
}

const seatJson = (today: string) => `json_build_object('id', s.id, 'unitId', s.unit_id, 'unitName', u.name,
  'role', s.role, 'title', s.title, 'holder', (
    select json_build_object('accountId', a.id, 'name', a.name, 'from', h.from_day, 'to', h.to_day)
    from seat_holder h join account a on a.id = h.account_id
    where h.seat_id = s.id and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today})))`;

@Injectable()
export class SeatRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Seat[]` as JSON text, with who holds each on `day`. */
  async list(ability: AppAbility, day: string): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(${seatJson(parameters.add(day, 'date'))}
         order by u.parent_id nulls first, u.position, u.name, s.position, s.id), '[]')::text as json
       from seat s join unit u on u.id = s.unit_id where ${where(ability, 'read', 'Seat', 's', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  async find(id: string, day: string): Promise<Seat> {
    const [row] = await this.db.query<{ seat: Seat }[]>(
      `select ${seatJson('$2::date')} as seat from seat s join unit u on u.id = s.unit_id where s.id = $1`,
      [id, day],
    );
    return row!.seat;
  }

  /** The kind of a unit of the root, or undefined for another's. */
  async unitKind(unitId: string, rootId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ kind: string }[]>(
      'select kind from unit where id = $1 and root_id = $2',
      [unitId, rootId],
    );
    return row?.kind;
  }

  /**
   * Adds a vacant seat after the unit's others; its id. What was submitted while the unit had no seat that reviews has
   * no reviewers fixed, and would wait for nobody: it is the new seat's to review.
   */
  async insert({ unitId, role, title }: NewSeat, rootId: string): Promise<string> {
    const [row] = await this.db.query<{ id: string }[]>(
      `with added as (
         insert into seat (root_id, unit_id, role, title, position)
         select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from seat where unit_id = $2 returning id, role
       ), given as (
         update contribution set reviewer_seat_ids = array[added.id] from added
         where ${isReviewing('added')} and review_unit_id = $2 and reviewer_seat_ids = '{}'
           and state in ('submitted', 'inReview', 'returned'))
       select id from added`,
      [rootId, unitId, role, title],
    );
    return row!.id;
  }

  /** Holds a seat that the person may change, until the transaction ends; undefined for any other. */
  async lock(
    tx: EntityManager,
    ability: AppAbility,
    id: string,
    today: string,
  ): Promise<LockedSeat | undefined> {
    const parameters = new SqlParameters();
    const may = where(ability, 'change', 'Seat', 's', parameters);
    const [seat] = await tx.query<{ rootId: string }[]>(
      `select s.root_id as "rootId" from seat s
       where s.id = ${parameters.add(id, 'uuid')} and ${may} for update`,
      parameters.values,
    );
    if (!seat) return undefined;
    const [holding] = await tx.query<Omit<LockedSeat, 'rootId'>[]>(
      `select max(from_day)::text as "lastFrom",
         (array_agg(account_id) filter (where to_day is null or to_day >= $2))[1] as "holderId"
       from seat_holder where seat_id = $1 and from_day <= $2`,
      [id, today],
    );
    return { ...seat, ...holding! };
  }

  /** Whether the account is the root's. */
  async isOfRoot(tx: EntityManager, accountId: string, rootId: string): Promise<boolean> {
    const [row] = await tx.query<{ name: string }[]>('select from account where id = $1 and root_id = $2', [
      accountId,
      rootId,
    ]);
    return row !== undefined;
  }

  /** Ends whoever holds the seat the day before `from`, forgets what was planned after it, and lets the new one begin. */
  async assign(tx: EntityManager, id: string, accountId: string | null, from: string): Promise<void> {
    await tx.query('delete from seat_holder where seat_id = $1 and from_day >= $2', [id, from]);
    await tx.query(
      `update seat_holder set to_day = $2::date - 1
       where seat_id = $1 and (to_day is null or to_day >= $2::date)`,
      [id, from],
    );
    if (accountId)
      await tx.query('insert into seat_holder (seat_id, account_id, from_day) values ($1, $2, $3)', [
        id,
        accountId,
        from,
      ]);
  }

  /**
   * Writes into the history of each open contribution that the seat reviews that it has a new holder (`null`: none),
   * and gives the new one the task.
   */
  async announce(
    tx: EntityManager,
    change: { seatId: string; accountId: string | null; actingId: string | null; at: Date },
  ): Promise<void> {
    await tx.query(
      `with open as (
         select c.id, c.root_id, c.state from contribution c
         where c.reviewer_seat_ids @> array[$1::uuid] and c.state in ('submitted', 'inReview', 'returned')
           and not ${isWaived}
       ), past as (
         insert into history (root_id, contribution_id, event, at, account_id, comment)
         select root_id, id, 'reviewerChanged', $4, $3, (select name from account where id = $2) from open
       ), told as (
         insert into notice (root_id, kind, account_id, acting_id, data, created_at)
         select root_id, 'task', $2, $3, json_build_object('seatId', $1, 'contributionIds', json_agg(id)), $4
         from open where $2::uuid is not null and state <> 'returned' group by root_id
       )
       select pg_notify('samsyn', 'notice')`,
      [change.seatId, change.accountId, change.actingId, change.at],
    );
  }

  /** Seats whose holder changed by a day that has come since `since` and that no history tells of: who holds them now. */
  changedByDay(
    tx: EntityManager,
    since: string,
    today: string,
  ): Promise<{ seatId: string; accountId: string | null }[]> {
    return tx.query(
      `with changed as (
         select seat_id, max(day) as day from (
           select seat_id, from_day as day from seat_holder
           union all select seat_id, to_day + 1 from seat_holder) days
         where day between $1 and $2 group by seat_id)
       select s.id as "seatId", h.account_id as "accountId"
       from changed d join seat s on s.id = d.seat_id
       left join seat_holder h on h.seat_id = s.id and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)
       left join account a on a.id = h.account_id
       where exists (
         select from contribution c
         where c.reviewer_seat_ids @> array[s.id] and c.state in ('submitted', 'inReview', 'returned')
           and not ${isWaived}
           -- Submitted since, it was the new holder's from the start.
           and c.submitted_at < d.day::timestamp at time zone 'Europe/Stockholm'
           and not exists (
             select from history i
             where i.contribution_id = c.id and i.event = 'reviewerChanged'
               and i.at >= d.day::timestamp at time zone 'Europe/Stockholm'
               and i.comment is not distinct from a.name))
       for update of s`,
      [since, today],
    );
  }
}
