import { basename } from 'node:path';
import type { Metafile } from 'esbuild';
import { BY_ROOM } from '../../web/app/addresses.ts';

/** What a file loads before it can run, itself among it. */
export function filesNeededBy(path: string, { outputs }: Pick<Metafile, 'outputs'>): Set<string> {
  const needed = new Set<string>();
  const follow = (at: string) => {
    if (needed.has(at)) return;
    needed.add(at);
    for (const { path: next, kind } of outputs[at]?.imports ?? [])
      if (kind === 'import-statement') follow(next);
  };
  follow(path);
  return needed;
}

/** The file that a module begins. */
export function fileOf(module: string, { outputs }: Pick<Metafile, 'outputs'>): string | undefined {
  return Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(module));
}

/**
 * By address, the names of the files that its page cannot begin without, besides those that every
 * page has: they can be asked for with the document, before any script has run. Empty where the
 * bundle has no pages. Throws where a room's table does not load one page for each of its addresses.
 */
export function filesByAddress(
  metafile: Metafile,
  inEvery: readonly string[],
): Record<string, readonly string[]> {
  const found = Object.entries(BY_ROOM).flatMap(([room, ofRoom]) => {
    const addresses = Object.values<string>(ofRoom);
    const table = `web/${room}/pages.ts`;
    const modules = pagesIn(table, metafile);
    if (modules.length !== addresses.length && modules.length > 0)
      throw new Error(`${table} loads ${modules.length} pages for ${addresses.length} addresses`);
    return addresses.map((address, at) => {
      const file = modules[at] === undefined ? undefined : fileOf(modules[at], metafile);
      const needed = file === undefined ? [] : [...filesNeededBy(file, metafile)];
      const own = needed.map((path) => basename(path)).filter((name) => !inEvery.includes(name));
      return [address, own.toSorted()] as const;
    });
  });
  return Object.fromEntries(found);
}

/** The modules that a room's table loads when they are wanted, in its order, which is that of the addresses. */
function pagesIn(table: string, { inputs }: Metafile): string[] {
  return (inputs[table]?.imports ?? [])
    .filter(({ kind }) => kind === 'dynamic-import')
    .map(({ path }) => path);
}
