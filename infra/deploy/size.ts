import { join } from 'node:path';
import { overBudget } from '../bundle-budgets.ts';
import { bundleFunctions } from '../bundling/bundles.ts';

// into `build/bundles`, with the size of each
const sizes = await bundleFunctions(join(import.meta.dirname, '..', '..', 'build', 'bundles'));
for (const [name, { all, first }] of sizes) {
  const [allKb, firstKb] = [all, first].map((bytes) => (bytes / 1000).toFixed(1).padStart(6));
  process.stdout.write(`${name.padEnd(12)} ${allKb} kB in all, ${firstKb} kB at first\n`);
}
const faults = [...sizes].flatMap(([name, size]) => overBudget(name, size));
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
