// Writes what follows from the contract: `npm run generate`. With `--check` it writes nothing and
// fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultyPack } from '../packs/resolved.ts';
import { staleFiles, generatedFiles } from './generated.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = filesOrFaults();
const stale = staleFiles(files, read);

/** Ends with the faults of a pack, without the stack of whoever found them. */
function filesOrFaults() {
  try {
    return generatedFiles(read);
  } catch (error) {
    if (!(error instanceof FaultyPack)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is stale; run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    writeFileSync(join(root, path), files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}
