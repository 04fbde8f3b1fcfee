import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { openApiDocument } from '../../functions/openapi.ts';
import { ownRows } from './own-rows.ts';
import { PACKED_ENVIRONMENT, PACKED_PUBLISHED, packedRules } from './packed-rules.ts';
import { packed } from './packed.ts';
import { UNUSED } from './unused.ts';

const root = join(import.meta.dirname, '..', '..');

/** Leaves out what no function reaches; `met` is told of every part that was found. */
export function withoutUnused(met: (file: RegExp) => void): Plugin {
  return {
    name: 'without-unused',
    setup(bundling) {
      for (const { file, contents } of UNUSED) {
        bundling.onLoad({ filter: file }, async ({ path }) => {
          met(file);
          const source = await readFile(path, 'utf8');
          return { contents: contents(source), loader: path.endsWith('.json') ? 'json' : 'js' };
        });
      }
    },
  };
}

/** Puts texts in the place of modules of ours, by their path below the root. */
function inPlaceOf(modules: Readonly<Record<string, () => string | Promise<string>>>): Plugin {
  return {
    name: 'in-place-of',
    setup(bundling) {
      for (const [path, contents] of Object.entries(modules)) {
        const full = join(root, path);
        const filter = new RegExp(`^${full.replaceAll(/[.\\]/g, '\\$&')}$`);
        bundling.onLoad({ filter }, async () => ({ contents: await contents(), loader: 'js' }));
      }
    },
  };
}

// made once for all bundles: the best compression takes its time
let rules: string | undefined;

const virtual: Plugin = {
  name: 'packed',
  setup(bundling) {
    bundling.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    bundling.onLoad({ filter: /^packed:rules$/, namespace: 'packed' }, () => ({
      contents: (rules ??= packedRules()),
    }));
  },
};

/** Where a call's own conditions are read or checked, and not only those of published packs. */
const READS_ANY_CONDITION: readonly string[] = ['applicant', 'admin'];

/** All that bundling does to a function besides esbuild's own work. */
export function pluginsOf(name: string, met: (file: RegExp) => void): Plugin[] {
  const environment = READS_ANY_CONDITION.includes(name)
    ? {}
    : { 'shared/rules/environment.ts': () => PACKED_ENVIRONMENT };
  const ours = {
    'functions/routes.ts': () => ownRows(name),
    'functions/openapi.ts': () =>
      packed(openApiDocument()).replaceAll('unpacked', 'openApiDocument'),
    'shared/rules/published.ts': () => PACKED_PUBLISHED,
    ...environment,
  };
  return [withoutUnused(met), inPlaceOf(ours), virtual];
}
