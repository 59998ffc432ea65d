import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, NewRound } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isBeingWritten, isReminded } from '../database/conditions.js';
import { roundJson } from '../database/json.js';

/** A unit as a round sees it. */
export interface RoundUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly name: string;
  readonly endedFrom: string | null;
}

@Injectable()
export class RoundRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `RoundList` as JSON text, newest first. */
  async list(ability: AppAbility): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(${roundJson} order by r.year desc, r.opens desc, r.id), '[]')::text as json
       from round r where ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  /** `Round` as JSON text, or undefined for what the person may not read. */
  async find(ability: AppAbility, id: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select ${roundJson}::text as json from round r
       where r.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  /** The units of a root, for the rule of who reviews whom; none ends until the transaction does. */
  units(tx: EntityManager, rootId: string): Promise<RoundUnit[]> {
    return tx.query(
      `select id, parent_id as "parentId", kind, name, ended_from::text as "endedFrom" from unit
       where root_id = $1 order by id for share`,
      [rootId],
    );
  }

  /** The root of a plan and the plan's sections in print order; undefined if there is no such plan. */
  async plan(
    tx: EntityManager,
    planId: string,
  ): Promise<{ rootId: string; sectionIds: string[] } | undefined> {
    const [row] = await tx.query<{ rootId: string; sectionIds: string[] }[]>(
      `select p.root_id as "rootId", coalesce(array_agg(s.id order by f.position, s.position)
         filter (where s.id is not null), '{}') as "sectionIds"
       from plan p left join focus_area f on f.plan_id = p.id left join section s on s.focus_area_id = f.id
       where p.id = $1 group by p.id`,
      [planId],
    );
    return row;
  }

  /** Writes a round without its outline. */
  async insert(tx: EntityManager, round: NewRound & { id: string; rootId: string }, at: Date): Promise<void> {
    await tx.query(
      `insert into round (id, root_id, plan_id, kind, year, title, opens, deadline, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        round.id,
        round.rootId,
        round.planId,
        round.kind,
        round.year,
        round.title,
        round.opens,
        round.deadline,
        at,
      ],
    );
  }

  /** Tells the units of unfinished contributions of which they have not heard today, each once for all of its own; says of how many, and by which notices. */
  async remind(
    tx: EntityManager,
    ability: AppAbility,
    roundId: string,
    ids: readonly string[],
    accountId: string,
    at: Date,
  ): Promise<{ count: number; noticeIds: string[] }> {
    const parameters = new SqlParameters();
    const [acting, now] = [parameters.add(accountId, 'uuid'), parameters.add(at)];
    const [row] = await tx.query<{ count: number; noticeIds: string[] }[]>(
      `with unfinished as (
         select c.id, c.root_id, c.round_id, c.unit_id from contribution c
         where c.round_id = ${parameters.add(roundId, 'uuid')}
           and (cardinality(${parameters.add(ids, 'uuid[]')}) = 0 or c.id = any($${parameters.values.length}))
           and ${isBeingWritten} and c.waived_at is null
           and not ${isReminded(now)}
           and ${where(ability, 'remind', 'Contribution', 'c', parameters)}
       ), told as (
         insert into notice (root_id, kind, round_id, unit_id, acting_id, data, created_at)
         select root_id, 'reminder', round_id, unit_id, ${acting}, json_build_object('contributionIds', json_agg(id)),
           ${now}
         from unfinished group by root_id, round_id, unit_id returning id)
       select count(*)::int as count, pg_notify('samsyn', 'notice'),
         array(select id from told order by id) as "noticeIds" from unfinished`,
      parameters.values,
    );
    return row!;
  }
}
