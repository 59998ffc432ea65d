import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where units lay before they were moved. */
export class UnitParent1732500001000 implements MigrationInterface {
  readonly name = 'UnitParent1732500001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Since when it lies where it lies; null where it always did.
alter table unit add column parent_from date;

create table former_unit_parent (
  id uuid primary key default gen_random_uuid(),
  root_id uuid not null references unit,
  unit_id uuid not null references unit,
  parent_id uuid not null references unit,
  from_day date,
  to_day date not null
);
create index former_unit_parent_unit on former_unit_parent (unit_id, to_day);
create index former_unit_parent_root on former_unit_parent (root_id);

-- What a unit lay under on a day.
create function unit_parent_on(unit_id uuid, day date) returns uuid stable language sql as $$
  select coalesce(
    (select f.parent_id from former_unit_parent f where f.unit_id = $1 and f.to_day >= $2 order by f.to_day limit 1),
    (select u.parent_id from unit u where u.id = $1))
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('Where units lay could not be told without this: restore a backup instead.');
  }
}
