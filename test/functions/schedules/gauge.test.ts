import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkpointName } from '../../../functions/calls/checkpoint-objects.ts';
import { deadLetters } from '../../../functions/schedules/gauge/dead-letters.ts';
import { gauge } from '../../../functions/schedules/gauge/gauge.ts';
import { enter } from '../../../functions/derived/enter.ts';
import { startSqs } from '../../../infra/local/sqs.ts';
import type { Metric } from '../../../shared/http/metrics.ts';
import { dynamoScheduleStore } from '../../../shared/store/dynamo-schedule-store.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import { countLetters } from '../../../shared/store/runs/count-letters.ts';
import { type Doors, type Filed, bodyOf, doors } from '../../support/people/applicants.ts';
import { type TestBucket, startBucket } from '../../support/servers/buckets.ts';
import { type TestTable, startTable } from '../../support/dynamo.ts';
import { aDefect, examiners, versionIn } from '../../support/people/examiners.ts';
import { aFolder } from '../../infra/fixtures/assembly.ts';
import { aFiling, publishRound, recommenders } from '../../support/people/recommenders.ts';
import { watch } from '../../support/requests.ts';

let table: TestTable;
let bucket: TestBucket;
let door: Doors;
beforeEach(async () => {
  [table, bucket] = await Promise.all([startTable(), startBucket()]);
  door = doors(table.store);
  return async () => Promise.all([table.stop(), bucket.stop()]);
});

const storeOf = (options: Pick<TestTable, 'client' | 'tableName'>) => ({
  ...dynamoStore(options),
  ...dynamoScheduleStore(options),
});
const AT = '2026-11-20T10:00:00.000+08:00';
const on = (day: string) => new Date(`${day}T10:00:00+08:00`);
const measured = (day: string) =>
  gauge({ store: storeOf(table), objects: bucket.objects }, on(day));
const named = (metrics: readonly Metric[], name: Metric['name']) =>
  metrics.filter((metric) => metric.name === name);
const DAY_S = 86_400;

let serial = 100;
/** Filed through Guangdong on 20 November 2026, and known to the register. */
async function filedIn(callId: string, direct = false): Promise<Filed> {
  const filed = await aFiling(door, callId, { number: `T/CNTAC ${(serial += 1)}-2018`, direct });
  await known(filed);
  return filed;
}
async function known({ callId, id }: Filed): Promise<void> {
  await enter(table.store, { callId, applicationId: id }, AT);
}
async function recommended(callId: string): Promise<Filed> {
  const filed = await filedIn(callId);
  const now = on('2026-11-23');
  bodyOf('recommendApplication', await recommenders(table.store).recommend(filed, 2, { now }));
  await known(filed);
  return filed;
}

describe('what waits', () => {
  it('is measured by its oldest filing in each queue, over all calls', async () => {
    const [one, other] = [await publishRound(door, 'one'), await publishRound(door, 'other')];
    await filedIn(one);
    await recommended(one);
    await recommended(other);
    const held = await recommended(other);
    versionIn(await examiners(table.store).claim(held, 3));
    await known(held);
    const returned = await recommended(one);
    versionIn(await examiners(table.store).claim(returned, 3));
    const defects = [aDefect('/promotionPlan')];
    versionIn(await examiners(table.store).giveBack(returned, 4, { defects }));
    await known(returned);

    const ages = named(await measured('2026-11-25'), 'OldestInQueue');

    expect(ages.map((metric) => ('of' in metric ? metric.of : ''))).toEqual(
      expect.arrayContaining(['recommender', 'unclaimed', 'examiner', 'waiting']),
    );
    expect(ages).toHaveLength(4);
    for (const { value } of ages) expect(value).toBe(5 * DAY_S);
  });

  it('is nothing where there are drafts only', async () => {
    const callId = await publishRound(door, 'drafts');
    const { id } = bodyOf('startApplication', await door.start(callId, { content: {} }));
    await known({ callId, id });

    expect(await measured('2026-11-25')).toEqual([{ name: 'OverdueExaminations', value: 0 }]);
  });

  it('is read by queries and batches, never by a scan', async () => {
    await recommended(await publishRound(door, 'asked'));
    const client = table.newClient();
    const requests = watch(client);
    const store = storeOf({ client, tableName: table.tableName });

    await gauge({ store, objects: bucket.objects }, on('2026-11-25'));

    // the calls, the register, one request for each partition of the one queue, the examinations
    expect(requests.sent).toEqual([...Array.from({ length: 10 }, () => 'Query'), 'BatchGetItem']);
    client.destroy();
  });
});

