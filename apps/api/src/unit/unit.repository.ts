import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AppAbility, FormerName, FormerParent, NewUnit, Unit } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SqlParameters, where } from '../access/where.js';
import { isWaived } from '../database/conditions.js';

const fields = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'rootId', ${alias}.root_id, 'parentId', ${alias}.parent_id,
    'kind', ${alias}.kind, 'name', ${alias}.name, 'version', ${alias}.version, 'endedFrom', ${alias}.ended_from,
    'formerNames', coalesce((
      select json_agg(json_build_object('name', f.name, 'from', f.from_day, 'to', f.to_day) order by f.to_day)
      from former_unit_name f where f.unit_id = ${alias}.id), '[]'),
    'formerParents', coalesce((
      select json_agg(json_build_object('parentId', f.parent_id, 'name', unit_name_on(f.parent_id, f.to_day),
        'from', f.from_day, 'to', f.to_day) order by f.to_day)
      from former_unit_parent f where f.unit_id = ${alias}.id), '[]'))`;

/** A unit under its lock. */
export interface LockedUnit extends Pick<
  Unit,
  'id' | 'rootId' | 'parentId' | 'kind' | 'name' | 'version' | 'endedFrom'
> {
  /** Since when it has its name; null: always. */
  readonly nameFrom: string | null;
  /** Since when it lies where it lies; null: always. */
  readonly parentFrom: string | null;
}

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

  async find(tx: EntityManager, id: string): Promise<Unit> {
    const [row] = await tx.query<{ unit: Unit }[]>(
      `select ${fields('u')} as unit from unit u where u.id = $1`,
      [id],
    );
    return row!.unit;
  }

  /** A unit under which the person may add others; it stays as it is until the transaction ends. */
  async parent(
    tx: EntityManager,
    ability: AppAbility,
    id: string,
  ): Promise<Pick<Unit, 'rootId' | 'kind' | 'name' | 'endedFrom'> | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<Pick<Unit, 'rootId' | 'kind' | 'name' | 'endedFrom'>[]>(
      `select u.root_id as "rootId", u.kind, u.name, u.ended_from::text as "endedFrom" from unit u
       where u.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'create', 'Unit', 'u', parameters)} for share`,
      parameters.values,
    );
    return row;
  }

  /** Adds a unit after its siblings; its id, or undefined when one of them has the name. */
  async insert(
    tx: EntityManager,
    { parentId, kind, name }: NewUnit,
    rootId: string,
  ): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into unit as u (root_id, parent_id, kind, name, position)
       select $1, $2, $3, $4, coalesce(max(position) + 1, 0) from unit where parent_id = $2
       on conflict do nothing returning id`,
      [rootId, parentId, kind, name],
    );
    return row?.id;
  }

  /** Holds the shape of a county's tree: of two who change it, one waits. */
  async lockTree(tx: EntityManager, rootId: string): Promise<void> {
    await tx.query('select from unit where id = $1 for no key update', [rootId]);
  }

  /** A unit and all that lie under it, at any depth. */
  async within(tx: EntityManager, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `with recursive within as (select $1::uuid as id union select u.id from unit u join within w on u.parent_id = w.id)
       select id from within`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** What it lay under last. */
  async lastParent(
    tx: EntityManager,
    id: string,
  ): Promise<Pick<FormerParent, 'parentId' | 'from'> | undefined> {
    const [row] = await tx.query<Pick<FormerParent, 'parentId' | 'from'>[]>(
      `select parent_id as "parentId", from_day::text as from from former_unit_parent
       where unit_id = $1 order by to_day desc limit 1`,
      [id],
    );
    return row;
  }

  async keepParent(tx: EntityManager, unit: LockedUnit, today: string): Promise<void> {
    await tx.query(
      `insert into former_unit_parent (root_id, unit_id, parent_id, from_day, to_day)
       values ($1, $2, $3, $4, $5::date - 1)`,
      [unit.rootId, unit.id, unit.parentId, unit.parentFrom, today],
    );
  }

  async forgetLastParent(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `delete from former_unit_parent where id =
         (select id from former_unit_parent where unit_id = $1 order by to_day desc limit 1)`,
      [id],
    );
  }

  /** Puts a unit after those under another. Fails when one of them has its name. */
  async place(tx: EntityManager, id: string, parentId: string, from: string | null): Promise<void> {
    await tx.query(
      `update unit set parent_id = $2, parent_from = $3, version = version + 1,
         position = (select coalesce(max(position) + 1, 0) from unit where parent_id = $2)
       where id = $1`,
      [id, parentId, from],
    );
  }

  /** Holds a unit that the person may change, until the transaction ends; undefined for any other. */
  async lock(tx: EntityManager, ability: AppAbility, id: string): Promise<LockedUnit | undefined> {
    const parameters = new SqlParameters();
    const [row] = await tx.query<LockedUnit[]>(
      `select u.id, u.root_id as "rootId", u.parent_id as "parentId", u.kind, u.name, u.version,
         u.ended_from::text as "endedFrom", u.name_from::text as "nameFrom",
         u.parent_from::text as "parentFrom"
       from unit u
       where u.id = ${parameters.add(id, 'uuid')} and ${where(ability, 'change', 'Unit', 'u', parameters)} for update`,
      parameters.values,
    );
    return row;
  }

  /** The name that it had last. */
  async lastName(tx: EntityManager, id: string): Promise<FormerName | undefined> {
    const [row] = await tx.query<FormerName[]>(
      `select name, from_day::text as from, to_day::text as to from former_unit_name
       where unit_id = $1 order by to_day desc limit 1`,
      [id],
    );
    return row;
  }

  /** Renames a unit; `nameFrom` is the day since which it has the name. Fails when a sibling has it. */
  async rename(tx: EntityManager, id: string, name: string, nameFrom: string | null): Promise<void> {
    await tx.query('update unit set name = $2, name_from = $3, version = version + 1 where id = $1', [
      id,
      name,
      nameFrom,
    ]);
  }

  async keepName(tx: EntityManager, unit: LockedUnit, today: string): Promise<void> {
    await tx.query(
      `insert into former_unit_name (root_id, unit_id, name, from_day, to_day) values ($1, $2, $3, $4, $5::date - 1)`,
      [unit.rootId, unit.id, unit.name, unit.nameFrom, today],
    );
  }

  async forgetLastName(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `delete from former_unit_name where id =
         (select id from former_unit_name where unit_id = $1 order by to_day desc limit 1)`,
      [id],
    );
  }

  /** A unit and its siblings in their order, held until the transaction ends. */
  async siblings(tx: EntityManager, parentId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      'select id from unit where parent_id = $1 order by position, name, id for update',
      [parentId],
    );
    return rows.map(({ id }) => id);
  }

  async order(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query(
      `update unit u set position = o.place from unnest($1::uuid[]) with ordinality as o (id, place)
       where u.id = o.id`,
      [ids],
    );
  }

  /** Whether something under it goes on longer than until `day`. */
  async hasChildren(tx: EntityManager, id: string, day: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      'select from unit where parent_id = $1 and (ended_from is null or ended_from > $2) limit 1',
      [id, day],
    );
    return rows.length > 0;
  }

  /** The rounds in which it still has to write or to review something, by title. */
  async openRounds(tx: EntityManager, id: string): Promise<string[]> {
    const rows = await tx.query<{ title: string }[]>(
      `select r.title from round r where exists (
         select from contribution c where c.round_id = r.id and $1 in (c.unit_id, c.review_unit_id)
           and c.state <> 'approved' and not ${isWaived})
       order by r.year, r.opens, r.title`,
      [id],
    );
    return rows.map(({ title }) => title);
  }

  /** Sets or takes away the first day on which it is no more. Fails when a sibling has its name meanwhile. */
  async setEnd(tx: EntityManager, id: string, from: string | null): Promise<void> {
    await tx.query('update unit set ended_from = $2, version = version + 1 where id = $1', [id, from]);
  }
}
