import path from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';
import { swc } from './tools/jest/swc.js';

const root = import.meta.dirname;
const at = (file) => path.join(root, file);

/** `@samsyn/*` is compiled from source, so that no test depends on a build. */
const conditions = ['@samsyn/source', 'node', 'node-addons'];

const base = {
  rootDir: root,
  resolver: at('tools/jest/resolver.cjs'),
  extensionsToTreatAsEsm: ['.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
};

const node = (displayName, testMatch, more = {}) => ({
  ...base,
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: conditions },
  transform: { '^.+\\.ts$': swc },
  ...more,
});

/** The API's tests share one PostgreSQL, which their global setup starts. */
const database = {
  globalSetup: at('apps/api/test/support/global-setup.mjs'),
  globalTeardown: at('apps/api/test/support/global-teardown.mjs'),
};

const web = {
  ...base,
  ...presets.createEsmPreset({ tsconfig: at('apps/web/tsconfig.spec.json') }),
  rootDir: root,
  displayName: 'web',
  testMatch: ['<rootDir>/apps/web/src/**/*.spec.ts'],
  setupFilesAfterEnv: [at('tools/jest/web-setup.ts')],
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  testEnvironmentOptions: { customExportConditions: ['@samsyn/source', 'browser'] },
};

export default {
  // For a test that hangs: a real database on a busy machine may well take more than the default five seconds.
  testTimeout: 60_000,
  // Jest leaves a core free, which on two cores is half the machine.
  maxWorkers: '100%',
  projects: [
    node('domain', ['libs/domain/src/**/*.spec.ts']),
    node('documents', ['libs/documents/src/**/*.spec.ts']),
    node('api-unit', ['apps/api/src/**/*.spec.ts']),
    node('api', ['apps/api/test/**/*.spec.ts'], database),
    node('tools', ['tools/**/*.spec.ts']),
    web,
  ],
};
