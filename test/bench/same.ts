import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { PACKS } from '../../cli/packs/folder.ts';
import { assess as here } from '../../shared/rules/judging/assess.ts';
import { packByHash, publishedPacks } from '../../shared/rules/packs/registry.ts';
import { anyFacts } from '../rules/arbitrary.ts';

// `npm run bench:same -- <another checkout>`: whether every pack that both have judges random facts
// the same in both, all findings, and of some the advice; and how long the packs are as written

const SETS = 10_000;
/** The search for what could be done takes as long as a hundred judgements. */
const ADVISED = 200;

const [other] = process.argv.slice(2);
if (!other) throw new Error('name the folder of another checkout');

interface Other {
  readonly assess: typeof here;
  readonly packByHash: typeof packByHash;
}

const from = async (path: string) =>
  (await import(pathToFileURL(join(resolve(other), path)).href)) as Other;
const there = {
  ...(await from('shared/rules/judging/assess.ts')),
  ...(await from('shared/rules/packs/registry.ts')),
};

const sets = fc.sample(anyFacts, { numRuns: SETS, seed: 2027 });
let different = 0;
for (const published of publishedPacks()) {
  const { id, version, hash } = published.ref;
  const before = there.packByHash(hash);
  if (!before) {
    process.stdout.write(`${id} ${version}: not there\n`);
    continue;
  }
  const differing = sets.filter((facts, at) => {
    const advice = at < ADVISED;
    const [one, two] = [
      here(facts, published, { advice }),
      there.assess(facts, before, { advice }),
    ];
    return JSON.stringify(one) !== JSON.stringify(two);
  });
  different += differing.length;
  process.stdout.write(
    `${id} ${version}: ${SETS} sets of facts, ${differing.length} judged otherwise\n`,
  );
}

const lines = readdirSync(PACKS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(PACKS, name), 'utf8').split('\n').length - 1)
  .reduce((sum, count) => sum + count, 0);
process.stdout.write(`the packs as they are written: ${lines} lines\n`);
process.exitCode = different > 0 ? 1 : 0;
