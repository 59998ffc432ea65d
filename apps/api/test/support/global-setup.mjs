// Jest's globalSetup for suites that use `createTestDatabase`.
import { makeRun, removeAbandonedRuns } from './test-runs.mjs';

export default async function setUp() {
  await removeAbandonedRuns();
  // Inherited by the processes that run the suites.
  process.env.SAMSYN_TEST_RUN = makeRun();
}
