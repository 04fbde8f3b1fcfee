import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OnLoadResult, type PluginBuild, build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_KB, ALL_KB_OF, FIRST_KB, overBudget } from '../../../infra/bundle-budgets.ts';
import { BUNDLING, entryOf } from '../../../infra/bundling/bundles.ts';
import { aFolder } from '../fixtures/assembly.ts';

const folder = aFolder();
const root = join(import.meta.dirname, '..', '..', '..');

/** The one package that is replaced. */
const CREDENTIALS = '@aws-sdk/credential-provider-node';

/** The one package that is native code, which no bundle can take in. */
const COMPILER = '@myriaddreamin/typst-ts-node-compiler';
const MAGICK = '@imagemagick/magick-wasm';

/** What the SDK imports when an operation streams events, which no bundle has. */
const STREAMING = '@smithy/core/event-streams';

/** Options by which a source would become another without a plugin. */
const CHANGING = ['banner', 'define', 'drop', 'inject', 'loader', 'pure', 'tsconfigRaw'];

type Load = Parameters<PluginBuild['onLoad']>;
type Resolve = Parameters<PluginBuild['onResolve']>;

/** All that the plugins of bundling ask esbuild for. */
async function hooksOf() {
  const loads: Load[] = [];
  const resolved: RegExp[] = [];
  const others: string[] = [];
  const recorded = new Proxy({} as PluginBuild, {
    get: (_, name) => {
      if (name === 'onLoad') return (...hook: Load) => void loads.push(hook);
      if (name === 'onResolve') return (...[{ filter }]: Resolve) => void resolved.push(filter);
      return () => void others.push(String(name));
    },
  });
  for (const { setup } of BUNDLING.plugins) await setup(recorded);
  return { loads, resolved, others };
}

/** What of a package a hook would put in its place. */
async function answersFor(
  path: string,
  loads: readonly Load[],
): Promise<(OnLoadResult | null | undefined)[]> {
  const asked = loads.filter(
    ([{ filter, namespace = 'file' }]) => namespace === 'file' && filter.test(path),
  );
  const args = { path, namespace: 'file', suffix: '', pluginData: undefined, with: {} };
  return Promise.all(asked.map(async ([, load]) => load(args)));
}

/** Together they have every package that any bundle has. */
const SOME = ['public', 'applicant', 'reviewer', 'desk', 'admin', 'outbox', 'docs'] as const;

let inputs: readonly string[];
beforeAll(async () => {
  const built = await Promise.all(
    SOME.map((name) =>
      build({
        ...BUNDLING,
        entryPoints: [entryOf(name)],
        outdir: folder,
        write: false,
        metafile: true,
        absWorkingDir: root,
      }),
    ),
  );
  inputs = [...new Set(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))];
});

const CONFIGURED = `import * as z from 'zod';
  const configured = z.config({ customError: () => 'OURS' });`;
const SAYING = `import * as z from 'zod';
  import './configured.ts';
  export const said = z.string().safeParse(1).error?.issues[0]?.message;`;

