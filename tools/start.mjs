// What `npm start` runs: builds what is missing or out of date, then becomes the server. Starts under Node 20 too.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) await start();
else startUnderOwnNode();

async function start() {
  const { sourcesHash, isBuilt, build } = await import('./build-if-needed.mjs');
  const hash = sourcesHash(root);
  if (!isBuilt(root, hash)) {
    try {
      await checkBeforeBuilding();
      await build(root, hash);
    } catch (error) {
      if (error?.name !== 'StartError' && error?.name !== 'ConfigError') throw error;
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
  }
  await import('../apps/api/dist/main.js');
}

/** A wrong setting or a port that is taken is said at once, not after the build; read from source for that. */
async function checkBeforeBuilding() {
  await import('./typescript-hooks.mjs');
  const { readConfig } = await import('../apps/api/src/platform/config.ts');
  const { checkPort } = await import('../apps/api/src/platform/listening.ts');
  const { host, port } = readConfig(process.env);
  await checkPort(host, port);
}

/** npm puts the Node that belongs to the project first on the path; this is for those who start without npm. */
function startUnderOwnNode() {
  const node = path.join(root, 'node_modules/node/bin/node');
  if (!existsSync(node)) {
    process.stderr.write('The dependencies are not installed: run npm ci first.\n');
    process.exit(1);
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
