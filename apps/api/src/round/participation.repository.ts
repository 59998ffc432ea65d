import { Injectable } from '@nestjs/common';
import { emptyContent } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';

/** A contribution to be called for. */
export interface CalledContribution {
  readonly sectionId: string;
  readonly unitId: string;
  readonly reviewUnitId: string;
}

/** A section's questions to user organisations. */
export interface AskedQuestions {
  readonly sectionId: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/** What a round asks about, whom, and the contributions that come of it. */
@Injectable()
export class ParticipationRepository {
  /** Puts sections into a round, in the order given. Their questions are the plan's, as it is now. */
  async addSections(tx: EntityManager, roundId: string, sectionIds: readonly string[]): Promise<void> {
    await tx.query(
      `insert into round_section (round_id, section_id, position, questions)
       select $1, t.id, t.position, s.questions
       from unnest($2::uuid[]) with ordinality as t (id, position) join section s on s.id = t.id`,
      [roundId, sectionIds],
    );
  }

  async addUnits(tx: EntityManager, roundId: string, unitIds: readonly string[]): Promise<void> {
    await tx.query(
      `insert into round_unit (round_id, unit_id, position)
       select $1, id, position from unnest($2::uuid[]) with ordinality as t (id, position)`,
      [roundId, unitIds],
    );
  }

  /** Orders what is in a round as its lists name it. */
  async order(
    tx: EntityManager,
    roundId: string,
    { sectionIds, unitIds }: { sectionIds: readonly string[]; unitIds: readonly string[] },
  ): Promise<void> {
    await tx.query(
      `with sections as (
         update round_section rs set position = t.position from unnest($2::uuid[]) with ordinality as t (id, position)
         where rs.round_id = $1 and rs.section_id = t.id)
       update round_unit ru set position = t.position from unnest($3::uuid[]) with ordinality as t (id, position)
       where ru.round_id = $1 and ru.unit_id = t.id`,
      [roundId, sectionIds, unitIds],
    );
  }

  /**
   * Blank contributions, of which each unit is told once: one that is new in the round of all it has there, another of
   * those that come to it, unless it has not been told of the round yet.
   */
  async call(
    tx: EntityManager,
    round: { id: string; rootId: string },
    called: readonly CalledContribution[],
    { newUnitIds, accountId, at }: { newUnitIds: readonly string[]; accountId: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `with called as (
         insert into contribution (root_id, round_id, section_id, unit_id, review_unit_id, draft)
         select $1, $2, c.section_id, c.unit_id, c.review_unit_id, $3
         from unnest($4::uuid[], $5::uuid[], $6::uuid[]) as c (section_id, unit_id, review_unit_id)
         returning id, unit_id
       ), told as (
         insert into notice (root_id, kind, round_id, unit_id, acting_id, data, created_at)
         select $1, 'task', $2, c.unit_id, $7, case when c.unit_id = any($9::uuid[]) then '{}'
           else json_build_object('contributionIds', json_agg(c.id)) end, $8
         from called c
         where not exists (
           select from notice n where n.round_id = $2 and n.unit_id = c.unit_id and n.kind = 'task'
             and n.expanded_at is null and not n.data ? 'contributionIds')
         group by c.unit_id
       )
       select pg_notify('samsyn', 'notice')`,
      [
        round.rootId,
        round.id,
        JSON.stringify(emptyContent),
        called.map(({ sectionId }) => sectionId),
        called.map(({ unitId }) => unitId),
        called.map(({ reviewUnitId }) => reviewUnitId),
        accountId,
        at,
        newUnitIds,
      ],
    );
  }

  /** Who reviews what nobody has submitted yet; what was submitted keeps its reviewers. */
  async setReviewUnits(
    tx: EntityManager,
    roundId: string,
    reviewUnits: ReadonlyMap<string, string>,
  ): Promise<void> {
    await tx.query(
      `update contribution c set review_unit_id = t.review_unit_id
       from unnest($2::uuid[], $3::uuid[]) as t (unit_id, review_unit_id)
       where c.round_id = $1 and c.unit_id = t.unit_id and c.state = 'draft' and c.review_unit_id <> t.review_unit_id`,
      [roundId, [...reviewUnits.keys()], [...reviewUnits.values()]],
    );
  }

  /** Whether units review something that has been submitted by others. */
  async review(tx: EntityManager, roundId: string, unitIds: readonly string[]): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select from contribution
       where round_id = $1 and review_unit_id = any($2::uuid[]) and unit_id <> review_unit_id and state <> 'draft' limit 1`,
      [roundId, unitIds],
    );
    return rows.length > 0;
  }

  /**
   * Whether units have an approved text in the round. Their contributions are held: none is approved before the
   * transaction ends.
   */
  async haveApproved(tx: EntityManager, roundId: string, unitIds: readonly string[]): Promise<boolean> {
    const held = await tx.query<{ state: string }[]>(
      `select state from contribution where round_id = $1 and unit_id = any($2::uuid[]) order by id for update`,
      [roundId, unitIds],
    );
    return held.some(({ state }) => state === 'approved');
  }

  /** Holds what is to go: nobody writes in it from now on. */
  async hold(
    tx: EntityManager,
    roundId: string,
    { sectionIds, unitIds }: { sectionIds: readonly string[]; unitIds: readonly string[] },
  ): Promise<void> {
    await tx.query(
      `select from contribution
       where round_id = $1 and (section_id = any($2::uuid[]) or unit_id = any($3::uuid[])) order by id for update`,
      [roundId, sectionIds, unitIds],
    );
  }

  /**
   * Takes units and sections out of a round, with contributions of which nothing is written. Fails for one that
   * something refers to.
   */
  async remove(
    tx: EntityManager,
    roundId: string,
    { sectionIds, unitIds }: { sectionIds: readonly string[]; unitIds: readonly string[] },
  ): Promise<void> {
    const gone = `select id from contribution
      where round_id = $1 and (section_id = any($2::uuid[]) or unit_id = any($3::uuid[]))`;
    const values = [roundId, sectionIds, unitIds];
    // Who has an empty page open is no reason to keep it.
    await tx.query(`delete from presence where contribution_id in (${gone})`, values);
    await tx.query(`delete from reminder where contribution_id in (${gone})`, values);
    await tx.query(`delete from contribution where id in (${gone})`, values);
    await tx.query('delete from round_section where round_id = $1 and section_id = any($2::uuid[])', [
      roundId,
      sectionIds,
    ]);
    await tx.query('delete from round_unit where round_id = $1 and unit_id = any($2::uuid[])', [
      roundId,
      unitIds,
    ]);
  }

  async setQuestions(
    tx: EntityManager,
    roundId: string,
    { sectionId, questions }: AskedQuestions,
  ): Promise<void> {
    await tx.query('update round_section set questions = $3 where round_id = $1 and section_id = $2', [
      roundId,
      sectionId,
      JSON.stringify(questions),
    ]);
  }
}
