import { existsSync, readFileSync } from 'node:fs';

/** A stage without tests of its own: it holds or it doesn't. */
export function fromExitCode(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Tests as Jest counts them; a suite that could not even be loaded is one more failure. */
export function fromJest(code, file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return atLeastOneFailure(code, { passed: result.numPassedTests, failed });
}

/** Tests as Playwright counts them; one that passes only at the second attempt has failed. */
export function fromPlaywright(code, file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return atLeastOneFailure(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

/** A runner that says it failed has failed, also when each of its tests was content. */
function atLeastOneFailure(code, { passed, failed }) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** The stages' sum. */
export function total(outcomes) {
  const sum = (key) => outcomes.reduce((all, outcome) => all + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
