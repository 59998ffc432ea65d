// The folder of one test run: `samsyn-test-<process>-xxxxxx` in the folder for temporary files.
import '../../../../tools/typescript-hooks.mjs';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const { isRunning } = await import('../../src/platform/embedded-postgres/folder-lock.ts');
const { stopOrphan } = await import('../../src/platform/embedded-postgres/postmaster-file.ts');

/** Makes the folder for this process's run. */
export function makeRun() {
  return mkdtempSync(path.join(os.tmpdir(), `samsyn-test-${process.pid}-`));
}

/** Stops the server of a run, if one was started, and removes the folder. */
export async function removeRun(folder) {
  await stopOrphan(path.join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

/** Removes what runs that were interrupted left behind. */
export async function removeAbandonedRuns() {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = /^samsyn-test-(\d+)-/.exec(name)?.[1];
    // Somebody else's cannot be removed, and is not ours to remove.
    if (pid && !isRunning(Number(pid))) await removeRun(path.join(os.tmpdir(), name)).catch(() => undefined);
  }
}
