// Whether the build in apps/*/dist belongs to the sources as they are, and making it if not.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = [
  'apps/api/src',
  'apps/web/src',
  'apps/web/public',
  'libs/domain/src',
  'libs/documents/src',
  'apps/api/tsconfig.json',
  'apps/web/project.json',
  'apps/web/tsconfig.json',
  'apps/web/tsconfig.app.json',
  'libs/domain/tsconfig.json',
  'libs/documents/tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
  'tools/compress-web.mjs',
];
const RESULTS = ['apps/api/dist/main.js', 'apps/web/dist/browser/index.html'];

/** In node_modules, so that new dependencies lead to a new build. */
const stampOf = (root) => path.join(root, 'node_modules/.cache/samsyn-build');

/** A hash of everything that goes into the build: times would change with every checkout. */
export function sourcesHash(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash, root, name) {
  const file = path.join(root, name);
  if (!existsSync(file) || name.endsWith('.spec.ts')) return;
  if (statSync(file).isDirectory()) {
    for (const entry of readdirSync(file).sort()) addTo(hash, root, `${name}/${entry}`);
  } else hash.update(name).update(readFileSync(file));
}

/** Whether the results are there and were made from sources with this hash. */
export function isBuilt(root, hash) {
  if (!RESULTS.every((result) => existsSync(path.join(root, result)))) return false;
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Builds API and web; a StartError with the compiler's own words if that fails. */
export async function build(root, hash) {
  process.stdout.write('Building Samsyn, which is needed once and takes about a minute …\n');
  const nx = [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-t',
    'build',
    '-p',
    'api,web',
    '--output-style=stream',
  ];
  const { code, output } = await run(process.execPath, nx, {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
  });
  if (code !== 0) {
    throw Object.assign(new Error(`${output.trim()}\nSamsyn could not be built: see the lines above.`), {
      name: 'StartError',
    });
  }
  mkdirSync(path.dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), hash);
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => {
      child.kill();
      process.exit(1);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output });
    });
  });
}
