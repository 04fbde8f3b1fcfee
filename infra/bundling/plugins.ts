import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { addresses } from '../../shared/contract/addresses.ts';
import { DOORS } from '../../shared/contract/route.ts';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { ownRows, rowsOf, wordingsOf } from './own-rows.ts';
import { PACKED_PUBLISHED, PACKED_TREES, WITHOUT_CEL, packedRules } from './packed-rules.ts';
import { packedCel } from './packed-cel.ts';
import { packedDays } from './packed-days.ts';
import { packed } from './packed.ts';
import { withPureConstants } from './source.ts';
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
        const filter = new RegExp(`^${escaped(join(root, path))}$`);
        bundling.onLoad({ filter }, async () => ({ contents: await contents(), loader: 'js' }));
      }
    },
  };
}

// made once for all bundles: the best compression takes its time
let rules: string | undefined;
let cel: Promise<string> | undefined;

const virtual: Plugin = {
  name: 'packed',
  setup(bundling) {
    bundling.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    bundling.onLoad({ filter: /^packed:rules$/, namespace: 'packed' }, () => ({
      contents: (rules ??= packedRules()),
    }));
    bundling.onLoad({ filter: /^packed:cel$/, namespace: 'packed' }, async () => ({
      contents: await (cel ??= packedCel()),
    }));
  },
};

// most modules are in most bundles
const marked = new Map<string, string>();

/** Leaves out what our modules declare and a function does not ask for. */
function withoutUnasked(name: string): Plugin {
  const isDoor = DOORS.some((door) => door === name);
  const asked = (path: string, source: string): string => {
    if (isDoor && path.includes('/shared/contract/rows/')) return rowsOf(name, source);
    const isByCode = /\/shared\/http\/(wording\/\w+|status)\.ts$/.test(path);
    return isDoor && isByCode ? wordingsOf(name, source) : source;
  };
  return {
    name: 'without-unasked',
    setup(bundling) {
      const filter = new RegExp(`^${escaped(root)}/(functions|shared)/.*\\.ts$`);
      bundling.onLoad({ filter }, async ({ path }) => {
        const source = asked(path, await readFile(path, 'utf8'));
        const contents = marked.get(source) ?? withPureConstants(source);
        marked.set(source, contents);
        return { contents, loader: 'ts' };
      });
    },
  };
}

function escaped(path: string): string {
  return path.replaceAll(/[.\\]/g, '\\$&');
}

/** How much of CEL a function has: `whole` where conditions are checked, `packed` where some are met. */
function celOf(name: string): 'whole' | 'packed' | 'none' {
  if (name === 'admin') return 'whole';
  return name === 'applicant' ? 'packed' : 'none';
}

const inPlaceOfCel: Plugin = {
  name: 'in-place-of-cel',
  setup(bundling) {
    const filter = /^@marcbachmann\/cel-js$/;
    bundling.onResolve({ filter }, () => ({ path: 'packed:cel', namespace: 'packed' }));
  },
};

/** All that bundling does to a function besides esbuild's own work. */
export function pluginsOf(name: string, met: (file: RegExp) => void): Plugin[] {
  const cel = celOf(name);
  const ours = {
    'shared/contract/routes.ts': () => ownRows(name),
    'shared/contract/addresses.ts': () => packed(addresses()).replaceAll('unpacked', 'addresses'),
    'shared/contract/openapi.ts': () =>
      packed(openApiDocument()).replaceAll('unpacked', 'openApiDocument'),
    'shared/calendar/statutory-years.ts': packedDays,
    'shared/rules/published.ts': () => PACKED_PUBLISHED,
    'shared/rules/tree.ts': () => PACKED_TREES,
    ...(cel === 'none' && { 'shared/rules/environment.ts': () => WITHOUT_CEL }),
  };
  const packedOnly = cel === 'packed' ? [inPlaceOfCel] : [];
  return [withoutUnused(met), inPlaceOf(ours), ...packedOnly, virtual, withoutUnasked(name)];
}
