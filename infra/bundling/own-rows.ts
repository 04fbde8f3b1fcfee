import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Route } from '../../functions/contract.ts';
import { routes } from '../../functions/routes.ts';

const folder = join(import.meta.dirname, '..', '..', 'functions', 'routes');

type Rows = Readonly<Record<string, Route>>;

/**
 * Stands in for `functions/routes.ts` in a door: the files that hold rows of its own. The door that
 * the gateway's catch-all leads to, `public`, has of every other row what an unknown path is told:
 * its method and path.
 */
export async function ownRows(door: string): Promise<string> {
  const files = globSync('*.ts', { cwd: folder }).map((file) => basename(file));
  const tables = await Promise.all(files.toSorted().map((file) => tablesOf(file)));
  const own = tables.flat().filter(({ rows }) => hasRowOf(rows, door));
  const others = door === 'public' ? rowsBeside(own.flatMap(({ rows }) => Object.keys(rows))) : [];
  const imports = own.map(({ file, name }) => `import { ${name} } from './routes/${file}';`);
  const spread = own.map(({ name }) => `...${name}, `).join('');
  return `${imports.join('\n')}
    const beside = ${JSON.stringify(others)}.map((row) => row.split(' '));
    export const routes = { ${spread}...beside.map(([method, path]) => ({ method, path })) };`;
}

function rowsBeside(known: readonly string[]): string[] {
  return Object.entries<Route>(routes)
    .filter(([name]) => !known.includes(name))
    .map(([, { method, path }]) => `${method} ${path}`);
}

async function tablesOf(file: string) {
  const exported = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
  return Object.entries(exported)
    .filter(([name]) => name.endsWith('Routes'))
    .map(([name, rows]) => ({ file, name, rows: rows as Rows }));
}

function hasRowOf(rows: Rows, door: string): boolean {
  return Object.values(rows).some((row) => row.door === door);
}
