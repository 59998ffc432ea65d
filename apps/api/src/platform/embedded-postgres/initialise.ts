import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import type { Binaries } from './binaries.js';
import type { ClusterFolder } from './cluster-folder.js';
import { exitOf, lastComplaint, runProgram } from './run-program.js';

/** Sorts å, ä and ö after z; where ICU is missing the letters still work but sort by code point. */
const LOCALES = [
  ['--locale-provider=icu', '--icu-locale=sv-SE'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

/** The name of the role and of the database. */
export const OWNER = 'samsyn';

/** Makes the database files unless they are there. */
export async function initialise({ initdb }: Binaries, folder: ClusterFolder): Promise<void> {
  const cluster = path.join(folder.path, 'cluster');
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  // Made under another name: a start that is cut short leaves nothing that looks finished.
  const unfinished = 'cluster.unfinished';
  for (const locale of LOCALES) {
    rmSync(path.join(folder.path, unfinished), { recursive: true, force: true });
    const args = [
      `--pgdata=${folder.pathForServer}/${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${folder.pathForServer}/password`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      ...locale,
    ];
    if ((await exitOf(runProgram(initdb, args, folder))) === 0) {
      renameSync(path.join(folder.path, unfinished), cluster);
      return;
    }
  }
  throw new StartError(`The embedded PostgreSQL could not make its files: ${lastComplaint(folder.log)}.`);
}
