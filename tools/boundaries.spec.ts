import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

interface Planted {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  /** The rule that must catch it; null for code that must pass. */
  readonly rule: string | null;
  readonly withTypes?: boolean;
}

const tags = '@nx/enforce-module-boundaries';
const imports = 'no-restricted-imports';
const bareText = 'samsyn/no-bare-text';

const template = (text: string) =>
  `import { Component } from '@angular/core';\n@Component({ selector: 'app-planted', template: '${text}' })\nexport class Planted {}\n`;

const planted: readonly Planted[] = [
  // Which project imports which.
  {
    what: 'domain → documents',
    file: 'libs/domain/src/a.ts',
    code: "import '@samsyn/documents';",
    rule: tags,
  },
  {
    what: 'documents → domain',
    file: 'libs/documents/src/a.ts',
    code: "import '@samsyn/domain';",
    rule: null,
  },
  {
    what: 'documents → api',
    file: 'libs/documents/src/a.ts',
    code: "import '../../../apps/api/src/a.js';",
    rule: tags,
  },
  { what: 'api → domain', file: 'apps/api/src/round/a.ts', code: "import '@samsyn/domain';", rule: null },
  {
    what: 'api → documents',
    file: 'apps/api/src/round/a.ts',
    code: "import '@samsyn/documents';",
    rule: null,
  },
  {
    what: 'api → web',
    file: 'apps/api/src/round/a.ts',
    code: "import '../../../web/src/main.js';",
    rule: tags,
  },
  { what: 'web → domain', file: 'apps/web/src/app/a.ts', code: "import '@samsyn/domain';", rule: null },
  { what: 'web → documents', file: 'apps/web/src/app/a.ts', code: "import '@samsyn/documents';", rule: tags },
  { what: 'web → api', file: 'apps/web/src/app/a.ts', code: "import '../../../api/src/a.js';", rule: tags },
  { what: 'e2e → domain', file: 'tests/e2e/a.ts', code: "import '@samsyn/domain';", rule: null },
  { what: 'e2e → documents', file: 'tests/e2e/a.ts', code: "import '@samsyn/documents';", rule: tags },
  { what: 'e2e → api', file: 'tests/e2e/a.ts', code: "import '../../apps/api/src/a.js';", rule: tags },

  // What a library keeps to itself.
  {
    what: 'a deep import',
    file: 'apps/api/src/round/a.ts',
    code: "import '@samsyn/domain/src/index.js';",
    rule: imports,
  },
  {
    what: 'a deep import of the build',
    file: 'apps/web/src/app/a.ts',
    code: "import '@samsyn/domain/dist/index.js';",
    rule: imports,
  },
  {
    what: 'another project by path',
    file: 'apps/api/src/round/a.ts',
    code: "import '../../../../libs/domain/src/index.js';",
    rule: imports,
  },
  {
    what: 'test data in the product',
    file: 'apps/api/src/round/a.ts',
    code: "import '@samsyn/domain/testing';",
    rule: imports,
  },
  {
    what: 'test data in a test',
    file: 'apps/api/src/round/a.spec.ts',
    code: "import '@samsyn/domain/testing';",
    rule: null,
  },

  // A domain that knows of nothing else.
  { what: 'casl in the domain', file: 'libs/domain/src/a.ts', code: "import '@casl/ability';", rule: null },
  {
    what: 'casl/extra in the domain',
    file: 'libs/domain/src/a.ts',
    code: "import '@casl/ability/extra';",
    rule: null,
  },
  { what: 'zod in the domain', file: 'libs/domain/src/a.ts', code: "import 'zod';", rule: null },
  { what: 'Node in the domain', file: 'libs/domain/src/a.ts', code: "import 'node:fs';", rule: imports },
  {
    what: 'Nest in the domain',
    file: 'libs/domain/src/a.ts',
    code: "import '@nestjs/common';",
    rule: imports,
  },
  { what: 'rxjs in the domain', file: 'libs/domain/src/a.ts', code: "import 'rxjs';", rule: imports },

  // Slices of the API.
  {
    what: "another slice's repository",
    file: 'apps/api/src/round/a.ts',
    code: "import '../unit/unit.repository.js';",
    rule: 'samsyn/no-foreign-repository',
  },
  {
    what: "another slice's repository, passed on",
    file: 'apps/api/src/round/a.ts',
    code: "export * from '../unit/unit.repository.js';",
    rule: 'samsyn/no-foreign-repository',
  },
  {
    what: "another slice's repository, later",
    file: 'apps/api/src/round/a.ts',
    code: "await import('../unit/unit.repository.js');",
    rule: 'samsyn/no-foreign-repository',
  },
  {
    what: 'its own repository',
    file: 'apps/api/src/unit/a.ts',
    code: "import './unit.repository.js';",
    rule: null,
  },
  {
    what: "another slice's service",
    file: 'apps/api/src/round/a.ts',
    code: "import '../unit/unit.service.js';",
    rule: null,
  },

  // What the product says, and to whom.
  {
    what: 'console in the API',
    file: 'apps/api/src/round/a.ts',
    code: "console.log('x');",
    rule: 'no-console',
  },
  {
    what: 'console in the web',
    file: 'apps/web/src/app/a.ts',
    code: "console.log('x');",
    rule: 'no-console',
  },
  {
    what: 'console in a library',
    file: 'libs/documents/src/a.ts',
    code: "console.log('x');",
    rule: 'no-console',
  },
  { what: 'console in a tool', file: 'tools/a.mjs', code: "console.log('x');", rule: null },
  { what: 'a word in a template', file: 'apps/web/src/app/a.html', code: '<p>Hej</p>', rule: bareText },
  {
    what: 'a word inside a block',
    file: 'apps/web/src/app/a.html',
    code: '@if (a) { <p>Hej</p> }',
    rule: bareText,
  },
  {
    what: 'a word beside a value',
    file: 'apps/web/src/app/a.html',
    code: '<p>sida {{ n }}</p>',
    rule: bareText,
  },
  {
    what: 'a word chosen',
    file: 'apps/web/src/app/a.html',
    code: "<p>{{ a ? 'Ja' : 'Nej' }}</p>",
    rule: bareText,
  },
  {
    what: 'a word chosen and read aloud',
    file: 'apps/web/src/app/a.html',
    code: `<p [attr.aria-label]="'sida ' + n"></p>`,
    rule: bareText,
  },
  {
    what: 'a key chosen',
    file: 'apps/web/src/app/a.html',
    code: `<p [title]="t(a ? 'b.c' : 'd.e')">{{ t(a === 'x' ? 'yes' : 'no') }}</p>`,
    rule: null,
  },
  {
    what: 'a word read aloud',
    file: 'apps/web/src/app/a.html',
    code: '<button aria-label="Stäng">×</button>',
    rule: bareText,
  },
  {
    what: 'a word in an inline template',
    file: 'apps/web/src/app/a.ts',
    code: template('<p>Hej</p>'),
    rule: bareText,
  },
  {
    what: 'a translated word',
    file: 'apps/web/src/app/a.html',
    code: "<p>{{ t('hello') }}: {{ n }} (…)</p>",
    rule: null,
  },
  {
    what: 'a glyph and the name',
    file: 'apps/web/src/app/a.html',
    code: '<p>Samsyn <mat-icon>close</mat-icon></p>',
    rule: null,
  },
  {
    what: 'an image without words',
    file: 'apps/web/src/app/a.html',
    code: '<img src="/a.svg">',
    rule: '@angular-eslint/template/alt-text',
  },
  {
    what: 'a click without a key',
    file: 'apps/web/src/app/a.html',
    code: '<div (click)="a()"></div>',
    rule: '@angular-eslint/template/click-events-have-key-events',
  },

  // With types: the path is a real file's.
  {
    what: 'a forgotten promise',
    file: 'libs/domain/src/workflow/refusal.ts',
    code: 'Promise.resolve();\n',
    rule: '@typescript-eslint/no-floating-promises',
    withTypes: true,
  },
];

let broken: string[][];

beforeAll(() => {
  // On a build server typescript-eslint would look at the file on the disk instead of the text it is given.
  const env = { ...process.env, NX_DAEMON: 'false', TSESTREE_SINGLE_RUN: 'false' };
  const options = { cwd: root, encoding: 'utf8' as const, env };
  // The boundaries are read from Nx's project graph, which this writes.
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], options);
  const stdin = JSON.stringify(planted);
  const answer = execFileSync(process.execPath, ['tools/eslint/lint-planted.mjs'], {
    ...options,
    input: stdin,
  });
  broken = JSON.parse(answer.slice(answer.indexOf('[['))) as string[][];
}, 60_000);

describe('the boundaries', () => {
  it.each(planted.map((plant, index) => ({ ...plant, index })))('$what: $rule', ({ index, rule }) => {
    if (rule) expect(broken[index]).toContain(rule);
    else expect(broken[index]).toEqual([]);
  });
});
