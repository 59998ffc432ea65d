import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../../src/database/open-database.js';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.js';

/** A database of one suite's own, migrated and empty. */
export interface TestDatabase {
  readonly url: string;
  /** Ends what is still connected to it and removes it. */
  drop(): Promise<void>;
}

const TEMPLATE = 'migrated';

/** Nothing here has to survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Makes a database by copying the migrated one; the first call of a test run starts PostgreSQL and migrates. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await serverOfThisRun();
  const name = `suite_${randomBytes(6).toString('hex')}`;
  await query(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return {
    url: databaseUrl(server, name),
    drop: () => dropWhenLeft(server, name),
  };
}

/**
 * A pool says that it has ended while its last sockets are still closing. To be thrown out just then is an error that
 * nobody listens for any more, so they get a moment to leave by themselves.
 */
async function dropWhenLeft(server: string, name: string): Promise<void> {
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline) {
    const rows = await query(server, `SELECT FROM pg_stat_activity WHERE datname = '${name}'`);
    if (rows === 0) break;
    await pause(20);
  }
  await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** The suites run in several processes: the first to make the folder starts the server, the others wait for it. */
async function serverOfThisRun(): Promise<string> {
  const run = process.env['SAMSYN_TEST_RUN'];
  if (!run) throw new Error('Jest needs test/support/global-setup.mjs as its globalSetup.');
  const ready = path.join(run, 'ready.json');
  if (wasMade(path.join(run, 'started'))) await startServer(run, ready);
  while (!existsSync(ready)) await pause(50);
  const { url, error } = JSON.parse(readFileSync(ready, 'utf8')) as { url: string; error?: string };
  if (error) throw new Error(`The test database did not start: ${error}`);
  return url;
}

function wasMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function startServer(run: string, ready: string): Promise<void> {
  const tell = (answer: { url?: string; error?: string }) => {
    writeFileSync(`${ready}.new`, JSON.stringify(answer));
    renameSync(`${ready}.new`, ready);
  };
  try {
    const { url } = await startEmbeddedPostgres({ dataDir: run, settings: SETTINGS, revive: false });
    await query(url, `CREATE DATABASE ${TEMPLATE}`);
    const dataSource = await openDatabase(databaseUrl(url, TEMPLATE), 2);
    await dataSource.destroy();
    // A database that somebody is connected to cannot be copied.
    await query(url, `ALTER DATABASE ${TEMPLATE} ALLOW_CONNECTIONS false`);
    tell({ url });
  } catch (error) {
    tell({ error: (error as Error).stack ?? String(error) });
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs a statement over a connection of its own; the number of rows. */
async function query(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
