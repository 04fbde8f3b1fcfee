import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Plugin, build } from 'esbuild';
import { FACT_FIELDS } from './fact-fields.ts';

const folder = join(import.meta.dirname, '..', '..', 'web');

/** The oldest browser that the pages are written for. */
const BROWSER = 'chrome90';

/**
 * Writes the page and what it loads into `target`: script and style bundled, each file named by
 * what it holds, so that it may be kept for good.
 */
export async function bundleWebPages(target: string): Promise<void> {
  const texts = {
    'pages.js': await bundled('main.ts'),
    'pages.css': await bundled('pages.css'),
    'icon.svg': read('icon.svg'),
  };
  mkdirSync(target, { recursive: true });
  let page = read('index.html');
  for (const [name, text] of Object.entries(texts)) {
    const hashed = hashedName(name, text);
    writeFileSync(join(target, hashed), text);
    if (!page.includes(`"/web/${name}"`)) throw new Error(`web/index.html does not name ${name}`);
    page = page.replace(`"/web/${name}"`, `"/web/${hashed}"`);
  }
  writeFileSync(join(target, 'index.html'), page);
}

const factFields: Plugin = {
  name: 'fact-fields',
  setup(bundling) {
    bundling.onResolve({ filter: /^bundled:fact-fields$/ }, ({ path }) => ({
      path,
      namespace: 'bundled',
    }));
    bundling.onLoad({ filter: /.*/, namespace: 'bundled' }, () => ({
      contents: `export const FACT_FIELDS = ${JSON.stringify(FACT_FIELDS)};`,
    }));
  },
};

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: BROWSER,
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [factFields],
  });
  return outputFiles.map(({ text }) => text).join('');
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function hashedName(name: string, text: string): string {
  const type = extname(name);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${name.slice(0, -type.length)}-${hash}${type}`;
}
