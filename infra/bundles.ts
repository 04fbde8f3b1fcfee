import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { DOORS } from '../functions/contract.ts';

const root = join(import.meta.dirname, '..');

/** Each is a folder of `functions/`, a bundle, and a Lambda. */
export const BUNDLES = [...DOORS, 'docs', 'outbox'] as const;
export type Bundle = (typeof BUNDLES)[number];

// in Lambda, credentials are environment variables; the other ways to them are never gone
const UNUSED =
  /node_modules\/(@aws-sdk\/(credential-provider-(ini|sso|process|web-identity|login|http|cognito-identity)|nested-clients|token-providers)|@smithy\/credential-provider-imds)\//;

const withoutUnusedCredentials: Plugin = {
  name: 'without-unused-credentials',
  setup(bundling) {
    bundling.onLoad({ filter: UNUSED }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

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
  plugins: [withoutUnusedCredentials],
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Bundles all functions into `<folder>/<name>/index.mjs`, each folder ready to be an asset. */
export async function bundleFunctions(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...BUNDLING,
    plugins: [...BUNDLING.plugins],
    mainFields: [...BUNDLING.mainFields],
    entryPoints: Object.fromEntries(
      BUNDLES.map((name) => [`${name}/index`, join(root, 'functions', name, `${name}.lambda.ts`)]),
    ),
    outdir: folder,
  });
  copyPages(join(folder, 'docs', 'docs'));
}

/** The files that the documentation's pages load lie beside its bundle. */
function copyPages(target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'functions', 'docs', 'static'), target, { recursive: true });
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    cpSync(join(swagger, file), join(target, file));
}
