import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyContent } from '@samsyn/domain';
import { DataSource } from 'typeorm';
import { createDataSource } from '../src/database/data-source.js';
import { migrations } from '../src/database/migrations/index.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';

let database: TestDatabase;
let old: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const before = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name.startsWith('Comments')),
  );
  old = await new DataSource({ type: 'postgres', url: database.url, migrations: before }).initialize();
  await old.query('drop schema public cascade');
  await old.query('create schema public');
  await old.runMigrations();
});
afterAll(() => database.drop());

test('what was said with returns before there were comments begins threads, done with where the text is approved', async () => {
  const one = async (sql: string, ...values: unknown[]) =>
    (await old.query<{ id: string }[]>(`${sql} returning id`, values))[0]!.id;
  const root = await one(
    `with n as (select gen_random_uuid() as id) insert into unit (id, root_id, kind, name) select id, id, 'county', 'Län' from n`,
  );
  const [plan, person] = [
    await one(
      `insert into plan (root_id, unit_id, title, year, period_from, period_to) values ($1, $1, 'P', 2023, 2022, 2023)`,
      root,
    ),
    await one(`insert into account (root_id, email, name) values ($1, 'a@test.example', 'Granskare')`, root),
  ];
  const area = await one(
    `insert into focus_area (plan_id, number, title, position) values ($1, '1', 'F', 1)`,
    plan,
  );
  const round = await one(
    `insert into round (root_id, plan_id, kind, year, title, opens, deadline)
     values ($1, $2, 'statusReport', 2023, 'R', '2023-09-01', '2023-09-30')`,
    root,
    plan,
  );
  for (const [position, state] of ['returned', 'approved'].entries()) {
    const section = await one(
      `insert into section (root_id, plan_id, focus_area_id, lineage_id, title, position)
       values ($1, $2, $3, gen_random_uuid(), 'S', $4)`,
      ...[root, plan, area, position],
    );
    const contribution = await one(
      `insert into contribution (root_id, round_id, section_id, unit_id, review_unit_id, state, draft, approved_by, approved_at)
       values ($1, $2, $3, $1, $1, $4::text, $5, case when $4 = 'approved' then $6::uuid end,
         case when $4 = 'approved' then timestamptz '2023-09-20' end)`,
      ...[root, round, section, state, JSON.stringify(emptyContent), person],
    );
    for (const [event, comment] of [
      ['submit', null],
      ['returnForChanges', `Mer om ${state}.`],
    ])
      await old.query(
        `insert into history (root_id, contribution_id, event, at, account_id, comment)
         values ($1, $2, $3, '2023-09-10', $4, $5)`,
        [root, contribution, event, person, comment],
      );
  }
  await old.destroy();

  const db = await createDataSource(database.url, 1).initialize();
  await db.runMigrations();
  const threads = await db.query<object[]>(
    `select c.state, t.audience, t.resolved_at is not null as resolved, m.text, m.decision, l.event
     from comment_thread t join contribution c on c.id = t.contribution_id join comment m on m.thread_id = t.id
     join comment_log l on l.comment_id = m.id order by t.number`,
  );
  const said = { audience: 'review', decision: 'returnForChanges', event: 'said' };
  expect(threads).toEqual([
    { state: 'returned', resolved: false, text: 'Mer om returned.', ...said },
    { state: 'approved', resolved: true, text: 'Mer om approved.', ...said },
  ]);
  await db.destroy();
});
