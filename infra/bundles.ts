import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { DOORS } from '../shared/contract/route.ts';
import { pluginsOf } from './bundling/plugins.ts';
import { UNUSED } from './bundling/unused.ts';
import { bundleWebPages } from './bundling/web-pages.ts';

const root = join(import.meta.dirname, '..');

/** Each is a folder below `functions/`, a bundle, and a Lambda. */
export const BUNDLES = [
  ...DOORS,
  'docs',
  'web',
  'outbox',
  'overview',
  'checkpoint',
  'gauge',
  'retention',
  'corrections',
] as const;
export type Bundle = (typeof BUNDLES)[number];

/** How every function is bundled: one ESM file that Node 24 loads without `node_modules`. */
export const BUNDLING = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // the ESM of packages that have one: CommonJS would need a `require` that ESM lacks
  mainFields: ['module', 'main'],
  minify: true,
  // Chinese as it is, not as escapes of twice the size
  charset: 'utf8',
  outExtension: { '.js': '.mjs' },
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * Bundles all functions into `<folder>/<name>/index.mjs`, each folder ready to be an asset. Throws
 * where something that is to be left out is not there any more: a package has changed.
 */
export async function bundleFunctions(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const met = new Set<RegExp>();
  await Promise.all(BUNDLES.map((name) => bundle(name, folder, met)));
  const unmet = UNUSED.filter(({ file }) => !met.has(file));
  if (unmet.length > 0) throw new Error(`no bundle meets ${unmet.map(({ file }) => file).join()}`);
  copyPages(join(folder, 'docs', 'docs'));
  await bundleWebPages(join(folder, 'web', 'web'));
}

async function bundle(name: Bundle, folder: string, met: Set<RegExp>): Promise<void> {
  await build({
    ...BUNDLING,
    plugins: pluginsOf(name, (file) => met.add(file)),
    mainFields: [...BUNDLING.mainFields],
    entryPoints: { [`${name}/index`]: entryOf(name) },
    outdir: folder,
  });
}

/** A bundle's entry, in whichever room of `functions/` its folder stands. */
function entryOf(name: Bundle): string {
  const [entry] = globSync(`functions/*/${name}/${name}.lambda.ts`, { cwd: root });
  if (entry === undefined) throw new Error(`no folder of functions/ holds ${name}.lambda.ts`);
  return join(root, entry);
}

/** The files that the documentation's pages load lie beside its bundle. */
function copyPages(target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'functions', 'site', 'docs', 'static'), target, { recursive: true });
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    cpSync(join(swagger, file), join(target, file));
}
