import { describe, expect, it } from '@jest/globals';
import { readFileSync, globSync } from 'node:fs';
import path from 'node:path';
import { cyclesOf, importsOf, type ImportGraph } from './cycles.js';

const root = path.resolve(import.meta.dirname, '..');

/** What each file imports at run time, for one project. */
function graphOf(sources: string): ImportGraph {
  const files = globSync(`${sources}/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  return new Map(
    files.map((file) => [file, importsOf(file, readFileSync(path.join(root, file), 'utf8'), files)]),
  );
}

describe('imports', () => {
  it('are told from types, and a ring of them is found (control)', () => {
    const files = ['a.ts', 'b.ts', 'c.ts', 'd.ts'];
    const graph = new Map([
      ['a.ts', importsOf('a.ts', "import { b } from './b.js'; export const a = () => b;", files)],
      ['b.ts', importsOf('b.ts', "export * from './c.js'; export const b = 1;", files)],
      ['c.ts', importsOf('c.ts', "import { a } from './a.js'; export const c = a;", files)],
      [
        'd.ts',
        importsOf(
          'd.ts',
          "import type { D } from './d.js'; import { a } from './a.js'; export type D = a;",
          files,
        ),
      ],
    ]);
    expect(cyclesOf(graph)).toEqual([['a.ts', 'b.ts', 'c.ts']]);
    expect(graph.get('d.ts')).toEqual([]);
  });

  it.each(['libs/domain/src', 'libs/documents/src', 'apps/api/src', 'apps/web/src'])(
    'go one way in %s',
    (sources) => {
      // Entities name each other in arrow functions that TypeORM calls once all of them are there.
      const cycles = cyclesOf(graphOf(sources)).filter(
        (ring) => !ring.every((file) => file.endsWith('.entity.ts')),
      );
      expect(cycles).toEqual([]);
    },
  );
});
