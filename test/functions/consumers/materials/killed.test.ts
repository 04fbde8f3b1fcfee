import { createHash } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CheckContext,
  checkUpload,
} from '../../../../functions/consumers/materials/check-upload.ts';
import {
  FileSweep,
  type SweepContext,
} from '../../../../functions/schedules/reconciliation/sweep-files.ts';
import { takeVerdict } from '../../../../functions/consumers/materials/take-verdict.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { noScanner } from '../../../../functions/consumers/materials/scan.ts';
import { type S3, startS3 } from '../../../../infra/local/s3/s3.ts';
import {
  type MaterialObjects,
  s3Materials,
} from '../../../../shared/store/materials/material-objects.ts';
import { s3Kept } from '../../../../shared/store/materials/kept-objects.ts';
import type { Settled } from '../../../../shared/store/materials/material-store.ts';
import { CLEAN, QUARANTINE } from '../../../../shared/store/materials/places.ts';
import { s3Objects } from '../../../../shared/store/publishing/objects.ts';
import { sweepingIn } from '../../../../shared/store/materials/sweep-store.ts';
import { verdictsIn } from '../../../../shared/store/materials/verdict-store.ts';
import { toKey } from '../../../../shared/store/table/item.ts';
import { openTable } from '../../../../shared/store/table/table.ts';
import { key as keyOf } from '../../../../shared/store/table/table-shape.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { NO_BUCKET } from '../../../support/files/no-bucket.ts';

const AT = '2026-11-26T16:00:00+08:00';
const GOOD = Buffer.from('89504e470d0a1a0a00', 'hex');
let now = new Date(AT);
let s3: S3;
let table: TestTable;
beforeAll(async () => {
  [s3, table] = await Promise.all([startS3({ folder: null, clock: () => now }), startTable()]);
  s3.makeBucket({ name: 'none', isVersioned: false, lockDays: null });
});
afterAll(() => Promise.all([s3.stop(), table.stop()]));

let bucketName = NO_BUCKET.name;
const bucket = () => ({ ...NO_BUCKET, name: bucketName, endpoint: s3.endpoint });

function emptyBucket(name: string): void {
  bucketName = name;
  s3.makeBucket({ name, isVersioned: false, lockDays: null });
}

/** Ways to the outside, of which the so-manieth step is killed before or after it is done. */
function killing(step: number, isAfter: boolean) {
  let steps = 0;
  return <A extends unknown[], T>(act: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      const isLast = (steps += 1) === step;
      if (isLast && !isAfter) throw new Error('killed');
      const done = await act(...given);
      if (isLast) throw new Error('killed');
      return done;
    };
}

function killedAt(step: number, isAfter: boolean): CheckContext {
  const dying = killing(step, isAfter);
  const objects: MaterialObjects = s3Materials(bucket());
  const { store } = table;
  return {
    store: {
      readMaterial: dying((id: string, sha256: string) => store.readMaterial(id, sha256)),
      settleMaterial: dying((id: string, sha256: string, checked: Settled) =>
        store.settleMaterial(id, sha256, checked),
      ),
    },
    objects: {
      read: dying((key: string) => objects.read(key)),
      write: dying((key: string, bytes: Buffer, type: string) => objects.write(key, bytes, type)),
      remove: dying((key: string) => objects.remove(key)),
    },
    scan: noScanner,
    clock: () => now,
  };
}

const aRound = fc.record({
  isGood: fc.boolean(),
  kills: fc.array(fc.record({ step: fc.integer({ min: 1, max: 5 }), isAfter: fc.boolean() }), {
    maxLength: 4,
  }),
});
const NEVER = 99;

interface Upload {
  readonly id: string;
  readonly isGood: boolean;
  /** Which of its files. */
  readonly file: number;
}

function bytesOf({ id, isGood, file }: Upload) {
  const bytes = Buffer.concat([isGood ? GOOD : Buffer.from('MZ'), Buffer.from(`${id} ${file}`)]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, sha256, key: `${QUARANTINE}${id}/${sha256}`, kept: `${CLEAN}${id}/${sha256}` };
}

async function ask(upload: Upload): Promise<void> {
  const { bytes, sha256 } = bytesOf(upload);
  const askedAt = beijingInstant(now);
  const asked = { sha256, name: 'a.png', format: 'png' as const, size: bytes.length, askedAt };
  const awaited = {
    state: 'awaited' as const,
    problem: null,
    pages: null,
    isScanned: false,
    code: null,
  };
  await table.store.awaitMaterial(upload.id, { ...asked, ...awaited, checkedAt: null });
}

