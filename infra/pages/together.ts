import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { filesNeededBy } from './page-files.ts';

/**
 * What so many pages of so many rooms need is loaded with the first of them. Below, each page would wait for what it
 * does not use; without, what a page shares with others lies in forty files, and over a slow line
 * their number counts for more than their size.
 */
const SHARED_BY = 10;
const ROOMS = 4;

const PAGE = /-page\.tsx$/;
const TOGETHER = 'together';

type Outputs = Metafile['outputs'];

/** The modules that lie in one file: what the entry shares with any page, and what many pages share. */
export function sharedModules({ outputs }: Pick<Metafile, 'outputs'>, entry: string): string[] {
  const pages = pathsOf(outputs, (module) => PAGE.test(module));
  const [own = new Set<string>()] = pathsOf(outputs, (module) => module.endsWith(`/${entry}`)).map(
    (path) => modulesOf(outputs, path),
  );
  const users = new Map<string, string[]>();
  for (const page of pages)
    for (const module of modulesOf(outputs, page))
      users.set(module, [...(users.get(module) ?? []), roomOf(outputs[page]?.entryPoint ?? '')]);
  return [...users]
    .filter(([module, rooms]) => isSharedBy(rooms) || own.has(module))
    .map(([module]) => module)
    .filter((module) => !PAGE.test(module) && !module.includes(':'))
    .toSorted();
}

/** Many, in several rooms: what only two or three need is no affair of those who never go there. */
function isSharedBy(rooms: readonly string[]): boolean {
  return rooms.length >= SHARED_BY && new Set(rooms).size >= ROOMS;
}

/** The folder of pages in which a page lies: `decider` of `web/decider/scores/scores-page.tsx`. */
function roomOf(page: string): string {
  return page.split('/')[1] ?? '';
}

function pathsOf(outputs: Outputs, isSought: (module: string) => boolean): string[] {
  return Object.entries(outputs)
    .filter(([, { entryPoint }]) => entryPoint !== undefined && isSought(entryPoint))
    .map(([path]) => path);
}

/** The modules of a file and of all that it loads before it can run. */
function modulesOf(outputs: Outputs, path: string): Set<string> {
  const files = [...filesNeededBy(path, { outputs })];
  return new Set(files.flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})));
}

/** What is loaded when it is asked for: pages, and parts of them; without the entry and the style. */
export function loadedLater({ outputs }: Pick<Metafile, 'outputs'>, entry: string): string[] {
  return Object.values(outputs)
    .map(({ entryPoint = '' }) => entryPoint)
    .filter((module) => /\.tsx?$/.test(module) && !module.endsWith(`/${entry}`));
}

/**
 * Has each of `later` ask for all of `modules`, both named from `root`: what all ask for, esbuild puts
 * into one file, which it has no other way to be told. Did one of them not ask, what it shares with
 * the others would lie in a file of its own, for which every page would wait.
 */
export function together(
  modules: readonly string[],
  later: readonly string[],
  root: string,
): Plugin {
  const asked = modules.map((module) => `import ${JSON.stringify(join(root, module))};\n`);
  const asking = new Set(later.map((module) => join(root, module)));
  return {
    name: TOGETHER,
    setup(bundling) {
      bundling.onResolve({ filter: /^together$/ }, ({ path }) => ({ path, namespace: TOGETHER }));
      bundling.onLoad({ filter: /^together$/, namespace: TOGETHER }, () => ({
        contents: asked.join(''),
        resolveDir: root,
      }));
      bundling.onLoad({ filter: /\.tsx?$/ }, ({ path }) =>
        asking.has(path)
          ? {
              contents: `${readFileSync(path, 'utf8')}\nimport '${TOGETHER}';\n`,
              loader: path.endsWith('x') ? 'tsx' : 'ts',
            }
          : undefined,
      );
    },
  };
}
