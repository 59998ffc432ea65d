import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, NewUnit, Unit } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';

const fields = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'rootId', ${alias}.root_id, 'parentId', ${alias}.parent_id,
    'kind', ${alias}.kind, 'name', ${alias}.name)`;

@Injectable()
export class UnitRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** `Unit[]` as JSON text: every unit after its parent, siblings in their order. */
  async list(ability: AppAbility): Promise<string> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<{ json: string }[]>(
      `with recursive tree as (
         select u.*, array[]::text[] as place from unit u
         where u.parent_id is null and ${where(ability, 'read', 'Unit', 'u', parameters)}
         union all
         select u.*, t.place || lpad(u.position::text, 10, '0') || u.name || u.id::text
         from tree t join unit u on u.parent_id = t.id)
       select coalesce(json_agg(${fields('t')} order by t.place), '[]')::text as json from tree t`,
      parameters.values,
    );
    return row!.json;
  }

  /** A unit under which the person may add others. */
  async parent(ability: AppAbility, id: string): Promise<Pick<Unit, 'rootId' | 'kind'> | undefined> {
    const parameters = new SqlParameters();
    const [row] = await this.db.query<Pick<Unit, 'rootId' | 'kind'>[]>(
      `select u.root_id as "rootId", u.kind from unit u
       where u.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'create', 'Unit', 'u', parameters)}`,
      parameters.values,
    );
    return row;
  }

  /** Adds a unit after its siblings; undefined when one of them has the name. */
  async insert({ parentId, kind, name }: NewUnit, rootId: string): Promise<Unit | undefined> {
    const [row] = await this.db.query<{ unit: Unit }[]>(
      `insert into unit as u (root_id, parent_id, kind, name, position)
       select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from unit where parent_id = $2
       on conflict do nothing returning ${fields('u')} as unit`,
      [rootId, parentId, kind, name],
    );
    return row?.unit;
  }

  /** Renames a unit; undefined for what the person may not change. Fails when a sibling has the name. */
  async rename(ability: AppAbility, id: string, name: string): Promise<Unit | undefined> {
    const parameters = new SqlParameters();
    const [rows] = await this.db.query<[{ unit: Unit }[], number]>(
      `update unit u set name = ${parameters.add(name)}
       where u.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Unit', 'u', parameters)}
       returning ${fields('u')} as unit`,
      parameters.values,
    );
    return rows[0]?.unit;
  }
}
