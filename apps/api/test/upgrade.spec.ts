import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app.js';
import { migrations } from '../src/database/migrations/index.js';
import { openDatabase } from '../src/database/open-database.js';
import { readConfig } from '../src/platform/config.js';
import { RenderingService } from '../src/rendering/rendering.service.js';
import { createTestDatabase, type TestDatabase } from './support/postgres.js';
import { TestClock } from './support/world.js';

/**
 * A county as the first version left it, taken through every migration since. `upgrade/<number>.rows` is what was in the
 * tables after that migration; `upgrade/<number>.sql` puts something into the tables that it made, so that those that
 * come after it meet data in every table. A migration that makes a table needs such a file, or the last test fails.
 */
const folder = path.resolve('apps/api/test/upgrade');
const numberOf = (name: string) => /\d+$/.exec(name)![0];

interface Row {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

let database: TestDatabase;
const before: Row[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  await db.query('drop schema public cascade');
  await db.query('create schema public');
  await db.destroy();
}, 60_000);
afterAll(() => database.drop());

test('every migration runs on a county with data in every table', async () => {
  for (let count = 1; count <= migrations.length; count += 1) {
    const db = await new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: migrations.slice(0, count),
      migrationsTransactionMode: 'each',
      poolSize: 1,
    }).initialize();
    await db.runMigrations();
    await fill(db, numberOf(migrations[count - 1]!.name));
    await db.destroy();
  }
  // Each file belongs to a migration.
  const known = new Set(migrations.map(({ name }) => numberOf(name)));
  expect(readdirSync(folder).filter((file) => !known.has(file.split('.')[0]!))).toEqual([]);
}, 120_000);

test('nothing that was there is lost or changed', async () => {
  const db = await openDatabase(database.url, 2);
  const tables = [...new Set(before.map(({ table }) => table))];
  expect(tables.length).toBeGreaterThan(15);
  for (const table of tables) {
    const now = await db.query<{ row: Record<string, unknown> }[]>(
      `select to_jsonb(t) as row from "${table}" t`,
    );
    const columns = Object.keys(now[0]?.row ?? {});
    const kept = new Set(now.map(({ row }) => canonical(row, columnsOf(table))));
    for (const one of before.filter((known) => known.table === table)) {
      const gone = Object.keys(one.values).filter((column) => !columns.includes(column));
      expect([table, gone]).toEqual([table, []]);
      expect([table, kept.has(canonical(one.values, columnsOf(table))), one.values]).toEqual([
        table,
        true,
        one.values,
      ]);
    }
  }
  await db.destroy();
});

test('the product starts on it, and people find what they had', async () => {
  const config = readConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'error', DEMO: 'false' });
  const db = await openDatabase(database.url, 5);
  const app = await createApp(config, db, new TestClock());
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  try {
    const signIn = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: 'sammankallande.region@skane.example', password: 'samsyn-demo' },
    });
    expect(signIn.statusCode).toBe(200);
    const cookie = String(signIn.headers['set-cookie']).split(';')[0]!;
    const get = async (url: string) => {
      const answer = await app.inject({ url, headers: { cookie } });
      expect([url, answer.statusCode]).toEqual([url, 200]);
      return answer;
    };
    for (const url of ['me', 'tasks', 'plans', 'units', 'delegations', 'me/notices', 'search?q=samverkan'])
      await get(`/api/${url}`);
    const rounds = (await get('/api/rounds')).json<{ id: string }[]>();
    expect(rounds.length).toBe(2);
    for (const { id } of rounds) {
      await get(`/api/rounds/${id}/board`);
      await get(`/api/rounds/${id}/feedback`);
      await get(`/api/rounds/${id}/preview`);
    }
    const editions = (await get('/api/editions')).json<{ id: string; state: string }[]>();
    expect(editions.map(({ state }) => state)).toEqual(['published']);
    // What the background does at the start: files of editions from before there were any.
    const renderings = app.get(RenderingService);
    for (const id of await renderings.seal(db.manager, editions[0]!.id, null)) await renderings.make(id);
    expect((await get(`/public/editions/${editions[0]!.id}`)).payload).toContain('RSP');
    const contributions = before.filter(
      ({ table, values }) => table === 'contribution' && values['approved_by'],
    );
    for (const { values } of contributions.slice(0, 5)) {
      await get(`/api/contributions/${String(values['id'])}`);
      await get(`/api/contributions/${String(values['id'])}/versions`);
      await get(`/api/contributions/${String(values['id'])}/comments`);
    }
  } finally {
    await app.close();
    if (db.isInitialized) await db.destroy();
  }
}, 60_000);

test('no table was left without data on the way', async () => {
  const db = await openDatabase(database.url, 2);
  const tables = await db.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const empty: string[] = [];
  for (const { name } of tables) {
    const [one] = await db.query<object[]>(`select 1 from "${name}" limit 1`);
    if (!one) empty.push(name);
  }
  expect(empty).toEqual([]);
  await db.destroy();
});

/** Puts in what a version with this migration would have had. */
async function fill(db: DataSource, number: string): Promise<void> {
  const [rows, statements] = ['rows', 'sql'].map((kind) => path.join(folder, `${number}.${kind}`));
  if (existsSync(rows!)) {
    const lines = readFileSync(rows!, 'utf8').trimEnd().split('\n');
    before.push(
      ...lines.map((line) => {
        const [table, values] = line.split('\t');
        return { table: table!, values: JSON.parse(values!) as Row['values'] };
      }),
    );
    await db.transaction(async (manager) => {
      // As a backup is put back: in any order, and without what a row sets off.
      await manager.query(`set local session_replication_role = replica`);
      for (const { table, values } of before) {
        const columns = Object.keys(values)
          .map((column) => `"${column}"`)
          .join(', ');
        await manager.query(
          `insert into "${table}" (${columns}) overriding system value
           select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
          [JSON.stringify(values)],
        );
      }
    });
  }
  if (existsSync(statements!)) await db.query(readFileSync(statements!, 'utf8'));
}

const columnsOf = (table: string) => Object.keys(before.find((row) => row.table === table)!.values);

function canonical(row: Readonly<Record<string, unknown>>, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => [column, sorted(row[column])]));
}

/** PostgreSQL keeps the fields of jsonb in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
