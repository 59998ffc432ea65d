import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fromExitCode, fromJest, fromPlaywright, total } from './results.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'samsyn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: unknown): string {
  const name = path.join(folder, `${Math.random()}.json`);
  writeFileSync(name, JSON.stringify(content));
  return name;
}
const jest = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number) =>
  file({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });
const playwright = (expected: number, unexpected: number, flaky: number) =>
  file({ stats: { expected, unexpected, flaky, skipped: 0 } });

describe('the count of a test run', () => {
  it.each([
    ['a stage that holds', fromExitCode(0), 1, 0],
    ['a stage that does not', fromExitCode(2), 0, 1],
    ['tests that pass', fromJest(0, jest(7, 0, 0)), 7, 0],
    ['tests that fail, and a suite that does not load', fromJest(1, jest(7, 2, 1)), 7, 3],
    ['a runner that fails over tests that pass', fromJest(1, jest(7, 0, 0)), 7, 1],
    ['a runner that wrote nothing', fromJest(1, 'nowhere.json'), 0, 1],
    ['a runner that wrote nothing and is content', fromJest(0, 'nowhere.json'), 0, 1],
    ['journeys', fromPlaywright(0, playwright(3, 0, 0)), 3, 0],
    ['journeys that fail or waver', fromPlaywright(1, playwright(3, 1, 1)), 3, 2],
    ['a product that does not start', fromPlaywright(1, playwright(0, 0, 0)), 0, 1],
  ])('%s', (_what, outcome, passed, failed) => {
    expect(outcome).toEqual({ passed, failed });
  });

  it('adds up', () => {
    expect(total([fromExitCode(0), fromExitCode(1), { passed: 3, failed: 4 }])).toEqual({
      passed: 4,
      failed: 5,
    });
  });
});
