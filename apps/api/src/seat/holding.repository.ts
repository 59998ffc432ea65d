import { Injectable } from '@nestjs/common';
import type { SeatAssignment } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { isWaived } from '../database/conditions.js';

/** Whose holdings are ended together. */
export type Owner = { readonly unitId: string } | { readonly accountId: string };

/** Who holds which seat from when until when. */
@Injectable()
export class HoldingRepository {
  /** Ends whoever holds the seat the day before `from`, forgets what was planned after it, and lets the new one begin. */
  async assign(tx: EntityManager, id: string, { accountId, from, to }: SeatAssignment): Promise<void> {
    await tx.query('delete from seat_holder where seat_id = $1 and from_day >= $2', [id, from]);
    await tx.query(
      `update seat_holder set to_day = $2::date - 1, cut_by = null
       where seat_id = $1 and (to_day is null or to_day >= $2::date)`,
      [id, from],
    );
    if (accountId)
      await tx.query(
        'insert into seat_holder (seat_id, account_id, from_day, to_day) values ($1, $2, $3, $4)',
        [id, accountId, from, to],
      );
  }

  /** Forgets what is planned: who holds the seat today goes on until further notice. Whether anything was planned. */
  async dropPlans(tx: EntityManager, id: string, today: string): Promise<boolean> {
    const [, dropped] = await tx.query<[unknown, number]>(
      'delete from seat_holder where seat_id = $1 and from_day > $2',
      [id, today],
    );
    const [, kept] = await tx.query<[unknown, number]>(
      `update seat_holder set to_day = null
       where seat_id = $1 and from_day <= $2 and to_day >= $2 and cut_by is null`,
      [id, today],
    );
    return dropped + kept > 0;
  }

  /** Whether something waits for its review that no other seat can give. */
  async aloneReviews(tx: EntityManager, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from contribution c
       where c.reviewer_seat_ids @> array[$1::uuid] and c.state in ('submitted', 'inReview', 'returned')
         and not ${isWaived} and not exists (
           select from seat o where o.id = any(c.reviewer_seat_ids) and o.id <> $1 and o.ended_from is null)
       limit 1`,
      [id],
    );
    return rows.length > 0;
  }

  /**
   * Ends what a unit's seats or a person hold from a day on, and forgets what they were to hold after it; `cutBy` can
   * give it back. The seats that are vacant today because of it.
   */
  async cut(tx: EntityManager, owner: Owner, cutBy: string, from: string, today: string): Promise<string[]> {
    const theirs =
      'unitId' in owner ? 'seat_id in (select id from seat where unit_id = $1)' : 'account_id = $1';
    const values = ['unitId' in owner ? owner.unitId : owner.accountId, from];
    type Rows = [{ seatId: string; from: string }[], number];
    const returning = 'returning seat_id as "seatId", from_day::text as from';
    const [begun] = await tx.query<Rows>(
      `delete from seat_holder where ${theirs} and from_day >= $2 ${returning}`,
      values,
    );
    const [cut] = await tx.query<Rows>(
      `update seat_holder set cut_to_day = to_day, cut_by = $3, to_day = $2::date - 1
       where ${theirs} and (to_day is null or to_day >= $2::date) ${returning}`,
      [...values, cutBy],
    );
    if (from > today) return [];
    return [...begun, ...cut].filter((one) => one.from <= today).map(({ seatId }) => seatId);
  }

  /** Gives back what an end had cut, where nobody else holds the seat since; who holds a seat again today. */
  async giveBack(
    tx: EntityManager,
    cutBy: string,
    today: string,
  ): Promise<{ seatId: string; accountId: string }[]> {
    const [rows] = await tx.query<
      [{ seatId: string; accountId: string; wasCut: boolean; holds: boolean }[], number]
    >(
      `update seat_holder h set to_day = h.cut_to_day, cut_by = null, cut_to_day = null
       from seat_holder old
       where old.id = h.id and h.cut_by = $1
         and not exists (select from seat_holder o where o.seat_id = h.seat_id and o.from_day > h.from_day)
       returning h.seat_id as "seatId", h.account_id as "accountId", old.to_day < $2 as "wasCut",
         h.to_day is null or h.to_day >= $2 as holds`,
      [cutBy, today],
    );
    return rows.filter(({ wasCut, holds }) => wasCut && holds);
  }

  /** Whether somebody looks after the root for as long as is known. The root is held, so that two don't leave at once. */
  async hasAdministrator(tx: EntityManager, rootId: string): Promise<boolean> {
    await tx.query('select from unit where id = $1 for no key update', [rootId]);
    const rows = await tx.query<unknown[]>(
      `select from seat s join seat_holder h on h.seat_id = s.id join account a on a.id = h.account_id
       where s.root_id = $1 and s.role = 'administrator' and s.ended_from is null and a.ended_from is null
         and h.to_day is null limit 1`,
      [rootId],
    );
    return rows.length > 0;
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
