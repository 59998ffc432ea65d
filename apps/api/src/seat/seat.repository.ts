import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, NewSeat, Role, Seat } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isReviewing } from '../database/conditions.js';

/** A seat under its lock. */
export interface LockedSeat {
  readonly rootId: string;
  readonly role: Role;
  readonly title: string;
  readonly unitName: string;
  readonly endedFrom: string | null;
  /** The first day on which its unit is no more. */
  readonly unitEndedFrom: string | null;
  /** The first day of the holding that a change of holder would end, if there is one. */
  readonly lastFrom: string | null;
  /** Who holds it today. */
  readonly holderId: string | null;
}

const holdingJson = `json_build_object('accountId', a.id, 'name', a.name, 'from', h.from_day, 'to', h.to_day)`;

const seatFields = (today: string) => `'id', s.id, 'unitId', s.unit_id, 'unitName', u.name,
  'role', s.role, 'title', s.title, 'endedFrom', s.ended_from, 'holder', (
    select ${holdingJson} from seat_holder h join account a on a.id = h.account_id
    where h.seat_id = s.id and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today})), 'next', (
    select ${holdingJson} from seat_holder h join account a on a.id = h.account_id
    where h.seat_id = s.id and h.from_day > ${today} order by h.from_day limit 1),
  'substitutes', coalesce((
    select json_agg(json_build_object('delegationId', d.id, 'name', z.name, 'from', d.from_day, 'to', d.to_day)
      order by d.from_day)
    from delegation d join account z on z.id = d.substitute_id
    join seat_holder h on h.seat_id = d.seat_id and h.account_id = d.account_id
      and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today})
    where d.seat_id = s.id and d.withdrawn_at is null and d.to_day >= ${today}), '[]')`;
@Injectable()
export class SeatRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Seat[]` as JSON text, with who holds each on `day`. */
  async list(ability: AppAbility, day: string): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(json_build_object(${seatFields(parameters.add(day, 'date'))})
         order by u.parent_id nulls first, u.position, u.name, s.position, s.id), '[]')::text as json
       from seat s join unit u on u.id = s.unit_id where ${where(ability, 'read', 'Seat', 's', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  /** `SeatDetail` as JSON text, or undefined for what the person may not read. */
  async detail(ability: AppAbility, id: string, day: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object(${seatFields(parameters.add(day, 'date'))}, 'holdings', coalesce((
         select json_agg(${holdingJson} order by h.from_day desc)
         from seat_holder h join account a on a.id = h.account_id where h.seat_id = s.id), '[]'))::text as json
       from seat s join unit u on u.id = s.unit_id
       where s.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Seat', 's', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  async find(tx: EntityManager, id: string, day: string): Promise<Seat> {
    const [row] = await tx.query<{ seat: Seat }[]>(
      `select json_build_object(${seatFields('$2::date')}) as seat from seat s join unit u on u.id = s.unit_id where s.id = $1`,
      [id, day],
    );
    return row!.seat;
  }

  /** A unit of the root, as it stays until the transaction ends; undefined for another's. */
  async unit(
    tx: EntityManager,
    unitId: string,
    rootId: string,
  ): Promise<{ kind: string; name: string; endedFrom: string | null } | undefined> {
    const [row] = await tx.query<{ kind: string; name: string; endedFrom: string | null }[]>(
      `select kind, name, ended_from::text as "endedFrom" from unit where id = $1 and root_id = $2 for share`,
      [unitId, rootId],
    );
    return row;
  }

  /**
   * Adds a vacant seat after the unit's others; its id. What was submitted while the unit had no seat that reviews has
   * no reviewers fixed, and would wait for nobody: it is the new seat's to review.
   */
  async insert(tx: EntityManager, { unitId, role, title }: NewSeat, rootId: string): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
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
    const [seat] = await tx.query<Omit<LockedSeat, 'lastFrom' | 'holderId'>[]>(
      `select s.root_id as "rootId", s.role, s.title, u.name as "unitName", s.ended_from::text as "endedFrom",
         u.ended_from::text as "unitEndedFrom"
       from seat s join unit u on u.id = s.unit_id
       where s.id = ${parameters.add(id, 'uuid')} and ${may} for update of s`,
      parameters.values,
    );
    if (!seat) return undefined;
    const [holding] = await tx.query<Pick<LockedSeat, 'lastFrom' | 'holderId'>[]>(
      `select max(from_day)::text as "lastFrom",
         (array_agg(account_id) filter (where to_day is null or to_day >= $2))[1] as "holderId"
       from seat_holder where seat_id = $1 and from_day <= $2`,
      [id, today],
    );
    return { ...seat, ...holding! };
  }

  /** An account of the root, as it stays until the transaction ends; undefined for another's. */
  async account(
    tx: EntityManager,
    accountId: string,
    rootId: string,
  ): Promise<{ name: string; endedFrom: string | null } | undefined> {
    const [row] = await tx.query<{ name: string; endedFrom: string | null }[]>(
      `select name, ended_from::text as "endedFrom" from account where id = $1 and root_id = $2 for share`,
      [accountId, rootId],
    );
    return row;
  }

  async rename(tx: EntityManager, id: string, title: string): Promise<void> {
    await tx.query('update seat set title = $2 where id = $1', [id, title]);
  }

  async setEnd(tx: EntityManager, id: string, from: string | null): Promise<void> {
    await tx.query('update seat set ended_from = $2 where id = $1', [id, from]);
  }
}
