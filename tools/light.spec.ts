import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as light from '@samsyn/domain/light';
import * as rules from '@samsyn/domain/rules';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const domain = path.join(root, 'libs/domain/src');

/** What a file imports once TypeScript has dropped what only its types needed: from where, and which names. */
function importsOf(source: string): { from: string; names: string[] }[] {
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2024,
    experimentalDecorators: true,
  };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return ts
    .createSourceFile('file.js', outputText, options.target)
    .statements.filter((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
    .filter(({ moduleSpecifier }) => moduleSpecifier !== undefined)
    .map((one) => {
      const named = ts.isImportDeclaration(one) ? one.importClause?.namedBindings : undefined;
      return {
        from: (one.moduleSpecifier as ts.StringLiteral).text,
        names:
          named && ts.isNamedImports(named)
            ? named.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
            : [],
      };
    });
}

/** The files that lead from one to the validator; empty where none does. */
function toValidator(file: string, seen = new Set<string>()): string[] {
  seen.add(file);
  for (const { from } of importsOf(readFileSync(file, 'utf8'))) {
    if (from === 'zod') return [file];
    const next = path.resolve(path.dirname(file), from.replace(/\.js$/, '.ts'));
    if (!from.startsWith('.') || seen.has(next)) continue;
    const rest = toValidator(next, seen);
    if (rest.length > 0) return [file, ...rest];
  }
  return [];
}

/** What a file of the web takes from the whole of the domain, though a part without schemas has it. */
function takenFromTheWhole(source: string): string[] {
  return importsOf(source)
    .filter(({ from }) => from === '@samsyn/domain')
    .flatMap(({ names }) => names.filter((name) => name in light || name in rules));
}

describe('the parts of the domain without schemas', () => {
  it('lead to no validator, as the whole does (control)', () => {
    expect(toValidator(path.join(domain, 'light.ts'))).toEqual([]);
    expect(toValidator(path.join(domain, 'rules.ts'))).toEqual([]);
    expect(toValidator(path.join(domain, 'index.ts'))).not.toEqual([]);
  });

  it('share nothing', () => {
    expect(Object.keys(light).filter((name) => name in rules)).toEqual([]);
  });

  it('are where the web takes what it has, so that no page loads the validator for it', () => {
    expect(takenFromTheWhole("import { isBlank } from '@samsyn/domain'; isBlank();")).toEqual(['isBlank']);
    expect(takenFromTheWhole("import { RichText } from '@samsyn/domain'; RichText.parse(1);")).toEqual([]);
    const files = globSync('apps/web/src/**/*.ts', { cwd: root });
    const found = files.flatMap((file) =>
      takenFromTheWhole(readFileSync(path.join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
