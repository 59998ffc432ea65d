import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';

/** The account PostgreSQL runs under when it cannot be the one that started the program. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Whoever owns the files already goes on owning them, otherwise it is
 * `nobody`, which (unlike a `postgres` user) every system has. Undefined: run as whoever started the program.
 */
export function accountFor(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (process.platform !== 'linux') {
    throw new StartError('The embedded PostgreSQL cannot run as root here: start as an ordinary user.');
  }
  const owner = statSync(folder);
  return owner.uid === 0 ? nobody() : { uid: owner.uid, gid: owner.gid };
}

/** Looks in /etc/passwd, because initdb insists that the account has a name there. */
function nobody(): Account {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  if (!line)
    throw new StartError('The embedded PostgreSQL needs an account other than root: add a user "nobody".');
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

/** Whether an account may read the file or folder, judged by the modes from the root of the file system down. */
export function canRead(file: string, account: Account): boolean {
  const resolved = path.resolve(file);
  const parent = path.dirname(resolved);
  const { mode, uid, gid } = statSync(resolved);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  const needed = statSync(resolved).isDirectory() ? 0o5 : 0o4;
  if (((mode >> shift) & needed) !== needed) return false;
  return parent === resolved || canEnter(parent, account);
}

function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  if (((mode >> shift) & 0o1) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || canEnter(parent, account);
}
