import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Route } from '../../functions/contract.ts';
import { routes } from '../../functions/routes.ts';

const folder = join(import.meta.dirname, '..', '..', 'functions', 'routes');

type Rows = Readonly<Record<string, Route>>;

/**
 * Stands in for `functions/routes.ts` in a door: the files that hold rows of its own, and of every
 * other row its address and who may call it; all else of it throws where it is asked for. A door
 * that needs more of another's row imports its file.
 */
export async function ownRows(door: string): Promise<string> {
  const files = globSync('*.ts', { cwd: folder }).map((file) => basename(file));
  const tables = await Promise.all(files.toSorted().map((file) => tablesOf(file)));
  const own = tables.flat().filter(({ rows }) => hasRowOf(rows, door));
  const others = rowsBeside(new Set(own.flatMap(({ rows }) => Object.keys(rows))));
  const imports = own.map(({ file, name }) => `import { ${name} } from './routes/${file}';`);
  const spread = own.map(({ name }) => `...${name}, `).join('');
  return `${imports.join('\n')}
    const absent = { get() { throw new Error('this row is of another door'); } };
    const left = Object.fromEntries(${JSON.stringify(LEFT_OUT)}.map((name) => [name, absent]));
    const beside = Object.entries(${JSON.stringify(others)});
    export const routes = { ${spread}...Object.fromEntries(
      beside.map(([name, row]) => [name, Object.defineProperties(row, left)])) };`;
}

const LEFT_OUT = [
  'params',
  'query',
  'body',
  'ifMatch',
  'idempotencyKey',
  'answer',
  'summary',
  'refusals',
] as const;

function rowsBeside(known: ReadonlySet<string>): Record<string, object> {
  const rows = Object.entries<Route>(routes).filter(([name]) => !known.has(name));
  return Object.fromEntries(rows.map(([name, row]) => [name, withoutLeftOut(row)]));
}

function withoutLeftOut(row: Route): object {
  const fields = Object.entries(row).filter(([name]) => !LEFT_OUT.some((each) => each === name));
  return Object.fromEntries(fields);
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
