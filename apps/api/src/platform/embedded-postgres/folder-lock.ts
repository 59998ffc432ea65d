import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StartError } from '../start-error.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells a process from a later one that got the same number. */
  readonly started: string | undefined;
}

/** Takes a data folder for this process; throws a StartError if a live process has it. Returns what gives it back. */
export function lockFolder(folder: string, shownAs: string): () => void {
  const file = path.join(folder, 'in-use.json');
  const mine = `${file}.${process.pid}`;
  writeFileSync(
    mine,
    JSON.stringify({ pid: process.pid, host: os.hostname(), started: startOf(process.pid) }),
  );
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, and fails if the name is taken.
        linkSync(mine, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder && isAlive(holder)) {
        throw new StartError(
          `The data folder ${shownAs} is in use by another Samsyn (process ${holder.pid}).`,
        );
      }
      const stale = `${mine}.stale`;
      try {
        renameSync(file, stale);
      } catch {
        // Another process that is starting was faster; the next round sees its lock.
      }
      rmSync(stale, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder): boolean {
  // From another container or machine: it cannot be asked, and its own PostgreSQL still guards the files.
  if (holder.host !== os.hostname()) return false;
  return isRunning(holder.pid) && startOf(holder.pid) === holder.started;
}

/** Whether a process has this number, be it one that has ended and was not yet cleared away. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process with this number is at work. */
export function isRunning(pid: number): boolean {
  return exists(pid) && statOf(pid)?.[0] !== 'Z';
}

/** The moment the process started, in clock ticks since boot; undefined where /proc cannot tell. */
function startOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}

/** The fields of /proc/PID/stat from the state (the third) on; undefined without /proc. */
function statOf(pid: number): string[] | undefined {
  try {
    // The second field is the program's name in parentheses and may hold anything.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined;
  }
}
