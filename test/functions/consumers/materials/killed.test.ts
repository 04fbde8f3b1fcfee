import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CheckContext,
  checkUpload,
} from '../../../../functions/consumers/materials/check-upload.ts';
import { noScanner } from '../../../../functions/consumers/materials/scan.ts';
import { type S3, startS3 } from '../../../../infra/local/s3/s3.ts';
import {
  type MaterialObjects,
  s3Materials,
} from '../../../../shared/store/materials/material-objects.ts';
import type { Settled } from '../../../../shared/store/materials/material-store.ts';
import { CLEAN, QUARANTINE } from '../../../../shared/store/materials/places.ts';
import { s3Objects } from '../../../../shared/store/publishing/objects.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { NO_BUCKET } from '../../../support/files/no-bucket.ts';

const AT = '2026-11-26T16:00:00+08:00';
const GOOD = Buffer.from('89504e470d0a1a0a00', 'hex');
let s3: S3;
let table: TestTable;
beforeAll(async () => {
  [s3, table] = await Promise.all([startS3({ folder: null }), startTable()]);
  s3.makeBucket({ name: 'none', isVersioned: false, lockDays: null });
});
afterAll(() => Promise.all([s3.stop(), table.stop()]));

const bucket = () => ({ ...NO_BUCKET, endpoint: s3.endpoint });

/** As it is, but killed before or after its so-manieth step from the outside. */
function killedAt(step: number, isAfter: boolean): CheckContext {
  let steps = 0;
  const dying =
    <A extends unknown[], T>(act: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      const isLast = (steps += 1) === step;
      if (isLast && !isAfter) throw new Error('killed');
      const done = await act(...given);
      if (isLast) throw new Error('killed');
      return done;
    };
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
    clock: () => new Date(AT),
  };
}

const aRound = fc.record({
  isGood: fc.boolean(),
  kills: fc.array(fc.record({ step: fc.integer({ min: 1, max: 5 }), isAfter: fc.boolean() }), {
    maxLength: 4,
  }),
});
const NEVER = 99;

async function play(number: number, { isGood, kills }: { isGood: boolean } & Kills): Promise<void> {
  const id = `app_${number}`;
  const bytes = Buffer.concat([isGood ? GOOD : Buffer.from('MZ'), Buffer.from(id)]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = `${QUARANTINE}${id}/${sha256}`;
  const asked = { sha256, name: 'a.png', format: 'png' as const, size: bytes.length, askedAt: AT };
  const awaited = { state: 'awaited' as const, problem: null, pages: null, isScanned: false };
  await table.store.awaitMaterial(id, { ...asked, ...awaited, checkedAt: null });
  await s3Materials(bucket()).write(key, bytes, 'image/png');
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
