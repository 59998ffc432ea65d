// TypeScript over everything: the projects as they are built, the tests and tools, and the web with its templates.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const passes = [
  ['typescript/bin/tsc', '-b', 'libs/domain', 'libs/documents', 'apps/api'],
  ['typescript/bin/tsc', '-p', 'tsconfig.spec.json'],
  ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'apps/web/tsconfig.spec.json'],
];

for (const [file, ...args] of passes) {
  const program = path.join(root, 'node_modules', file);
  // All of them run, so that one look shows every error.
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
