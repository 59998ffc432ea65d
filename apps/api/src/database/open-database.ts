import type { DataSource } from 'typeorm';
import { StartError } from '../platform/start-error.js';
import { createDataSource } from './data-source.js';
import { migrations } from './migrations/index.js';

/**
 * Connects and brings the schema up to date.
 * @throws StartError when the server can't be reached, or the database was written by a newer program
 */
export async function openDatabase(url: string, poolSize = 10): Promise<DataSource> {
  const dataSource = createDataSource(url, poolSize);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new StartError(`Samsyn can't reach the database at ${withoutPassword(url)}: ${reason(error)}.`);
  }
  try {
    await refuseNewer(dataSource);
    await migrate(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  // Several processes may start at once: one migrates, the others wait.
  await runner.query('select pg_advisory_lock(764237)');
  try {
    await dataSource.runMigrations();
  } finally {
    await runner.query('select pg_advisory_unlock(764237)');
    await runner.release();
  }
}

async function refuseNewer(dataSource: DataSource): Promise<void> {
  const [table] = await dataSource.query<{ exists: boolean }[]>(
    `select to_regclass('migrations') is not null as exists`,
  );
  if (!table?.exists) return;
  const applied = await dataSource.query<{ name: string }[]>('select name from migrations');
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown)
    throw new StartError(
      `The database is newer than this program (it has ${unknown.name}): start the newer version, or restore a backup.`,
    );
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

function reason(error: unknown): string {
  const { code, message, errors } = error as {
    code?: string;
    message?: string;
    errors?: { message: string }[];
  };
  return (message || errors?.[0]?.message || code || 'no answer').replace(/\.$/, '');
}
