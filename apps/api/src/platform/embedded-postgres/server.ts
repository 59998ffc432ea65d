import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.js';
import type { Binaries } from './binaries.js';
import type { ClusterFolder } from './cluster-folder.js';
import { readPostmaster } from './postmaster-file.js';
import { exitOf, lastComplaint, runProgram } from './run-program.js';

/** After a kill -9 the old server's workers need a moment to notice and let go of its shared memory. */
const PASSING = /shared memory|lock file .* already exists|in use|could not bind|could not create any TCP/i;
const PATIENCE = 20_000;

/**
 * What every server here is told. It listens on this computer only, and its log holds no refused statements: they
 * can carry what people wrote.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** Starts the server and waits until it takes connections, also through crash recovery, however long that takes. */
export async function startServer(
  { postgres }: Binaries,
  folder: ClusterFolder,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', `${folder.pathForServer}/cluster`, '-p', String(port), ...options];
  for (const end = Date.now() + PATIENCE; ; await pause(250)) {
    const server = runProgram(postgres, args, folder);
    if (await isReady(server, folder.path)) {
      server.unref();
      return server;
    }
    const complaint = lastComplaint(folder.log);
    if (!PASSING.test(complaint) || Date.now() > end) {
      throw new StartError(`The embedded PostgreSQL did not start: ${complaint || `see ${folder.log}`}.`);
    }
  }
}

async function isReady(server: ChildProcess, folder: string): Promise<boolean> {
  const exit = exitOf(server);
  for (;;) {
    const exited = await Promise.race([exit.then(() => true), pause(20, false)]);
    if (exited) return false;
    const postmaster = readPostmaster(folder);
    if (postmaster?.pid === server.pid && postmaster?.isReady) return true;
  }
}
