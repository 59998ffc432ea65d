import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WordImport, WordRefusal } from '@samsyn/domain';
import { Refused } from './refused.js';

/** What a file may cost; a report of a hundred pages takes a second. */
export interface Limits {
  readonly script: URL;
  readonly execArgv?: readonly string[];
  readonly milliseconds: number;
  readonly megabytes: number;
}
const built: Limits = {
  script: new URL('./word-child.js', import.meta.url),
  milliseconds: 20_000,
  megabytes: 512,
};
/** Only the build has a script that a process can run; from source a file is read in place. */
const hasProcess = existsSync(fileURLToPath(built.script));

let last: Promise<unknown> = Promise.resolve();

/** Reads a Word file in a process of its own, one file at a time, so that nobody else waits for it. @throws Refused */
export function wordInProcess(file: Uint8Array): Promise<WordImport> {
  // The library is loaded where it is used.
  const read = async () =>
    hasProcess ? readInProcess(file, built) : (await import('./read-word.js')).readWord(file);
  const done = last.then(read, read);
  last = done;
  return done;
}

interface Answer {
  readonly read?: WordImport;
  readonly refused?: WordRefusal;
  readonly failed?: string;
}

/**
 * A process and not a thread: a thread that runs out of memory takes the whole program with it. This one knows no secrets,
 * writes no file and starts no program. A file that takes too long, or too much memory, is given up, and its process with it.
 * @throws Refused
 */
export async function readInProcess(file: Uint8Array, limits: Limits): Promise<WordImport> {
  const { script, execArgv = [], milliseconds, megabytes } = limits;
  const child = fork(fileURLToPath(script), {
    execArgv: [`--max-old-space-size=${megabytes}`, '--permission', '--allow-fs-read=*', ...execArgv],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const settled = new AbortController();
  const { signal } = settled;
  const givenUp: [Answer] = [{ refused: 'wordTooMuch' }];
  try {
    child.send(file);
    const [{ read, refused, failed }] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => givenUp),
      pause(milliseconds, givenUp, { signal }),
    ])) as [Answer];
    if (read) return read;
    throw refused ? new Refused(refused) : new Error(`A Word file was not read: ${failed}`);
  } finally {
    settled.abort();
    child.kill('SIGKILL');
  }
}
