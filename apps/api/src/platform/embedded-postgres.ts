import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import pg from 'pg';
import { locateBinaries } from './embedded-postgres/binaries.js';
import { openClusterFolder } from './embedded-postgres/cluster-folder.js';
import { initialise, OWNER } from './embedded-postgres/initialise.js';
import { stopOrphan, stopServer } from './embedded-postgres/postmaster-file.js';
import { startServer } from './embedded-postgres/server.js';

/** How to run the embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Its files go to `postgres/` in here. */
  readonly dataDir: string;
  /** Any free port if left out. */
  readonly port?: number;
  /** Settings of PostgreSQL, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Start the server again if it dies; true if left out. */
  readonly revive?: boolean;
  /** Called if the server died and could not be started again. */
  readonly onLost?: (error: Error) => void;
}

/** A PostgreSQL of our own that is running. */
export interface EmbeddedPostgres {
  /** With the password: for connecting, not for showing. */
  readonly url: string;
  /** Ends every connection, writes everything out and waits for the server to be gone. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the files in a data folder, which are made the first time. A server that a killed process
 * left behind is stopped first; one that dies while this process lives is started again on the same port.
 * Throws a StartError with one sentence if the folder cannot be used or the server does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = openClusterFolder(options.dataDir);
  let server: Promise<ChildProcess | undefined> = Promise.resolve(undefined);
  let stopping = false;
  const stop = async () => {
    stopping = true;
    const pid = (await server)?.pid;
    if (pid !== undefined) await stopServer(pid);
    folder.close();
  };
  try {
    const binaries = locateBinaries(folder.account, folder.path);
    await stopOrphan(folder.path);
    await initialise(binaries, folder);
    const port = options.port ?? (await freePort());
    const start = async () => {
      const started = await startServer(binaries, folder, port, options.settings);
      started.once('exit', () => {
        if (!stopping && options.revive !== false)
          server = start().catch((error: Error) => options.onLost?.(error) as undefined);
      });
      return started;
    };
    server = Promise.resolve(await start());
    const address = `postgres://${OWNER}:${folder.password}@127.0.0.1:${port}`;
    await createDatabase(`${address}/postgres`);
    return { url: `${address}/${OWNER}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [OWNER]);
    if (!rowCount) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
