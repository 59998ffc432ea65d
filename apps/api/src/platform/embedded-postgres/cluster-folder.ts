import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lchownSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { lockFolder } from './folder-lock.js';
import { type Account, accountFor } from './run-as.js';

/** The folder with the database files, the password and the server's log, ready for the account that uses it. */
export interface ClusterFolder {
  readonly path: string;
  /** What the server says, from its latest start on. */
  readonly log: string;
  readonly account: Account | undefined;
  readonly password: string;
  /**
   * How PostgreSQL names the folder. As another account it may not walk through the parents (a home has mode
   * 0700), so it gets the open folder as file descriptor 3 and enters by that.
   */
  readonly pathForServer: string;
  /** For `spawn`: the descriptor to hand over as number 3, if any. */
  readonly descriptor: number | undefined;
  close(): void;
}

/** Creates or opens `dataDir/postgres` for this process alone; throws a StartError if it cannot be written or is in use. */
export function openClusterFolder(dataDir: string): ClusterFolder {
  const folder = path.join(dataDir, 'postgres');
  let unlock: (() => void) | undefined;
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    unlock = lockFolder(folder, dataDir);
    const account = accountFor(folder);
    chmodSync(folder, 0o700);
    const password = readOrCreatePassword(folder);
    const log = path.join(folder, 'server.log');
    writeFileSync(log, '', { mode: 0o600 });
    if (account) giveTo(account, folder);
    const descriptor = account && openSync(folder, 'r');
    return {
      path: folder,
      log,
      account,
      password,
      pathForServer: account ? '/proc/self/fd/3' : folder,
      descriptor,
      close: () => {
        if (descriptor !== undefined) closeSync(descriptor);
        unlock?.();
      },
    };
  } catch (error) {
    unlock?.();
    throw error instanceof StartError ? error : unwritable(dataDir, error as NodeJS.ErrnoException);
  }
}

/** Node's own recursive mkdir never returns where the system denies that the parent exists, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function unwritable(dataDir: string, error: NodeJS.ErrnoException): StartError {
  const reason = error.code ?? error.message;
  return new StartError(
    `The data folder ${dataDir} cannot be written (${reason}): give it to the account that starts Samsyn, or set DATA_DIR.`,
  );
}

function readOrCreatePassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(path.join(folder, 'cluster'))) {
    throw new StartError(
      `The file ${file} is missing, and the database cannot be opened without it: restore it from a backup.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Files that root made or restored from a backup would be out of the account's reach. */
function giveTo(account: Account, folder: string): void {
  lchownSync(folder, account.uid, account.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) giveTo(account, child);
    else lchownSync(child, account.uid, account.gid);
  }
}
