// Runs the stages named on the command line in order, all of them even when one fails, so that one run shows
// everything; the last line is the sum: `N passed, N failed`.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromExitCode, fromJest, fromPlaywright, total } from './test/results.mjs';
import { runScript } from './test/run-script.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samsyn-results-'));
const result = (stage) => path.join(folder, `${stage}.json`);

const jest = (stage) => ({ args: ['--', '--json', `--outputFile=${result(stage)}`], count: fromJest });

/**
 * What each stage is called in package.json, and how its outcome is counted. Those that are `single` keep one core
 * busy, and run at the same time as their neighbours.
 */
const stages = {
  format: { script: 'format:check', count: fromExitCode, single: true },
  lint: { script: 'lint', count: fromExitCode, single: true },
  types: { script: 'types', count: fromExitCode, single: true },
  unit: { script: 'unit', ...jest('unit') },
  api: { script: 'test:api', ...jest('api') },
  e2e: { script: 'e2e', env: { SAMSYN_E2E_RESULTS: result('e2e') }, count: fromPlaywright },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in stages));
if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}`);

const outcomes = [];

async function finish(name, running) {
  const { code, output, seconds } = await running;
  if (output) process.stdout.write(`\n── ${name}\n${output}`);
  outcomes.push({ name, seconds, ...stages[name].count(code, result(name)) });
}

const together = names.filter((name) => stages[name].single);
const started = together.map((name) => [name, runScript(stages[name], 'hold')]);
for (const [name, running] of started) await finish(name, running);
for (const name of names.filter((one) => !together.includes(one))) {
  process.stdout.write(`\n── ${name}\n`);
  await finish(name, runScript(stages[name], 'show'));
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of outcomes) {
  process.stdout.write(`${name.padEnd(8)}${passed} passed, ${failed} failed (${seconds} s)\n`);
}
const sum = total(outcomes);
process.exitCode = sum.failed > 0 ? 1 : 0;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
