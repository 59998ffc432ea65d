import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { writableStates, type ContributionContent, type State } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { actingForSql } from '../access/acting.sql.js';
import type { Acting, CurrentPerson } from '../access/current.js';
import { SqlParameters, where } from '../access/where.js';
import { childrenOf, inAdoptedEdition, isOpen, isReviewing } from '../database/conditions.js';
import { detailStatement } from './detail.sql.js';
import type { LoadedContribution, StandIn } from './loaded-contribution.js';

/** A revision to be written. */
export interface NewRevision {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly content: ContributionContent;
  readonly text: string;
  readonly authorIds: readonly string[];
  readonly standIns: readonly StandIn[];
}

/** All that a transition writes: contribution, revision, history and notice, in one statement. */
export interface TransitionWrite extends Acting {
  readonly to: State;
  readonly event: string;
  readonly at: Date;
  readonly comment: string | null;
  /** A submission's; null leaves the last revision in place. */
  readonly revision: NewRevision | null;
  readonly approvedBy: string | null;
  /** The kind of notice, or null where nobody is told. */
  readonly notice: string | null;
}

@Injectable()
export class ContributionRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `ContributionDetail` as JSON text, or undefined for what the person may not read. */
  async detail(person: CurrentPerson, id: string, today: string): Promise<string | undefined> {
    const { sql, values } = detailStatement(person, id, today);
    const [row] = await this.db.query<{ json: string }[]>(sql, values);
    return row?.json;
  }

  /** Saves the draft if it is still at `basedOn`; undefined when nothing was saved. */
  async saveDraft(
    person: CurrentPerson,
    id: string,
    basedOn: number,
    content: ContributionContent,
    at: Date,
  ): Promise<{ version: number; savedAt: Date } | undefined> {
    const parameters = new SqlParameters();
    const author = parameters.add(person.accountId, 'uuid');
    const place = actingForSql(person, 'write', 'Contribution', 'c', parameters);
    const standIn = `jsonb_build_array(jsonb_build_object('by', ${author}, 'for', ${place}))`;
    const [rows] = await this.db.query<[{ version: number; savedAt: Date }[], number]>(
      `update contribution c set draft = ${parameters.add(JSON.stringify(content), 'jsonb')},
         version = c.version + 1, saved_at = ${parameters.add(at)},
         draft_author_ids = case when ${author} = any(c.draft_author_ids) then c.draft_author_ids
           else c.draft_author_ids || ${author} end,
         draft_stand_ins = case when (${place}) is null or c.draft_stand_ins @> ${standIn} then c.draft_stand_ins
           else c.draft_stand_ins || ${standIn} end
       where c.id = ${parameters.add(id, 'uuid')} and c.version = ${parameters.add(basedOn, 'int')}
         and c.state = any(${parameters.add(writableStates, 'text[]')})
         and ${where(person.ability, 'write', 'Contribution', 'c', parameters)}
       returning c.version, c.saved_at as "savedAt"`,
      parameters.values,
    );
    return rows[0];
  }

  /** Holds the row until the transaction ends. What it rests on is read after this, so that it is what is true now. */
  async lock(tx: EntityManager, id: string): Promise<void> {
    await tx.query('select from contribution where id = $1 for update', [id]);
  }

  /** What a decision about the contribution rests on. Its children are held, so that none is reopened meanwhile. */
  async load(tx: EntityManager, id: string): Promise<LoadedContribution | undefined> {
    const [row] = await tx.query<LoadedContribution[]>(
      `with child as (
         select k.state, k.waived_at from contribution c join contribution k on ${childrenOf('k')}
         where c.id = $1 for share of k)
       select json_build_object('kind', 'Contribution', 'id', c.id, 'rootId', c.root_id, 'unitId', c.unit_id,
           'reviewUnitId', c.review_unit_id, 'state', c.state, 'reviewerSeatIds', c.reviewer_seat_ids) as subject,
         c.version, c.draft, c.draft_author_ids as "draftAuthorIds", c.draft_stand_ins as "draftStandIns",
         c.waived_at is not null as waived,
         s.slots, r.opens::text as opens, coalesce(c.deadline, r.deadline)::text as deadline,
         case when v.id is not null then json_build_object('id', v.id, 'number', v.number, 'hash', v.hash,
           'authorIds', v.author_ids, 'standIns', v.stand_ins) end as revision,
         coalesce((select max(number) from revision where contribution_id = c.id), 0) as "lastNumber",
         (select count(*)::int from child k where ${isOpen('k')}) as "openChildren",
         ${inAdoptedEdition} as "inAdoptedEdition"
       from contribution c join section s on s.id = c.section_id join round r on r.id = c.round_id
       left join revision v on v.id = c.revision_id
       where c.id = $1`,
      [id],
    );
    return row;
  }

  /** Writes a transition whole: one statement, so that no part of it can be there without the others. */
  async write(tx: EntityManager, id: string, write: TransitionWrite): Promise<{ version: number }> {
    const { revision } = write;
    const [row] = await tx.query<{ version: number }[]>(
      `with new_revision as (
         insert into revision (id, contribution_id, number, hash, content, text, author_ids, stand_ins, created_at)
         select $6::uuid, $1::uuid, $7::int, $8, $9::jsonb, $10, $11::uuid[], $15::jsonb, $4 where $6::uuid is not null
       ), moved as (
         update contribution c set state = $2, version = c.version + 1,
           revision_id = coalesce($6::uuid, c.revision_id),
           submitted_at = case when $6::uuid is not null then $4 else c.submitted_at end,
           draft_author_ids = case when $6::uuid is not null then '{}' else c.draft_author_ids end,
           draft_stand_ins = case when $6::uuid is not null then '[]' else c.draft_stand_ins end,
           reviewer_seat_ids = case when $6::uuid is null then c.reviewer_seat_ids else coalesce((
             select array_agg(t.id order by t.position, t.id) from seat t
             where t.unit_id = c.review_unit_id and ${isReviewing('t')} and t.ended_from is null), '{}') end,
           approved_by = $12::uuid, approved_at = case when $12::uuid is not null then $4 end
         where c.id = $1
         returning c.version, c.root_id, c.revision_id
       ), past as (
         insert into history (root_id, contribution_id, event, at, account_id, acting_for_id, comment, revision_id)
         select root_id, $1, $3, $4, $5, $16, $13, revision_id from moved
       ), told as (
         insert into notice (root_id, kind, contribution_id, acting_id, data, created_at)
         select root_id, $14, $1, $5, json_build_object('comment', $13::text), $4 from moved where $14::text is not null
       )
       select version, pg_notify('samsyn', 'notice') from moved`,
      [
        id,
        write.to,
        write.event,
        write.at,
        write.accountId,
        revision?.id ?? null,
        revision?.number ?? null,
        revision?.hash ?? null,
        revision ? JSON.stringify(revision.content) : null,
        revision?.text ?? null,
        revision?.authorIds ?? null,
        write.approvedBy,
        write.comment,
        write.notice,
        revision ? JSON.stringify(revision.standIns) : null,
        write.actingForId,
      ],
    );
    return row!;
  }

  /** Waives a contribution, once. */
  async waive(tx: EntityManager, id: string, reason: string, acting: Acting, at: Date): Promise<void> {
    await tx.query(
      `with waived as (
         update contribution set waived_reason = $2, waived_by = $3, waived_at = $4, version = version + 1
         where id = $1 returning root_id
       ), past as (
         insert into history (root_id, contribution_id, event, at, account_id, acting_for_id, comment)
         select root_id, $1, 'waive', $4, $3, $5, $2 from waived
       ), told as (
         -- Nobody is told of the waiver itself, but what lies above it may have waited for nothing else.
         insert into notice (root_id, kind, contribution_id, acting_id, data, created_at)
         select root_id, 'task', $1, $3, '{"waived": true}', $4 from waived
       )
       select pg_notify('samsyn', 'notice')`,
      [id, reason, acting.accountId, at, acting.actingForId],
    );
  }

  /** Gives one unit's contribution a deadline of its own. */
  async extendDeadline(tx: EntityManager, id: string, day: string, acting: Acting, at: Date): Promise<void> {
    await tx.query(
      `with extended as (update contribution set deadline = $2 where id = $1 returning root_id)
       insert into history (root_id, contribution_id, event, at, account_id, acting_for_id, comment)
       select root_id, $1, 'extendDeadline', $4, $3, $5, $2 from extended`,
      [id, day, acting.accountId, at, acting.actingForId],
    );
  }
}
