import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, keptIn, root } from './kept.ts';

/** What the bundles are made from. */
const SOURCES = [
  'functions',
  'shared',
  'web',
  // the site serves the command line as one file
  'cli',
  'infra/bundling',
  'infra/pages',
  'package.json',
  'package-lock.json',
];

/** Folder of the bundles of these very sources, by every octet of them; bundled only if need be. */
export async function keptBundles(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of filesOf(SOURCES)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  const key = hash.digest('hex').slice(0, 32);
  return keptIn(join(root, 'build', 'kept-bundles'), key, async (folder) => {
    const { bundleFunctions } = await import('./bundling/bundles.ts');
    await bundleFunctions(folder);
  });
}
