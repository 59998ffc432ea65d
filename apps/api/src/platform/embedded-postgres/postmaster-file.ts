import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exists, isRunning } from './folder-lock.js';

/** What a running server says about itself in its postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly isReady: boolean;
}

/** Reads `cluster/postmaster.pid`; undefined if there is none. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops a server that an earlier, killed process left running on these files. Its process number may meanwhile
 * belong to a stranger (likely after a container restarts) or to a dead process that nobody cleared away: then the
 * file that would make PostgreSQL refuse to start is removed, once none of its old workers is left.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const orphan = readPostmaster(folder);
  // A number that is free again tells PostgreSQL all it needs, and the file lets it see workers that hold on.
  if (!orphan || !exists(orphan.pid)) return;
  const cluster = path.join(folder, 'cluster');
  if (isRunning(orphan.pid) && worksIn(orphan.pid, cluster)) return stopServer(orphan.pid);
  for (let patience = 100; patience > 0 && anyoneWorksIn(cluster); patience -= 1) await pause(100);
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** Stops a server: fast at first, so that it writes everything out, harder if that takes too long. */
export async function stopServer(pid: number): Promise<void> {
  const attempts = [
    ['SIGINT', 60_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const;
  for (const [signal, patience] of attempts) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await isGone(pid, patience)) return;
  }
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
    if (!isRunning(pid)) return true;
  }
  return !isRunning(pid);
}

function worksIn(pid: number | string, cluster: string): boolean {
  // Without /proc the number in the file is all there is to go by.
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function anyoneWorksIn(cluster: string): boolean {
  return (
    process.platform === 'linux' &&
    readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(name, cluster))
  );
}