describe('an examination', () => {
  it('is overdue on the day after its last one, in whatever queue it waits', async () => {
    const callId = await publishRound(door, 'overdue', null, { examinationWorkingDays: 20 });
    await recommended(callId);
    const held = await recommended(callId);
    versionIn(await examiners(table.store).claim(held, 3));
    await known(held);
    await filedIn(callId);

    expect(named(await measured('2026-12-21'), 'OverdueExaminations')).toMatchObject([
      { value: 0 },
    ]);
    expect(named(await measured('2026-12-22'), 'OverdueExaminations')).toMatchObject([
      { value: 2 },
    ]);
  });

  it('is never overdue where the call sets no limit', async () => {
    await recommended(await publishRound(door, 'endless', null, { examinationWorkingDays: null }));

    expect(named(await measured('2027-12-22'), 'OverdueExaminations')).toMatchObject([
      { value: 0 },
    ]);
  });
});

describe('the last checkpoint', () => {
  it('has no age where there is none, and then that of the end of its day in Beijing', async () => {
    expect(named(await measured('2026-11-25'), 'CheckpointAge')).toEqual([]);

    await bucket.objects.create(checkpointName('2026-11-22'), '{}');
    await bucket.objects.create(checkpointName('2026-11-23'), '{}');

    expect(named(await measured('2026-11-25'), 'CheckpointAge')).toEqual([
      { name: 'CheckpointAge', value: 34 * 3600 },
    ]);
  });
});

describe('what was set aside', () => {
  type Counts = Readonly<Record<'changes' | 'runs', number | null>>;
  /** Measures a queue that holds so much, or, with null, that cannot be asked, and keeps the note. */
  async function counted(day: string, counts: Counts) {
    const store = storeOf(table);
    const count = async (queue: keyof Counts) => {
      const value = counts[queue];
      if (value === null) throw new Error('no answer');
      return value;
    };
    const { measured: metrics, since } = await deadLetters({ store, count }, on(day));
    await store.noteRun({ name: 'gauge', at: AT, of: null, found: since });
    return { metrics: metrics.map((one) => ('of' in one ? [one.of, one.value] : [])), since };
  }
  const at = (day: string) => on(day).getTime();

  it('is none, one, or many since the first was seen, until there is none again', async () => {
    expect(await counted('2026-11-20', { changes: 0, runs: 1 })).toEqual({
      metrics: [
        ['changes', 0],
        ['runs', 1],
      ],
      since: { 'DeadLettersSince.runs': at('2026-11-20') },
    });
    expect((await counted('2026-11-21', { changes: 2, runs: 9 })).since).toEqual({
      'DeadLettersSince.changes': at('2026-11-21'),
      'DeadLettersSince.runs': at('2026-11-20'),
    });
    expect((await counted('2026-11-22', { changes: 0, runs: 9 })).since).toEqual({
      'DeadLettersSince.runs': at('2026-11-20'),
    });
    expect((await counted('2026-11-23', { changes: 1, runs: 0 })).since).toEqual({
      'DeadLettersSince.changes': at('2026-11-23'),
    });
  });

  it('is unknown where its queue cannot be asked, never none, and what is known of it stays', async () => {
    expect(await counted('2026-11-20', { changes: null, runs: 2 })).toEqual({
      metrics: [['runs', 2]],
      since: { 'DeadLettersSince.runs': at('2026-11-20') },
    });
    expect(await counted('2026-11-21', { changes: 3, runs: null })).toEqual({
      metrics: [['changes', 3]],
      since: {
        'DeadLettersSince.changes': at('2026-11-21'),
        'DeadLettersSince.runs': at('2026-11-20'),
      },
    });
  });

  it('is counted by asking its queue, and an answer of another kind is no count', async () => {
    const file = join(aFolder(), 'letters.jsonl');
    const sqs = await startSqs();
    const addresses = { changes: sqs.makeQueue('changes', file), runs: `${sqs.endpoint}/gone` };
    const count = countLetters({
      region: 'cn-north-1',
      suffix: 'amazonaws.com.cn',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      addresses,
      endpoint: sqs.endpoint,
    });
    const before = await count('changes');
    writeFileSync(file, '{}\n{}\n');

    expect([before, await count('changes')]).toEqual([0, 2]);
    await expect(count('runs')).rejects.toThrow('SQS answered 400');
    await sqs.stop();
    await expect(count('changes')).rejects.toThrow(Error);
  });
});
