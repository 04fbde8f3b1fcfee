import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type BuildOptions, type Metafile, type Plugin, build } from 'esbuild';
import { publishedRules } from '../../shared/rules/packs/published-rules.ts';
import { CONTENT_FIELDS } from './content-fields.ts';
import { bundleCommandLine } from './command-line.ts';
import { FACT_FIELDS } from './fact-fields.ts';
import { fileOf, filesByAddress, filesNeededBy } from './page-files.ts';
import { loadedLater, sharedModules, together } from './together.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'web');

/** The oldest browser that the pages are written for: the rules judge in it as well. */
const BROWSER = 'chrome110';

/** How well brotli compresses a large file, of 11. */
const LARGE_FILE_QUALITY = 9;

/** What is read off schemas when the pages are bundled, since the pages carry no schemas. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'bundled:fact-fields': `export const FACT_FIELDS = ${JSON.stringify(FACT_FIELDS)};`,
  'bundled:content-fields': `export const CONTENT_FIELDS = ${JSON.stringify(CONTENT_FIELDS)};`,
};

const descriptions: Plugin = {
  name: 'descriptions',
  setup(bundling) {
    bundling.onResolve({ filter: /^bundled:/ }, ({ path }) => ({ path, namespace: 'bundled' }));
    bundling.onLoad({ filter: /.*/, namespace: 'bundled' }, ({ path }) => ({
      contents: DESCRIPTIONS[path] ?? '',
    }));
  },
};

/**
 * The pages judge by a pack that the API gives them: of what is published they carry the parsed form
 * of each condition, and neither the packs nor CEL.
 */
const conditions: Plugin = {
  name: 'conditions',
  setup(bundling) {
    bundling.onLoad({ filter: /shared\/rules\/packs\/published-rules\.ts$/ }, () => {
      const rules = JSON.stringify({ packs: [], trees: publishedRules().trees, laws: [] });
      return { contents: `const rules = ${rules}; export const publishedRules = () => rules;` };
    });
  },
};

/** What these packages have for browsers, which lack Node's buffers, under a name of its own. */
const IN_BROWSERS = {
  'csv-parse/sync': 'csv-parse/browser/esm/sync',
  'csv-stringify/sync': 'csv-stringify/browser/esm/sync',
};

/** How pages are bundled: code that only some of them need lies apart and is loaded by those. */
export const WEB_BUNDLING = {
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'browser',
  target: BROWSER,
  alias: IN_BROWSERS,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  logLevel: 'silent',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  plugins: [descriptions, conditions],
} satisfies BuildOptions;

/**
 * Writes the page and what it loads into `<target>/files`, each file named by what it holds, so that
 * it may be kept for good, and coded for the way; beside them the addresses that have a page; and
 * the command line as one file.
 */
export async function bundleWebPages(target: string): Promise<void> {
  writeSite(target, await bundledSite('main.tsx'), read('index.html'));
  const { file } = await bundleCommandLine(join(target, 'files'));
  // large, and seldom fetched: the best quality takes two seconds and spares a twentieth
  writeCoded(file, readFileSync(file), LARGE_FILE_QUALITY);
}

interface Bundled {
  readonly files: Map<string, Uint8Array>;
  /** What the entry cannot begin without: asked for at once, and not one after another. */
  readonly needed: readonly string[];
  /** What each page cannot begin without besides, by its address. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

/** Script and style of an entry, and the icon. */
export async function bundledSite(entry: string): Promise<Bundled> {
  const options = {
    ...WEB_BUNDLING,
    entryPoints: [entry, 'styles/pages.css'].map((file) => join(folder, file)),
    outdir: folder,
    outbase: folder,
    absWorkingDir: root,
  };
  // once to see what is shared, and once with that in one file
  const apart = await build(options);
  const later = loadedLater(apart.metafile, entry);
  const shared = together(sharedModules(apart.metafile, entry), later, root);
  const plugins = [...options.plugins, shared];
  const { outputFiles, metafile } = await build({ ...options, plugins });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const icon = readFileSync(join(folder, 'icon.svg'));
  const hash = createHash('sha256').update(icon).digest('hex').slice(0, 8).toUpperCase();
  files.set(`icon-${hash}.svg`, icon);
  const needed = neededBy(entry, metafile);
  const own = basename(fileOf(`/${entry}`, metafile) ?? '');
  return { files, needed, pages: filesByAddress(metafile, [own, ...needed]) };
}

/** Of an entry, without the entry itself: the document names that already. */
function neededBy(entry: string, metafile: Metafile): string[] {
  const own = fileOf(`/${entry}`, metafile) ?? '';
  return [...filesNeededBy(own, metafile)]
    .filter((path) => path !== own)
    .map((path) => basename(path))
    .toSorted();
}

/** Writes what is served; `page` names its files without the hashes. */
export function writeSite(target: string, { files, needed, pages }: Bundled, page: string): void {
  const place = join(target, 'files');
  mkdirSync(place, { recursive: true });
  for (const [name, contents] of files) writeCoded(join(place, name), contents);
  const named = page.replaceAll(/"\/web\/(\w+)(\.\w+)"/g, (_, name: string, type: string) => {
    const found = [...files.keys()].find((file) => isHashed(file, name, type));
    if (found === undefined) throw new Error(`there is no ${name}${type}`);
    return `"/web/${found}"`;
  });
  const preloads = needed.map((name) => `<link rel="modulepreload" href="/web/${name}" />\n`);
  const whole = named.replace('</head>', `${preloads.join('')}</head>`);
  writeCoded(join(place, 'index.html'), Buffer.from(whole));
  writeFileSync(join(target, 'addresses.json'), JSON.stringify(pages));
}

function isHashed(file: string, name: string, type: string): boolean {
  return extname(file) === type && file.replace(/-[A-Z0-9]{8}\.\w+$/, '') === name;
}

/** The file itself, and beside it the forms in which it is smaller on the way. */
function writeCoded(
  path: string,
  contents: Uint8Array,
  quality: number = constants.BROTLI_MAX_QUALITY,
): void {
  writeFileSync(path, contents);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  writeFileSync(`${path}.br`, brotliCompressSync(contents, { params }));
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
