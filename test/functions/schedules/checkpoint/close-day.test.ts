import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkpointName } from '../../../../functions/calls/checkpoint-objects.ts';
import {
  type CheckpointContext,
  closeDay,
} from '../../../../functions/schedules/checkpoint/close-day.ts';
import { Checkpoint } from '../../../../shared/domain/publication/checkpoint.ts';
import { findInCheckpoint, verifyCheckpoint } from '../../../../shared/evidence/checkpoint.ts';
import {
  type Doors,
  aDraft,
  bodyOf,
  doors,
  publishCall,
} from '../../../support/people/applicants.ts';
import { dynamoScheduleStore } from '../../../../shared/store/dynamo-schedule-store.ts';
import { type TestBucket, startBucket } from '../../../support/servers/buckets.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { type Signing, startSigning } from '../../../evidence/signing.ts';

let table: TestTable;
let signing: Signing;
let door: Doors;
let bucket: TestBucket;
let context: CheckpointContext;
beforeAll(async () => {
  [table, signing] = await Promise.all([startTable(), startSigning()]);
  door = doors(table.store);
  await publishCall(door);
  await publishCall(door, { id: 'another-call' });
});
afterAll(async () => Promise.all([table.stop(), signing.stop()]));
beforeEach(async () => {
  bucket = await startBucket();
  context = { store: dynamoScheduleStore(table), objects: bucket.objects, signer: signing.signer };
  return bucket.stop;
});

// ten past midnight in Beijing
const FIRST = new Date('2026-11-20T16:10:00.000Z');
const SECOND = new Date('2026-11-21T16:10:00.000Z');
const close = (at: Date, now = at) => closeDay(context, at, now);

/** A draft of its own standard, of which no consumer was told. */
let serial = 500;
const aHistory = () => aDraft(door, {}, `T/CNTAC ${(serial += 1)}-2018`);

describe('a day', () => {
  it('is closed by the heads of all histories of all calls, signed', async () => {
    const draft = await aHistory();
    const { events } = bodyOf('getHistory', await door.history(draft));

    const checkpoint = await close(FIRST);

    expect(checkpoint).toMatchObject({
      date: '2026-11-20',
      at: '2026-11-21T00:10:00.000+08:00',
      previous: null,
    });
    expect(findInCheckpoint({ events }, checkpoint)).toMatchObject({ sequence: 1 });
    expect(await verifyCheckpoint(checkpoint, signing.jwks, null)).toEqual({ whole: true });
  });

  it('is closed once: a run that comes again gets the same, though the histories went on', async () => {
    const first = await close(FIRST);
    await aHistory();

    expect(await close(FIRST, new Date(FIRST.getTime() + 3_600_000))).toEqual(first);
    expect(await bucket.objects.list('')).toEqual([checkpointName('2026-11-20')]);
  });

  it('follows the last one before, even where days between were left out', async () => {
    const first = await close(FIRST);
    await aHistory();
    const second = await close(SECOND);
    const later = await close(new Date('2026-11-30T16:10:00.000Z'));

    expect(second.size).toBe(first.size + 1);
    expect(await verifyCheckpoint(second, signing.jwks, first)).toEqual({ whole: true });
    expect(await verifyCheckpoint(later, signing.jwks, second)).toEqual({ whole: true });
  });

  it('is the one that is over in Beijing at the moment of the schedule', async () => {
    const before = await close(new Date('2026-11-20T15:59:59.999Z'));
    const after = await close(new Date('2026-11-20T16:00:00.000Z'));

    expect([before.date, after.date]).toEqual(['2026-11-19', '2026-11-20']);
  });

  it('is not closed after a later one: nothing is written', async () => {
    await close(SECOND);

    await expect(close(FIRST, SECOND)).rejects.toThrow('is not before 2026-11-20');
    expect(await bucket.objects.list('')).toEqual([checkpointName('2026-11-21')]);
  });

  it('is closed although a clock that ran ahead closed a later one, which its own day has then', async () => {
    const early = new Date('2027-01-31T16:10:00.000Z');
    const before = await close(FIRST);
    const ahead = await close(early);

    const second = await close(SECOND);
    const third = await close(new Date('2026-11-22T16:10:00.000Z'));

    expect(await verifyCheckpoint(second, signing.jwks, before)).toEqual({ whole: true });
    expect(await verifyCheckpoint(third, signing.jwks, second)).toEqual({ whole: true });
    expect(await close(early)).toEqual(ahead);
  });

  it.each([
    { now: '2026-11-20T15:59:59.999Z', outcome: '2026-11-20 is not over' },
    { now: '2026-11-20T16:00:00.000Z', outcome: 'closed' },
  ])('is not closed before it is over: at $now, $outcome', async ({ now, outcome }) => {
    const closing = close(FIRST, new Date(now)).then(
      () => 'closed',
      (error: Error) => error.message,
    );

    expect(await closing).toBe(outcome);
  });

  it('closed by two at once has one checkpoint, and both have it', async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, (_, at) => close(FIRST, new Date(FIRST.getTime() + at))),
    );

    const kept = Checkpoint.parse(
      JSON.parse((await bucket.objects.read(checkpointName('2026-11-20'))) ?? ''),
    );
    for (const each of all) expect(each).toEqual(kept);
  });

  it('is as it was written where the acknowledgement was lost', async () => {
    const deaf: CheckpointContext['objects'] = {
      ...bucket.objects,
      create: async (name, text) => {
        await bucket.objects.create(name, text);
        return bucket.objects.create(name, text);
      },
    };

    const closed = await closeDay({ ...context, objects: deaf }, FIRST, FIRST);

    expect(closed).toEqual(await close(FIRST));
  });

  it('is not closed while a checkpoint before cannot be read as one', async () => {
    await bucket.objects.create(checkpointName('2026-11-19'), '{"date":"2026-11-19"}');

    await expect(close(FIRST)).rejects.toThrow('root');
    expect(await bucket.objects.list('')).toHaveLength(1);
  });
});
