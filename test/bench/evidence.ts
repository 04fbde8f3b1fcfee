import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import { makeCheckpoint, verifyCheckpoint } from '../../shared/evidence/checkpoint.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { makeList, PublishedList, verifyList } from '../../shared/evidence/published-list.ts';
import { HistoryExport, verifyHistory } from '../../shared/evidence/verify-history.ts';
import { longHistory } from '../evidence/long-history.ts';
import { listed, NOTICE } from '../evidence/long-list.ts';
import { startSigning } from '../evidence/signing.ts';

const LENGTH = 10_000;
const HEADS = 100_000;
const ROUNDS = 7;
const MOST_MS = 2000;
/** A checkpoint is made once a day. */
const MOST_MS_OF_CHECKPOINT = 20_000;

const signing = await startSigning();
const { signer, jwks } = signing;

interface Verified {
  readonly what: string;
  /** From its text to the verdict. */
  readonly verify: () => Promise<{ whole: boolean }> | { whole: boolean };
  readonly most: number;
}

const history = JSON.stringify(longHistory(LENGTH));
const list = JSON.stringify(await makeList(NOTICE, listed(LENGTH), signer));
const heads = Array.from({ length: HEADS }, (_, at) => {
  const applicationId = `app_${String(at).padStart(16, '0')}`;
  return { applicationId, version: at + 1, head: hashOf(at) };
});
const occasion = { date: '2026-11-22', at: '2026-11-23T00:10:00.000+08:00', previous: null };
const checkpoint = JSON.stringify(await makeCheckpoint(heads, occasion, signer));

const subjects: readonly Verified[] = [
  {
    what: `an export of ${LENGTH.toLocaleString('en')} events`,
    verify: () => verifyHistory(HistoryExport.parse(JSON.parse(history))),
    most: MOST_MS,
  },
  {
    what: `a list of ${LENGTH.toLocaleString('en')} entries`,
    verify: () => verifyList(PublishedList.parse(JSON.parse(list)), jwks),
    most: MOST_MS,
  },
  {
    what: `a checkpoint of ${HEADS.toLocaleString('en')} heads, made`,
    verify: async () => ({ whole: (await makeCheckpoint(heads, occasion, signer)).size === HEADS }),
    most: MOST_MS_OF_CHECKPOINT,
  },
  {
    what: `a checkpoint of ${HEADS.toLocaleString('en')} heads, verified`,
    verify: () => verifyCheckpoint(Checkpoint.parse(JSON.parse(checkpoint)), jwks),
    most: MOST_MS_OF_CHECKPOINT,
  },
];

async function timesOf({ what, verify }: Verified): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const { whole } = await verify();
    times.push(performance.now() - start);
    if (!whole) throw new Error(`${what} is not whole`);
  }
  return times.toSorted((a, b) => a - b);
}

for (const subject of subjects) {
  const times = await timesOf(subject);
  const median = Math.round(times[Math.floor(ROUNDS / 2)] ?? 0);
  const slowest = Math.round(times.at(-1) ?? 0);
  process.stdout.write(`${subject.what}: ${median} ms (median), ${slowest} ms (slowest)\n`);
  if (slowest > subject.most) {
    process.stderr.write(`more than ${subject.most} ms\n`);
    process.exitCode = 1;
  }
}
await signing.stop();
