import { basename, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { statutoryYears } from '../../shared/calendar/statutory-years.ts';
import { addresses } from '../../shared/contract/addresses.ts';
import { delegable } from '../../shared/contract/delegable.ts';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { DOORS } from '../../shared/contract/route.ts';
import { meaningsAt } from '../../shared/contract/refusal-meanings.ts';
import { fieldTexts } from '../../shared/domain/texts/field-texts.ts';
import { advices } from '../../shared/http/wording/advices.ts';
import { publishedRules } from '../../shared/rules/packs/published-rules.ts';
import type { Bundle } from './names.ts';

const root = join(import.meta.dirname, '..', '..');

/** Modules of ours with what each exports: one function that gives plain data, always the same. */
const PREPARED: Readonly<Record<string, Readonly<Record<string, (of?: Bundle) => unknown>>>> = {
  'shared/calendar/statutory-years.ts': { statutoryYears },
  'shared/contract/addresses.ts': { addresses },
  'shared/contract/delegable.ts': { delegable },
  'shared/contract/openapi.ts': { openApiDocument },
  'shared/domain/texts/field-texts.ts': { fieldTexts },
  'shared/http/wording/advices.ts': { advices },
  'shared/http/wording/meanings.ts': {
    // what no row of a door refuses, it never says
    meanings: (of) => meaningsAt(DOORS.find((door) => door === of)),
  },
  'shared/rules/packs/published-rules.ts': { publishedRules },
};
const NAMES = Object.keys(PREPARED).map((path) => basename(path, '.ts'));

const compressed = new Map<string, Uint8Array>();

/**
 * Puts in the place of such a module its data as JSON, which lie compressed beside the bundle (what
 * repeats from year to year costs next to nothing then) and are read when they are first asked for.
 */
export const preparedFor = (bundle?: Bundle): Plugin => ({
  name: 'prepared',
  setup(bundling) {
    // no other module is asked about at all
    bundling.onLoad({ filter: new RegExp(`/(${NAMES.join('|')})\\.ts$`) }, ({ path }) => {
      const [made] = Object.entries(PREPARED[relative(root, path)] ?? {});
      return made && { contents: moduleOf(...made, bundle), loader: 'js' };
    });
    bundling.onResolve({ filter: /^compressed:/ }, ({ path }) => ({ path, namespace: 'prepared' }));
    bundling.onLoad({ filter: /./, namespace: 'prepared' }, ({ path }) => {
      return { contents: compressed.get(path) ?? '', loader: 'file' };
    });
  },
});

function moduleOf(name: string, make: (of?: Bundle) => unknown, bundle?: Bundle): string {
  // what is the same for every bundle is compressed once
  const file = `compressed:${make.length > 0 ? `${bundle}/` : ''}${name}.json.br`;
  if (!compressed.has(file)) compressed.set(file, brotliCompressSync(JSON.stringify(make(bundle))));
  return `import { readFileSync } from 'node:fs';
    import { brotliDecompressSync } from 'node:zlib';
    import file from '${file}';
    let data;
    export const ${name} = () => (data ??=
      JSON.parse(brotliDecompressSync(readFileSync(new URL(file, import.meta.url)))));`;
}
