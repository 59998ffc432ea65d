import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { StartError } from '../start-error.js';
import type { ClusterFolder } from './cluster-folder.js';

/**
 * Starts one of PostgreSQL's programs as the folder's account, in a session of its own (a Ctrl-C in the terminal
 * must not stop the database before the API has drained), writing to the log (a pipe would end with this process).
 */
export function runProgram(file: string, args: readonly string[], folder: ClusterFolder): ChildProcess {
  const log = openSync(folder.log, 'a');
  try {
    return spawn(file, args, {
      ...folder.account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log, folder.descriptor ?? 'ignore'],
      // Nothing of our own environment (PGDATA, PGPORT, secrets) is for the server.
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    closeSync(log);
  }
}

/** Resolves with the exit code (or signal) of a program; rejects with a StartError if it could not be started. */
export function exitOf(program: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    program.once('error', (error) =>
      reject(
        new StartError(
          `PostgreSQL's program could not be started (${error.message}): set DATABASE_URL to a PostgreSQL server.`,
        ),
      ),
    );
    program.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
}

/** The last complaint in the log, without its time stamp; empty if there is none. */
export function lastComplaint(log: string): string {
  const complaints = readFileSync(log, 'utf8').match(/(?:FATAL|PANIC|error):\s.*/g);
  return (
    complaints
      ?.at(-1)
      ?.replace(/^\w+:\s+/, '')
      .replace(/\.$/, '') ?? ''
  );
}
