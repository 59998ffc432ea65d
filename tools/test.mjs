// Runs the stages named on the command line in order, all of them even when one fails, so that one run shows
// everything; the last line is the sum: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromExitCode, fromJest, fromPlaywright, total } from './test/results.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'samsyn-results-'));
const result = (stage) => path.join(folder, `${stage}.json`);

/** A stage that hangs must not hold up a build server for ever. */
const patience = 20 * 60_000;

const jest = (stage) => ({ args: ['--', '--json', `--outputFile=${result(stage)}`], count: fromJest });

/** What each stage is called in package.json, and how its outcome is counted. */
const stages = {
  format: { script: 'format:check', count: fromExitCode },
  lint: { script: 'lint', count: fromExitCode },
  types: { script: 'types', count: fromExitCode },
  unit: { script: 'unit', ...jest('unit') },
  api: { script: 'test:api', ...jest('api') },
  e2e: { script: 'e2e', env: { SAMSYN_E2E_RESULTS: result('e2e') }, count: fromPlaywright },
};

function run({ script, args = [], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that what the stage started ends with it.
      detached: true,
    });
    const end = () => process.kill(-child.pid, 'SIGKILL');
    const limit = setTimeout(end, patience);
    const interrupted = () => (end(), process.exit(130));
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.once('exit', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code ?? 1);
    });
  });
}

const unknown = process.argv.slice(2).filter((stage) => !(stage in stages));
if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}`);

const outcomes = [];
for (const stage of process.argv.slice(2)) {
  process.stdout.write(`\n── ${stage}\n`);
  const started = Date.now();
  const code = await run(stages[stage]);
  const counted = stages[stage].count(code, result(stage));
  outcomes.push({ stage, seconds: Math.round((Date.now() - started) / 1000), ...counted });
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write('\n');
for (const { stage, passed, failed, seconds } of outcomes) {
  process.stdout.write(`${stage.padEnd(8)}${passed} passed, ${failed} failed (${seconds} s)\n`);
}
const sum = total(outcomes);
process.exitCode = sum.failed > 0 ? 1 : 0;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
