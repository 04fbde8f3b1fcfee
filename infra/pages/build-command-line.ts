// Writes `build/cli/pilots.mjs`, the command line as one file for people who have only Node:
// `npm run build:cli`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './command-line.ts';

const folder = join(import.meta.dirname, '..', '..', 'build', 'cli');
mkdirSync(folder, { recursive: true });
const { file, bytes } = await bundleCommandLine(folder);
process.stdout.write(`${file}: ${bytes} bytes\n`);
