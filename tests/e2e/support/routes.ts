import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../..');
const web = path.join(root, 'apps/web/src/app');

/** Every address at which the web has a page, as its route files name it: `contributions/:id/check`. */
export function webRoutes(): string[] {
  return [...new Set(routesOf(path.join(web, 'app.routes.ts'), 'routes', ''))].sort();
}

/** Every page that the API itself writes for anyone: `public/editions/:id`. */
export function publicRoutes(): string[] {
  const controllers = globSync('apps/api/src/**/*.controller.ts', { cwd: root });
  const found = controllers.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const [, prefix] = /@Controller\('(public[^']*)'\)/.exec(text) ?? [];
    if (prefix === undefined) return [];
    // A handler reaches from its @Get to the next.
    const handlers = text.split('@Get(').slice(1);
    return handlers
      .filter((handler) => handler.includes("@ApiProduces('text/html')"))
      .map((handler) => [prefix, /^'([^']*)'/.exec(handler)?.[1]].filter(Boolean).join('/'));
  });
  return found.sort();
}

/** The components that open over a page, by the names of their files. */
export function dialogs(): string[] {
  return globSync('**/*-dialog.ts', { cwd: web })
    .map((file) => path.basename(file, '.ts'))
    .sort();
}

/** Whether an address leads to this route. */
export function leadsTo(route: string, address: string): boolean {
  const pattern = route.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part));
  return new RegExp(`^/?${pattern.join('/')}$`).test(new URL(address, 'http://x').pathname);
}

/** The route that an address leads to; of several the one that names more of it. */
export function routeOf(address: string, routes: readonly string[]): string {
  const parameters = (route: string) => route.split(':').length;
  const fitting = routes.filter((route) => route !== '**' && leadsTo(route, address));
  return fitting.sort((one, other) => parameters(one) - parameters(other))[0] ?? '**';
}

function routesOf(file: string, name: string, prefix: string): string[] {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const local = (specifier: string) => path.resolve(path.dirname(file), specifier.replace(/\.js$/, '.ts'));
  const declared = new Map<string, ts.Expression>();
  const imported = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name: one, initializer } of statement.declarationList.declarations) {
        if (initializer) declared.set(one.getText(), initializer);
      }
    } else if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings;
      if (!names || !ts.isNamedImports(names)) continue;
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      for (const one of names.elements) imported.set(one.name.text, from);
    }
  }
  const ofList = (list: ts.Expression | undefined, at: string): string[] => {
    if (!list || !ts.isArrayLiteralExpression(list)) throw new Error(`${name} in ${file} is not a list.`);
    return list.elements.flatMap((one) => {
      if (ts.isObjectLiteralExpression(one)) return ofRoute(one, at);
      if (!ts.isSpreadElement(one)) throw new Error(`What is ${one.getText()} in ${file}?`);
      const spread = one.expression.getText();
      const from = imported.get(spread);
      return from ? routesOf(local(from), spread, at) : ofList(declared.get(spread), at);
    });
  };
  const ofRoute = (route: ts.ObjectLiteralExpression, at: string): string[] => {
    const said = new Map(
      route.properties.filter(ts.isPropertyAssignment).map((one) => [one.name.getText(), one.initializer]),
    );
    const own = (said.get('path') as ts.StringLiteral | undefined)?.text ?? '';
    const here = [at, own].filter(Boolean).join('/');
    const [, from, list] = /import\('([^']+)'\)\.then\(\(?m\)? => m\.(\w+)\)/.exec(
      said.get('loadChildren')?.getText() ?? '',
    ) ?? ['', '', ''];
    return [
      ...(said.has('children') ? ofList(said.get('children'), here) : []),
      ...(from && list ? routesOf(local(from), list, here) : []),
      ...(said.has('loadComponent') && !said.has('children') ? [here] : []),
    ];
  };
  return ofList(declared.get(name), prefix);
}
