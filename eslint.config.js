import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier/flat';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { moduleBoundaries } from './tools/eslint/boundaries.js';
import { domainImports, noDeepImports } from './tools/eslint/imports.js';
import { noBareText } from './tools/eslint/no-bare-text.js';
import { noForeignRepository } from './tools/eslint/no-foreign-repository.js';

const everything = ['**/*.ts', '**/*.js', '**/*.mjs', '**/*.cjs'];
const product = ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'];
const specs = ['**/*.spec.ts', '**/test/**', 'tests/**', 'libs/*/src/testing/**'];

const samsyn = { rules: { 'no-bare-text': noBareText, 'no-foreign-repository': noForeignRepository } };

export default defineConfig([
  globalIgnores(['**/dist/', '**/.angular/', '.nx/', 'data/', '**/test-results/', '**/coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: everything, extends: [js.configs.recommended] },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: tools() },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: {
      // One program for everything but the web: quicker than a service that finds each file's own.
      parserOptions: { project: ['./tsconfig.spec.json', './apps/web/tsconfig.spec.json'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A schema and the type inferred from it share one name.
      '@typescript-eslint/no-redeclare': 'off',
      'no-redeclare': 'off',
      // noUncheckedIndexedAccess makes every index doubtful; a `!` says that the line above settled it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // Nest reads constructor parameters' types at run time: a type-only import would leave it without the class.
    files: ['apps/api/src/**/*.ts'],
    plugins: { samsyn },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      'samsyn/no-foreign-repository': 'error',
    },
  },
  {
    files: everything,
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', moduleBoundaries],
      'no-restricted-imports': ['error', { patterns: noDeepImports }],
    },
  },
  {
    // Generators and checks look at everything.
    files: ['tools/**', 'bench/**'],
    rules: { '@nx/enforce-module-boundaries': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: product,
    ignores: specs,
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [...noDeepImports, notInTheProduct()] }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', { patterns: [...noDeepImports, domainImports] }] },
  },
  {
    // A test may look at an answer without first saying what it is.
    files: specs,
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // When the web can't even start there is nobody else to tell.
    files: ['apps/web/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'app', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'app', style: 'camelCase' },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    ignores: ['apps/web/src/index.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    plugins: { samsyn },
    rules: { 'samsyn/no-bare-text': 'error' },
  },
  prettier,
]);

function notInTheProduct() {
  return {
    regex: '^@samsyn/[^/]+/testing$',
    message: 'Test data is for tests: the product does not import it.',
  };
}

/** What Node gives a script without an import; and for the parts that run in a page, the page. */
function tools() {
  const node = `AbortController AbortSignal Blob Buffer FormData Headers Request Response TextDecoder TextEncoder URL
    URLSearchParams WebSocket btoa clearInterval clearTimeout console crypto fetch performance process queueMicrotask
    setImmediate setInterval setTimeout structuredClone`;
  const commonJs = '__dirname __filename module require';
  const page = 'document location window';
  const names = `${node} ${commonJs} ${page}`.split(/\s+/);
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
