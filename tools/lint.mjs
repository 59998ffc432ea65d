// ESLint over everything. The module boundaries are read from Nx's project graph, and without one that rule would
// skip itself and say nothing was wrong; so the graph is made first, and its absence is an error.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Runs a program of node_modules and returns its exit code. */
function run(file, args, output) {
  const program = path.join(root, 'node_modules', file);
  const env = { ...process.env, NX_DAEMON: 'false' };
  return spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: output, env }).status ?? 1;
}

const graph = run('nx/dist/bin/nx.js', ['show', 'projects'], ['ignore', 'ignore', 'inherit']);
process.exitCode =
  graph || run('eslint/bin/eslint.js', ['--max-warnings', '0', ...process.argv.slice(2), '.'], 'inherit');