describe('bundling', () => {
  it('runs what a module does when it loads, also for a constant that nobody reads', async () => {
    const entry = join(folder, 'entry.ts');
    writeFileSync(join(folder, 'configured.ts'), CONFIGURED);
    writeFileSync(entry, SAYING);
    const nodePaths = [join(root, 'node_modules')];
    await build({ ...BUNDLING, entryPoints: [entry], nodePaths, outdir: folder });

    expect(await import(join(folder, 'entry.mjs'))).toMatchObject({ said: 'OURS' });
  });

  it('takes every source as it is, but for data of ours and the chain of credential providers', async () => {
    const { loads, resolved, others } = await hooksOf();
    const packages = inputs.filter((path) => path.startsWith('node_modules/'));
    const answers = await Promise.all(packages.map((path) => answersFor(join(root, path), loads)));

    const own = inputs.filter((path) => !path.startsWith('node_modules/'));
    const prepared = await Promise.all(
      own.map(async (path) =>
        (await answersFor(join(root, path), loads)).some(Boolean) ? [path] : [],
      ),
    );

    expect(packages.length).toBeGreaterThan(400);
    expect(prepared.flat().toSorted()).toEqual([
      'shared/calendar/statutory-years.ts',
      'shared/contract/addresses.ts',
      'shared/contract/delegable.ts',
      'shared/contract/openapi.ts',
      'shared/domain/texts/field-texts.ts',
      'shared/http/wording/advices.ts',
      'shared/http/wording/meanings.ts',
      'shared/rules/packs/published-rules.ts',
    ]);
    expect(answers.flat().filter((answer) => answer)).toEqual([]);
    expect(others).toEqual([]);
    // names that only what is prepared imports
    expect(resolved).toEqual([/^compressed:/]);
    // nor by an option of esbuild's own
    expect(Object.keys(BUNDLING).filter((key) => CHANGING.includes(key))).toEqual([]);
    expect(Object.keys(BUNDLING.alias)).toEqual([CREDENTIALS]);
    // what is left out lies beside the bundle as it was installed, but for what nobody asks for
    expect(BUNDLING.external).toEqual([COMPILER, MAGICK, 'docx', STREAMING]);
    expect(packages.filter((path) => path.includes(`/${CREDENTIALS}/`))).toEqual([]);
    expect(inputs).toContain('infra/bundling/credentials.ts');
  });

  it('leaves out the streaming of events, which no client that is bundled is made for', () => {
    const clients = inputs.filter((path) => /\/client-[a-z]+\/dist-es\/\w+Client\.js$/.test(path));

    expect(clients.map((path) => path.split('/')[2])).toEqual(['client-dynamodb']);
    // a client whose service streams events is given what does it when it is made
    const streaming = clients.filter((path) =>
      readFileSync(join(root, path), 'utf8').includes('EventStreamSerde'),
    );
    expect(streaming).toEqual([]);
  });

  it('prepares our data, so that nothing they are made of is in a bundle', () => {
    const made = [
      'shared/rules/packs/pp2023',
      'shared/rules/language/environment.ts',
      'node_modules/chinese-days',
      'shared/contract/openapi-schemas.ts',
    ];

    expect(inputs).toEqual(
      expect.arrayContaining([
        'shared/rules/packs/published-rules.ts',
        'shared/contract/openapi.ts',
      ]),
    );
    // CEL itself is there for conditions that are new
    expect(inputs.filter((path) => made.some((each) => path.startsWith(each)))).toEqual([
      'shared/rules/language/environment.ts',
    ]);
  });
});

describe('the budget of a bundle', () => {
  it.each([
    { name: 'publisher' as const, all: ALL_KB * 1000, first: ALL_KB * 1000, faults: 0 },
    { name: 'publisher' as const, all: ALL_KB * 1000 + 1, first: 1, faults: 1 },
    { name: 'materials' as const, all: 2_300_000, first: 2_300_000, faults: 0 },
    { name: 'materials' as const, all: 2_300_001, first: 1, faults: 1 },
    { name: 'public' as const, all: 520_000, first: 520_000, faults: 0 },
    { name: 'public' as const, all: 520_001, first: 520_001, faults: 1 },
    { name: 'applicant' as const, all: 560_000, first: 520_000, faults: 0 },
    { name: 'applicant' as const, all: 560_001, first: 520_001, faults: 2 },
  ])('of $name with $all octets, $first at first, is met or not', ({ name, faults, ...size }) => {
    expect(overBudget(name, size)).toHaveLength(faults);
  });

  it('is larger for three functions that nobody waits for', () => {
    const larger = { exports: 590, messages: 640, materials: 2300 };
    expect([ALL_KB, ALL_KB_OF]).toEqual([560, larger]);
  });

  it('is stricter for the doors that many come to at once', () => {
    expect(FIRST_KB).toEqual({ public: 520, applicant: 520 });
  });
});
