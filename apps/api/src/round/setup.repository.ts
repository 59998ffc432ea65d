import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, RoundSetup } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { questionsIn, roundFields } from '../database/json.js';

/** Somebody has written, submitted, waived or said something: the contribution `c` stays. */
const isWritten = `(c.saved_at is not null or c.state <> 'draft' or c.waived_at is not null
  or exists (select from history h where h.contribution_id = c.id))`;

/** An answer with words in it to a question of the section `s` in the round `r`, sent or not. */
const answered = `exists (
  select from feedback b, jsonb_array_elements((b.content -> 'answers') || coalesce(b.sent_content -> 'answers', '[]')) a
  where b.round_id = r.id and b.section_id = s.id and a ->> 'questionId' = q.one ->> 'id'
    and jsonb_path_exists(a, '$.body.**.text'))`;

/** How a round is set up, as those who may change it see it. */
@Injectable()
export class SetupRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Undefined for a round that the person may not change. */
  async find(
    ability: AppAbility,
    id: string,
    tx: EntityManager = this.db.manager,
  ): Promise<RoundSetup | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<{ setup: RoundSetup }[]>(
      `select json_build_object(${roundFields}, 'version', r.version,
         'hasBegun', exists (select from contribution c where c.round_id = r.id and c.state <> 'draft'),
         'sections', (
           select coalesce(json_agg(json_build_object('id', s.id, 'lineageId', s.lineage_id, 'title', s.title,
             'focusArea', f.number || ' ' || f.title, 'written',
               exists (select from contribution c where c.round_id = r.id and c.section_id = s.id and ${isWritten})
               or exists (select from feedback b where b.round_id = r.id and b.section_id = s.id),
             'questions', coalesce((
               select json_agg(json_build_object('id', q.one ->> 'id', 'text', q.one ->> 'text', 'answered', ${answered})
                 order by q.place)
               from jsonb_array_elements(${questionsIn('r.id')}) with ordinality as q (one, place)), '[]'))
             order by rs.position), '[]')
           from round_section rs join section s on s.id = rs.section_id join focus_area f on f.id = s.focus_area_id
           where rs.round_id = r.id),
         'units', (
           select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'written',
             exists (select from contribution c where c.round_id = r.id and c.unit_id = u.id and ${isWritten}))
             order by ru.position), '[]')
           from round_unit ru join unit u on u.id = ru.unit_id where ru.round_id = r.id)) as setup
       from round r where r.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Round', 'r', parameters)}`,
      parameters.values,
    );
    return row?.setup;
  }

  /** Holds a round that the person may change, until the transaction ends: changes come one after the other. */
  async lock(tx: EntityManager, ability: AppAbility, id: string): Promise<boolean> {
    const parameters = new SqlParameters();
    const rows = await tx.query<unknown[]>(
      `select from round r
       where r.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Round', 'r', parameters)}
       for no key update`,
      parameters.values,
    );
    return rows.length > 0;
  }

  async write(
    tx: EntityManager,
    id: string,
    { title, opens, deadline }: Pick<RoundSetup, 'title' | 'opens' | 'deadline'>,
  ): Promise<void> {
    await tx.query(
      `with changed as (
         update round set title = $2, opens = $3, deadline = $4, version = version + 1 where id = $1)
       -- A day of its own that is no later than everybody's gives a unit nothing.
       update contribution set deadline = null where round_id = $1 and deadline <= $4::date`,
      [id, title, opens, deadline],
    );
  }

  /** Titles of sections, names of units, for the log. */
  async names(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }[]>(
      `select id, title as name from section where id = any($1::uuid[])
       union all select id, name from unit where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