async function arrive(upload: Upload): Promise<void> {
  const { bytes, key } = bytesOf(upload);
  await s3Materials(bucket()).write(key, bytes, 'image/png');
}

async function play(number: number, { isGood, kills }: { isGood: boolean } & Kills): Promise<void> {
  const id = `app_${number}`;
  const upload = { id, isGood, file: 1 };
  const { sha256, key } = bytesOf(upload);
  await ask(upload);
  await arrive(upload);
  for (const { step, isAfter } of kills)
    await checkUpload(killedAt(step, isAfter), key).catch(() => null);
  await checkUpload(killedAt(NEVER, false), key);

  const file = await table.store.readMaterial(id, sha256);
  const kept = await s3Objects(bucket()).list(`${CLEAN}${id}/`);
  expect(file?.state).toBe(isGood ? 'clean' : 'refused');
  expect(kept).toEqual(isGood ? [`${CLEAN}${id}/${sha256}`] : []);
}

interface Kills {
  readonly kills: readonly { readonly step: number; readonly isAfter: boolean }[];
}

describe('a check that is killed anywhere, again and again', () => {
  it('leaves no file without owner and no owner without file, in 200 rounds', async () => {
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(aRound, (round) => play((rounds += 1), round)),
      { numRuns: 200 },
    );

    expect(await s3Objects(bucket()).list(QUARANTINE)).toEqual([]);
  });
});

const HOUR_MS = 3_600_000;
const STEPS = [
  'upload',
  'ask',
  'arrive',
  'check',
  'lose item',
  'lose object',
  'sweep',
  'wait',
] as const;
const aStep = fc.record({
  does: fc.constantFrom(...STEPS),
  isGood: fc.boolean(),
  file: fc.integer({ min: 1, max: 2 }),
  kill: fc.integer({ min: 1, max: 8 }),
  isAfter: fc.boolean(),
});

interface Step extends Kill {
  readonly does: (typeof STEPS)[number];
  readonly isGood: boolean;
  readonly file: number;
}

function sweeping(step: number, isAfter: boolean): SweepContext {
  const dying = killing(step, isAfter);
  const kept = s3Kept(bucket());
  const sweep = sweepingIn(openTable(table));
  return {
    store: {
      listMaterials: dying((id: string) => table.store.listMaterials(id)),
      forgetAwaited: dying(sweep.forgetAwaited),
      loseMaterial: dying(sweep.loseMaterial),
      findMaterial: dying(sweep.findMaterial),
    },
    objects: { list: dying(kept.list), remove: dying(kept.remove) },
  };
}

async function sweep(context: SweepContext, id: string): Promise<number> {
  const begun = await FileSweep.begin(context, now);
  return (await begun.application(id)) + (await begun.strays());
}

const check = (upload: Upload, { kill, isAfter }: Kill) =>
  checkUpload(killedAt(kill, isAfter), bytesOf(upload).key);

const DO: Record<(typeof STEPS)[number], (upload: Upload, kill: Kill) => Promise<unknown>> = {
  upload: async (upload, kill) => {
    await ask(upload);
    await arrive(upload);
    await check(upload, kill);
  },
  ask,
  arrive,
  check,
  'lose item': ({ id, ...upload }) =>
    table.client.send(
      new DeleteItemCommand({
        TableName: table.tableName,
        Key: toKey(keyOf.material(id, bytesOf({ id, ...upload }).sha256)),
      }),
    ),
  'lose object': (upload) => s3Kept(bucket()).remove(bytesOf(upload).kept),
  sweep: ({ id }, { kill, isAfter }) => sweep(sweeping(kill, isAfter), id),
  wait: async () => {
    now = new Date(now.getTime() + 20 * HOUR_MS);
  },
};

interface Kill {
  readonly kill: number;
  readonly isAfter: boolean;
}

async function playAndSweep(number: number, steps: readonly Step[]) {
  const id = `app_swept${number}`;
  // a sweep lists all that there is
  emptyBucket(`round${number}`);
  for (const { does, isGood, file, ...kill } of steps)
    await DO[does]({ id, isGood, file }, kill).catch((error: Error) => {
      if (error.message !== 'killed') throw error;
    });
  now = new Date(now.getTime() + 25 * HOUR_MS);
  await sweep(sweeping(NEVER, false), id);

  const files = await table.store.listMaterials(id);
  const kept = (await s3Kept(bucket()).list(`${CLEAN}${id}/`)).map(({ key }) => key);
  const owned = files.filter(({ state }) => state === 'clean');
  expect(kept).toEqual(owned.map(({ sha256 }) => `${CLEAN}${id}/${sha256}`).toSorted());
  expect(files.filter(({ state }) => state === 'awaited')).toEqual([]);
  expect(await s3Kept(bucket()).list(`${QUARANTINE}${id}/`)).toEqual([]);
  expect(await sweep(sweeping(NEVER, false), id)).toBe(0);
}

