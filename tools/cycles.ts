import path from 'node:path';
import ts from 'typescript';

/** For each file, the files that it imports at run time. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2024,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
};

/** The files among `files` that a source imports once TypeScript has dropped what only its types needed. */
export function importsOf(file: string, source: string, files: readonly string[]): string[] {
  const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: file });
  const found = ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => {
    const target = path.join(path.dirname(file), fileName);
    return [target.replace(/\.js$/, '.ts'), `${target}.ts`].find((candidate) => files.includes(candidate));
  });
  return found.filter((target) => target !== undefined);
}

/** The rings of files that import each other, by Tarjan's algorithm. */
export function cyclesOf(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];

  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const ring = stack.splice(stack.indexOf(file));
    if (ring.length > 1) rings.push(ring.sort());
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return rings;
}
