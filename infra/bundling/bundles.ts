import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, type Metafile, build } from 'esbuild';
import type { BundleSize } from '../bundle-budgets.ts';
import { copyDocumentationPages } from '../pages/documentation-pages.ts';
import { bundleWebPages } from '../pages/web-pages.ts';
import { NOT_BUNDLED, carryAlong } from './carried.ts';
import { BUNDLES, type Bundle } from './names.ts';
import { preparedFor } from './prepared.ts';

const root = join(import.meta.dirname, '..', '..');

/** How every function is bundled: ESM that Node 24 loads without `node_modules`. */
export const BUNDLING = {
  bundle: true,
  // what is behind `import()` is a file of its own
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // the ESM of packages that have one: CommonJS would need a `require` that ESM lacks
  mainFields: ['module', 'main'],
  alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'credentials.ts') },
  external: NOT_BUNDLED,
  plugins: [preparedFor()],
  minify: true,
  // Chinese as it is, not as escapes of twice the size
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
} satisfies BuildOptions;

/** Bundles all functions into `<folder>/<name>/index.mjs`, each folder ready to be an asset. */
export async function bundleFunctions(folder: string): Promise<Map<Bundle, BundleSize>> {
  rmSync(folder, { recursive: true, force: true });
  const sizes = BUNDLES.map(async (name) => [name, await bundleOne(name, folder)] as const);
  const known = new Map(await Promise.all(sizes));
  copyDocumentationPages(join(folder, 'docs', 'docs'));
  await bundleWebPages(join(folder, 'web', 'web'));
  return known;
}

/** Bundles one of them. */
export async function bundleOne(name: Bundle, folder: string): Promise<BundleSize> {
  const outdir = join(folder, name);
  const { outputFiles, metafile } = await build({
    ...BUNDLING,
    // files are named by what they hold, which tells where a source is from here
    absWorkingDir: root,
    plugins: [preparedFor(name)],
    entryPoints: { index: entryOf(name) },
    outdir,
    write: false,
    metafile: true,
  });
  const entry = relative(root, join(outdir, 'index.mjs'));
  const first = filesFrom(entry, metafile, ['import-statement', 'file-loader']);
  // esbuild also makes files of what is imported by nothing that is used
  const all = filesFrom(entry, metafile, ['import-statement', 'file-loader', 'dynamic-import']);
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles)
    if (all.has(relative(root, path))) writeFileSync(path, contents);
  carryAlong(name, outdir, root);
  const [allBytes = 0, firstBytes = 0] = [all, first].map((files) =>
    [...files].reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0),
  );
  return { all: allBytes, first: firstBytes };
}

/** A file, and what it imports in these ways, directly or through another. */
function filesFrom(entry: string, { outputs }: Metafile, kinds: readonly string[]): Set<string> {
  const found = new Set([entry]);
  for (const file of found) {
    const imports = outputs[file]?.imports ?? [];
    for (const { path, kind } of imports)
      if (path in outputs && kinds.includes(kind)) found.add(path);
  }
  return found;
}

/** A bundle's entry, in whichever room of `functions/` its folder stands. */
export function entryOf(name: Bundle): string {
  const [entry] = globSync(`functions/*/${name}/${name}.lambda.ts`, { cwd: root });
  if (entry === undefined) throw new Error(`no folder of functions/ holds ${name}.lambda.ts`);
  return join(root, entry);
}
