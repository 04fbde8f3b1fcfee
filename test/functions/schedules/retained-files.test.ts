import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enter } from '../../../functions/derived/enter.ts';
import { FileSweep } from '../../../functions/schedules/reconciliation/sweep-files.ts';
import {
  type RetentionContext,
  eraseDue,
} from '../../../functions/schedules/retention/erase-due.ts';
import { type S3, startS3 } from '../../../infra/local/s3/s3.ts';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import { keepsFiles } from '../../../shared/domain/application/retention.ts';
import { ERASED } from '../../../shared/domain/texts/stated.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { s3Kept } from '../../../shared/store/materials/kept-objects.ts';
import { s3Materials } from '../../../shared/store/materials/material-objects.ts';
import { CLEAN } from '../../../shared/store/materials/places.ts';
import { type Signing, startSigning } from '../../evidence/signing.ts';
import { type TestTable, digestOf, startTable } from '../../support/dynamo.ts';
import { NO_BUCKET } from '../../support/files/no-bucket.ts';
import { type Doors, type Filed, bodyOf, doors } from '../../support/people/applicants.ts';
import { COLLEAGUE, examiners, versionIn } from '../../support/people/examiners.ts';
import { TO, aDecided, noonOn, publishers } from '../../support/people/publishers.ts';
import { aFiling, contentFor, publishRound } from '../../support/people/recommenders.ts';

const AT = '2026-11-20T10:00:00.000+08:00';
/** Thirty days after the round closed, and the day after that. */
const LAST = noonOn('2027-02-03');
const AFTER = new Date('2027-02-03T16:00:00.000Z');

let s3: S3;
let signing: Signing;
let table: TestTable;
let door: Doors;
let callId: string;
beforeAll(async () => {
  [s3, signing] = await Promise.all([
    startS3({ folder: null, clock: () => new Date(AT) }),
    startSigning(),
  ]);
});
afterAll(() => Promise.all([s3.stop(), signing.stop()]));

let serial = 100;
let bucketName = '';
const bucket = () => ({ ...NO_BUCKET, name: bucketName, endpoint: s3.endpoint });
beforeEach(async () => {
  table = await startTable();
  door = doors(table.store);
  callId = await publishRound(door, 'kept', null, { noticeWorkingDays: 5, retentionDays: 30 });
  bucketName = `files-${(serial += 1)}`;
  s3.makeBucket({ name: bucketName, isVersioned: false, lockDays: null });
  return table.stop;
});

const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
const storeOf = () => ({ ...table.store, ...dynamoScheduleStore(table) });
const contextOf = (): RetentionContext => ({
  store: storeOf(),
  objects: s3Kept(bucket()),
  hasTime: () => true,
});
const run = (now = AFTER, context = contextOf()) => eraseDue(context, now);

