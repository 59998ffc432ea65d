import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, Plan } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { sectionJson } from '../database/json.js';

const head = `'id', p.id, 'rootId', p.root_id, 'unitId', p.unit_id, 'title', p.title, 'year', p.year,
  'period', json_build_object('from', p.period_from, 'to', p.period_to)`;

@Injectable()
export class PlanRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The plans without their outlines as JSON text, newest first. */
  async list(ability: AppAbility): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select coalesce(json_agg(json_build_object(${head}) order by p.year desc, p.id), '[]')::text as json
       from plan p where ${where(ability, 'read', 'Plan', 'p', parameters)}`,
      parameters.values,
    );
    return row!.json;
  }

  /** `Plan` as JSON text, or undefined for what the person may not read. */
  async find(ability: AppAbility, id: string): Promise<string | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `select json_build_object(${head}, 'focusAreas', coalesce((
         select json_agg(json_build_object('id', f.id, 'number', f.number, 'title', f.title, 'sections', coalesce((
           select json_agg(${sectionJson} order by s.position) from section s where s.focus_area_id = f.id), '[]'))
           order by f.position)
         from focus_area f where f.plan_id = p.id), '[]'))::text as json
       from plan p
       where p.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'read', 'Plan', 'p', parameters)}`,
      parameters.values,
    );
    return row?.json;
  }

  /** Which of these lineages no section or indicator of the root's earlier plans has. */
  async unknownLineages(tx: EntityManager, rootId: string, lineageIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from unnest($2::uuid[]) as asked (id)
       where not exists (select from section s where s.root_id = $1 and (s.lineage_id = asked.id
         or jsonb_path_exists(s.slots, '$[*].lines[*].lineageId ? (@ == $id)', jsonb_build_object('id', asked.id))))`,
      [rootId, lineageIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Writes a plan with its outline. */
  async insert(tx: EntityManager, plan: Plan): Promise<void> {
    const { id, rootId, unitId, title, year, period, focusAreas } = plan;
    await tx.query(
      `insert into plan (id, root_id, unit_id, title, year, period_from, period_to)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, rootId, unitId, title, year, period.from, period.to],
    );
    for (const [place, area] of focusAreas.entries()) {
      await tx.query(
        'insert into focus_area (id, plan_id, number, title, position) values ($1, $2, $3, $4, $5)',
        [area.id, id, area.number, area.title, place],
      );
      for (const [position, section] of area.sections.entries())
        await tx.query(
          `insert into section (id, root_id, plan_id, focus_area_id, lineage_id, title, position, strategy_goals,
             questions, slots)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            section.id,
            rootId,
            id,
            area.id,
            section.lineageId,
            section.title,
            position,
            section.strategyGoals,
            JSON.stringify(section.questions),
            JSON.stringify(section.slots),
          ],
        );
    }
  }
}
