// Jest's globalTeardown for suites that use `createTestDatabase`.
import { removeRun } from './test-runs.mjs';

export default async function tearDown() {
  await removeRun(process.env.SAMSYN_TEST_RUN);
}
