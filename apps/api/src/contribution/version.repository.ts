import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Action, AppAbility, ContributionContent } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Acting } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { authorsJson, historyJson, personJson } from '../database/json.js';
import type { StandIn } from './loaded-contribution.js';

/** A version to be taken up again. */
export interface StoredVersion {
  readonly content: ContributionContent;
  readonly authorIds: readonly string[];
  readonly standIns: readonly StandIn[];
}

/** Every stored text, as rows with the contribution's id: what was submitted, and drafts that were put aside. */
const stored = `(
  select id, contribution_id, 'revision' as kind, number, created_at as at, content, author_ids, stand_ins
  from revision
  union all
  select id, contribution_id, 'kept', null, kept_at, content, author_ids, stand_ins from kept_draft)`;

@Injectable()
export class VersionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Versions` as JSON text; undefined for a contribution whose history the person may not read. */
  async list(ability: AppAbility, id: string): Promise<string | undefined> {
    const { may, parameters } = asking(ability);
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object(
         'draft', case when ${may('readDraft')} then json_build_object('version', c.version, 'savedAt', c.saved_at,
           'authors', ${authorsJson('c.draft_author_ids', 'c.draft_stand_ins')}, 'changed', not exists (
             select from revision v where v.id = c.revision_id and v.content = c.draft)) end,
         'stored', coalesce((
           select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'number', s.number, 'at', s.at,
             'authors', ${authorsJson('s.author_ids', 's.stand_ins')}, 'events', case s.kind
               when 'revision' then coalesce((
                 select json_agg(${historyJson('s.number')} order by i.id)
                 from history i left join account a on a.id = i.account_id
                 left join account g on g.id = i.acting_for_id where i.revision_id = s.id), '[]')
               else (
                 select json_build_array(json_build_object('id', k.id, 'event', 'kept', 'at', k.kept_at,
                   'acting', ${personJson('a')}, 'actingFor', null, 'comment', null, 'revisionNumber', null))
                 from kept_draft k join account a on a.id = k.kept_by where k.id = s.id) end)
             order by s.at desc, s.number desc nulls first, s.id)
           from ${stored} s where s.contribution_id = c.id and (s.kind = 'revision' or ${may('readDraft')})), '[]')
       )::text as json
       from contribution c where c.id = ${parameters.add(id, 'uuid')} and ${may('readHistory')}`,
      parameters.values,
    );
    return row?.json;
  }

  /** `VersionText` as JSON text; undefined for what the person may not read. */
  async text(ability: AppAbility, id: string, versionId: string): Promise<string | undefined> {
    const { may, parameters } = asking(ability);
    const contribution = parameters.add(id, 'uuid');
    const sql =
      versionId === 'draft'
        ? `select json_build_object('id', 'draft', 'content', c.draft)::text as json
           from contribution c where c.id = ${contribution} and ${may('readDraft')}`
        : `select json_build_object('id', s.id, 'content', s.content)::text as json
           from contribution c join ${stored} s on s.contribution_id = c.id
           where c.id = ${contribution} and s.id = ${parameters.add(versionId, 'uuid')}
             and case s.kind when 'revision' then ${may('readHistory')} else ${may('readDraft')} end`;
    const [row] = await this.db.query<{ json: string }[]>(sql, parameters.values);
    return row?.json;
  }

  /** A stored version of a contribution; undefined for what the person may not read. */
  async find(
    tx: EntityManager,
    ability: AppAbility,
    id: string,
    versionId: string,
  ): Promise<StoredVersion | undefined> {
    const { may, parameters } = asking(ability);
    const [row] = await tx.query<StoredVersion[]>(
      `select s.content, s.author_ids as "authorIds", s.stand_ins as "standIns"
       from contribution c join ${stored} s on s.contribution_id = c.id
       where c.id = ${parameters.add(id, 'uuid')} and s.id = ${parameters.add(versionId, 'uuid')}
         and case s.kind when 'revision' then ${may('readHistory')} else ${may('readDraft')} end`,
      parameters.values,
    );
    return row;
  }

  /** Puts the draft aside, unless the same words are kept already. */
  async keep(tx: EntityManager, id: string, accountId: string, at: Date): Promise<void> {
    await tx.query(
      `insert into kept_draft (root_id, contribution_id, content, author_ids, stand_ins, saved_at, kept_at, kept_by)
       select c.root_id, c.id, c.draft, c.draft_author_ids, c.draft_stand_ins, c.saved_at, $3, $2
       from contribution c
       where c.id = $1 and not exists (
         select from ${stored} s where s.contribution_id = c.id and s.content = c.draft)`,
      [id, accountId, at],
    );
  }

  /**
   * Makes a version the draft. Its authors are among the draft's, as whoever takes it up is: nobody approves their own
   * words because somebody else took them up again.
   */
  async restore(
    tx: EntityManager,
    id: string,
    { content, authorIds, standIns }: StoredVersion,
    { accountId, actingForId }: Acting,
    at: Date,
  ): Promise<{ version: number }> {
    const places = [...standIns, ...(actingForId ? [{ by: accountId, for: actingForId }] : [])];
    const [rows] = await tx.query<[{ version: number }[], number]>(
      `update contribution c set draft = $2, version = c.version + 1, saved_at = $5,
         draft_author_ids = array(select distinct unnest(c.draft_author_ids || $3::uuid[])),
         draft_stand_ins = (select coalesce(jsonb_agg(distinct one), '[]')
           from jsonb_array_elements(c.draft_stand_ins || $4::jsonb) one)
       where c.id = $1 returning c.version`,
      [id, JSON.stringify(content), [...authorIds, accountId], JSON.stringify(places), at],
    );
    return rows[0]!;
  }
}

/** What the ability allows with the contribution `c`, and the statement's parameters. */
function asking(ability: AppAbility) {
  const parameters = new SqlParameters();
  return { parameters, may: (action: Action) => where(ability, action, 'Contribution', 'c', parameters) };
}