describe('a sweep', () => {
  beforeEach(({ task }) => emptyBucket(task.id));
  afterEach(() => {
    bucketName = NO_BUCKET.name;
  });

  it('leaves no file without owner and no owner without file, after 200 rounds killed anywhere', async () => {
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 8 }), (steps) =>
        playAndSweep((rounds += 1), steps),
      ),
      { numRuns: 200 },
    );

    expect(rounds).toBe(200);
  });

  it('says of a clean file that is gone that it is lost, until it is there again', async () => {
    const upload = { id: 'app_lost', isGood: true, file: 1 };
    const { bytes, sha256, key, kept } = bytesOf(upload);
    await ask(upload);
    await arrive(upload);
    await checkUpload(killedAt(NEVER, false), key);
    now = new Date(now.getTime() + 25 * HOUR_MS);
    const stateOf = async () => table.store.readMaterial('app_lost', sha256);
    const before = await stateOf();

    await s3Kept(bucket()).remove(kept);
    expect(await sweep(sweeping(NEVER, false), 'app_lost')).toBe(1);
    expect(await stateOf()).toMatchObject({ state: 'refused', problem: 'lost' });
    await s3Materials(bucket()).write(kept, bytes, 'image/png');
    expect(await sweep(sweeping(NEVER, false), 'app_lost')).toBe(1);
    expect(await stateOf()).toEqual(before);
  });

  it('leaves alone for a day what may still be under way', async () => {
    const upload = { id: 'app_way', isGood: true, file: 1 };
    await ask(upload);
    await arrive(upload);
    const left = await table.store.listMaterials('app_way');
    now = new Date(now.getTime() + 23 * HOUR_MS);
    expect(await sweep(sweeping(NEVER, false), 'app_way')).toBe(0);

    expect(await table.store.listMaterials('app_way')).toEqual(left);
    expect(await s3Kept(bucket()).list(`${QUARANTINE}app_way/`)).toHaveLength(1);
  });
});

describe('a scanner’s verdict on a file that was kept', () => {
  const kept = async (id: string) => {
    const upload = { id, isGood: true, file: 1 };
    await ask(upload);
    await arrive(upload);
    await checkUpload(killedAt(NEVER, false), bytesOf(upload).key);
    return bytesOf(upload);
  };
  const told = (objectKey: string, scanResultStatus: string, remove = s3Kept(bucket()).remove) =>
    takeVerdict(
      { store: verdictsIn(openTable(table)), objects: { remove } },
      { s3ObjectDetails: { objectKey }, scanResultDetails: { scanResultStatus } },
    );
  const there = async (id: string) => (await s3Kept(bucket()).list(`${CLEAN}${id}/`)).length;

  it.each([
    { status: 'NO_THREATS_FOUND', isScanned: true },
    { status: 'UNSUPPORTED', isScanned: false, code: null },
    { status: 'FAILED', isScanned: false, code: null },
  ])('of $status leaves it clean, scanned: $isScanned', async ({ status, isScanned }) => {
    const id = `app_${status}`;
    const file = await kept(id);
    await told(file.kept, status);

    expect(await table.store.readMaterial(id, file.sha256)).toMatchObject({
      state: 'clean',
      isScanned,
    });
    expect(await there(id)).toBe(1);
  });

  it('of malware refuses it before it is removed, and again where it was killed between', async () => {
    const file = await kept('app_bad');
    const stateOf = () => table.store.readMaterial('app_bad', file.sha256);
    const killed = () => Promise.reject(new Error('killed'));

    await expect(told(file.kept, 'THREATS_FOUND', killed)).rejects.toThrow('killed');
    expect(await stateOf()).toMatchObject({ state: 'refused', problem: 'malware' });
    await told(file.kept, 'THREATS_FOUND');
    expect(await there('app_bad')).toBe(0);
    await told(file.kept, 'NO_THREATS_FOUND');
    expect(await stateOf()).toMatchObject({ state: 'refused', problem: 'malware' });
  });

  it('on a file that nobody asked for makes none', async () => {
    await told(`${CLEAN}app_none/${'ab'.repeat(32)}`, 'THREATS_FOUND');

    expect(await table.store.listMaterials('app_none')).toEqual([]);
  });
});