/** An application, with a file that was checked, and that an examiner read. */
async function withFile(of: Filed): Promise<Filed> {
  const bytes = Buffer.from(`样例 ${of.id}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { store } = table;
  const checked = { problem: null, pages: null, isScanned: false };
  const declared = { sha256, name: '样例.png', format: 'png', size: bytes.length } as const;
  const asked = { ...checked, ...declared, askedAt: AT, checkedAt: null };
  await store.awaitMaterial(of.id, { ...asked, state: 'awaited' });
  await store.settleMaterial(of.id, sha256, { ...checked, code: null, checkedAt: AT });
  await s3Materials(bucket()).write(`${CLEAN}${of.id}/${sha256}`, bytes, 'image/png');
  const reading = { at: AT, sha256, role: 'examiner', organisation: '样例' };
  await store.recordMaterialReading(of.id, { ...reading, subject: 'person-11' });
  await enter(store, { callId, applicationId: of.id }, AT);
  return of;
}

async function aDraft(): Promise<Filed> {
  const content = contentFor({ number: aNumber() });
  const { id } = bodyOf('startApplication', await door.start(callId, { content }));
  return withFile({ callId, id });
}

async function aSubmitted(): Promise<Filed> {
  return withFile(await aFiling(door, callId, { number: aNumber(), direct: true }));
}

async function aWithdrawn(): Promise<Filed> {
  const filed = await aSubmitted();
  bodyOf('withdrawApplication', await door.withdraw(filed, 2));
  return filed;
}

async function anAnnounced(): Promise<Filed> {
  const desk = publishers(table.store, signing.signer);
  const filed = await aDecided(table.store, door, callId, { number: aNumber() });
  bodyOf('publishNotice', await desk.notice(callId));
  const now = new Date(noonOn(TO).getTime() + 86_400_000);
  bodyOf('announce', await desk.announce(callId, 1, { now }));
  return withFile(filed);
}

/** Of each application whether its file is there, and what is said of it. */
async function filesOf(...all: readonly Filed[]) {
  const there = new Set((await s3Kept(bucket()).list(CLEAN)).map(({ key }) => key.split('/')[1]));
  return Promise.all(
    all.map(async ({ id }) => {
      const [file] = await table.store.listMaterials(id);
      const [reading] = await table.store.listMaterialReadings(id);
      return [there.has(id), file?.problem ?? file?.state, reading?.subject];
    }),
  );
}
const KEPT = [true, 'clean', 'person-11'];
const GONE = [false, 'erased', ERASED];

describe('files of which the time is over', () => {
  it('go with what was never announced, and stay with what was and with what is under way', async () => {
    const all = [await aDraft(), await aWithdrawn(), await aSubmitted(), await anAnnounced()];

    await run(LAST);
    expect(await filesOf(...all)).toEqual([KEPT, KEPT, KEPT, KEPT]);

    await run();
    expect(await filesOf(...all)).toEqual([GONE, GONE, KEPT, KEPT]);
  });

  it('are asked for no more once they are gone', async () => {
    await aWithdrawn();
    await run();
    const once = await digestOf(table);

    const removed: string[] = [];
    const remove = async (key: string) => void removed.push(key);
    await run(AFTER, { ...contextOf(), objects: { remove } });

    expect(removed).toEqual([]);
    expect(await digestOf(table)).toBe(once);
  });

  it('stay with an application that is another by now', async () => {
    const filed = await aDraft();
    const { store } = contextOf();
    const [line] = await store.listRegister(callId);
    const stale = { ...line, version: 2 } as NonNullable<typeof line>;

    expect(await store.eraseFiles(stale, AT)).toEqual([]);
    expect(await filesOf(filed)).toEqual([KEPT]);
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'are gone in the end, though a run was killed at its step %i',
    async (last) => {
      const filed = await aWithdrawn();
      let steps = 0;
      const dying =
        <A extends unknown[], T>(act: (...given: A) => Promise<T>) =>
        async (...given: A): Promise<T> => {
          if (steps++ === last) throw new Error('killed before');
          const done = await act(...given);
          if (steps++ === last) throw new Error('killed after');
          return done;
        };
      const { store, objects, hasTime } = contextOf();
      const killed = {
        store: {
          ...store,
          eraseFiles: dying(store.eraseFiles.bind(store)),
          eraseApplication: dying(store.eraseApplication.bind(store)),
        },
        objects: { remove: dying(objects.remove) },
        hasTime,
      };

      await expect(run(AFTER, killed)).rejects.toThrow('killed');
      await run();

      expect(await filesOf(filed)).toEqual([GONE]);
      expect(await storeOf().listUnerased(callId)).toEqual([]);
    },
  );

  it('that were redacted go on saying so, and who read them is forgotten as of the others', async () => {
    const [filed, other] = [await aWithdrawn(), await aWithdrawn()];
    const [file] = await table.store.listMaterials(filed.id);
    const one = { ...filed, sha256: file?.sha256 };
    const office = examiners(table.store);
    versionIn(await office.askRedaction(one, 3));
    versionIn(await office.redact(one, 4, { caller: COLLEAGUE }));
    // the register hears of it, as the stream would have told it
    await enter(table.store, { callId, applicationId: filed.id }, AT);

    await run();

    expect(await filesOf(filed, other)).toEqual([[false, 'redacted', ERASED], GONE]);
    expect(await table.store.listMaterials(filed.id)).toMatchObject([
      { sha256: file?.sha256, name: '样例.png', size: file?.size, state: 'refused' },
    ]);
  });

  it('that a killed run left behind are nobody’s for the sweep as well', async () => {
    const filed = await aWithdrawn();
    const remove = () => Promise.reject(new Error('killed'));
    await expect(run(AFTER, { ...contextOf(), objects: { remove } })).rejects.toThrow('killed');
    expect(await filesOf(filed)).toEqual([[true, 'erased', ERASED]]);

    const sweep = await FileSweep.begin({ store: storeOf(), objects: s3Kept(bucket()) }, AFTER);
    await sweep.application(filed.id);

    expect(await filesOf(filed)).toEqual([GONE]);
  });
});

it('keeps the files of what is under way or was announced, and of nothing else', () => {
  expect(APPLICATION_STATES.filter((state) => !keepsFiles(state))).toEqual([
    'draft',
    'returned',
    'not_recommended',
    'not_accepted',
    'not_selected',
    'withdrawn',
  ]);
});
