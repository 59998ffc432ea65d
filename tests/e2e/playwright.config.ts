import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { fromEnvironment } from './support/product.js';

// The global setup starts the product and finds the browser; Playwright reads this file again in each worker.
const { url, browser } = fromEnvironment();
const results = path.resolve(import.meta.dirname, '../../test-results');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/global-setup.ts',
  outputDir: path.join(results, 'e2e'),
  // The journeys follow one round through the county, in one database: one after the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['SAMSYN_E2E_RESULTS'] ?? path.join(results, 'e2e.json') }],
  ],
  use: {
    baseURL: url,
    actionTimeout: 10_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: browser,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
