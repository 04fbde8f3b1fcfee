import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** A few packages are CommonJS, and ask for the modules of Node by `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

/**
 * Writes the command line as one file, `<folder>/pilots.mjs`, which runs on any Node from 20.11 on
 * and needs nothing beside it: for people who have only Node; the site serves it.
 */
export async function bundleCommandLine(folder: string): Promise<{ file: string; bytes: number }> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const outfile = join(folder, 'pilots.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['cli/pilots.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.11',
    mainFields: ['module', 'main'],
    minify: true,
    // the parser tells its errors apart by the names of their classes
    keepNames: true,
    legalComments: 'inline',
    charset: 'utf8',
    banner: { js: BANNER },
    define: { PILOTS_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  });
  return { file: outfile, bytes: statSync(outfile).size };
}
