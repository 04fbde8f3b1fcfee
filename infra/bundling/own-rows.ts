import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Route } from '../../shared/contract/route.ts';
import { refusalsOf, routes } from '../../shared/contract/routes.ts';
import { type ProblemCode, SERVER_CODES, STATUS } from '../../shared/http/status.ts';
import { withEntries } from './source.ts';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'contract', 'rows');

type Rows = Readonly<Record<string, Route>>;

/** Stands in for `shared/contract/routes.ts` in a door: its own rows, from the files that hold them. */
export async function ownRows(door: string): Promise<string> {
  const files = globSync('*.ts', { cwd: folder }).map((file) => basename(file));
  const tables = await Promise.all(files.toSorted().map((file) => tablesOf(file)));
  const own = tables.flat().filter(({ rows }) => hasRowOf(rows, door));
  const imports = own.map(({ file, name }) => `import { ${name} } from './rows/${file}';`);
  return `${imports.join('\n')}
    export const routes = { ${own.map(({ name }) => `...${name}`).join(', ')} };`;
}

/** What only the contract's readers ask of a row, and no door. */
const FOR_READERS: readonly string[] = ['answer', 'summary', 'refusals'];

/** A file of rows with those of a door only. */
export function rowsOf(door: string, source: string): string {
  const own = new Set(rowsAt(door).map(([name]) => name));
  const isRow = (name: string) => Object.hasOwn(routes, name);
  return withEntries(source, (entry, member) =>
    member === undefined ? own.has(entry) || !isRow(entry) : !FOR_READERS.includes(member),
  );
}

function rowsAt(door: string): [string, Route][] {
  return Object.entries<Route>(routes).filter(([, row]) => row.door === door);
}

/** What a door says no with: the refusals of its rows, and those of a request that meets none. */
const OF_NO_ROW: readonly ProblemCode[] = [
  'route.not_found',
  'route.method_not_allowed',
  ...SERVER_CODES,
];

/** A file of wordings with those of a door's refusals only, and without what is for its readers. */
export function wordingsOf(door: string, source: string): string {
  const own = new Set<string>(rowsAt(door).flatMap(([, row]) => refusalsOf(row)));
  const isCode = (name: string) => Object.hasOwn(STATUS, name);
  return withEntries(source, (code, member) =>
    member === undefined
      ? own.has(code) || OF_NO_ROW.some((each) => each === code) || !isCode(code)
      : member !== 'advice' || !isCode(code),
  );
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
