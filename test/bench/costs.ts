import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countIdle } from '../costs/idle.ts';
import { measureRound } from '../costs/round.ts';

// Counts what a round takes from the engine, and what is there when nobody comes, and prints what
// that costs into docs/costs.md by the price list in cli/generate/costs/prices.json.
const FILINGS = 10;
const root = join(import.meta.dirname, '../..');

const counts = { ...(await measureRound(FILINGS)), idle: countIdle() };
writeFileSync(join(root, 'cli/generate/costs/counts.json'), `${JSON.stringify(counts, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(counts, null, 2)}\n`);
execFileSync(process.execPath, ['cli/generate/generate.ts'], { cwd: root, stdio: 'inherit' });
