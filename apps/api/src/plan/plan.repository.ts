import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
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
}
