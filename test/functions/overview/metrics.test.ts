import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeBatch } from '../../../functions/overview/take-batch.ts';
import type { Metric } from '../../../shared/http/metrics.ts';
import type { StreamRecord } from '../../../shared/store/outbox-record.ts';
import { type Doors, type Filed, bodyOf, doors } from '../../applicants.ts';
import { type TestTable, startTable } from '../../dynamo.ts';
import { type Examiners, SOURCED, aDefect, examiners, versionIn } from '../../examiners.ts';
import { NOW } from '../../filing.ts';
import { aFiling, contentFor, publishRound, recommenders } from '../../recommenders.ts';
import { recordOfChange } from '../../stream.ts';

let table: TestTable;
let door: Doors;
let desk: Examiners;
let call: string;
let rounds = 0;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  desk = examiners(table.store);
});
afterAll(async () => table.stop());

let told: Metric[];
beforeEach(async () => {
  told = [];
  call = await publishRound(door, `measured-${(rounds += 1)}`);
});
const take = (...records: StreamRecord[]) =>
  takeBatch(
    {
      store: table.store,
      clock: () => NOW,
      meter: (metrics) => told.push(...metrics),
      onFailure: (_id, error) => expect.unreachable(String(error)),
    },
    records,
  );
const recordOf = (filed: Filed) => recordOfChange(table, filed.id);

let serial = 0;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2017`;

async function refused(filed: Filed): Promise<void> {
  bodyOf('recommendApplication', await recommenders(table.store).recommend(filed, 2));
  versionIn(await desk.claim(filed, 3));
  const override = { clause: SOURCED, outcome: 'unmet' as const, reason: '与公告不符' };
  versionIn(await desk.override(filed, 4, override));
  versionIn(await desk.refuse(filed, 5, [SOURCED]));
}

describe('what the events of applications count for', () => {
  it('is a submission at the filing, and nothing at a draft', async () => {
    const content = contentFor({ number: aNumber() });
    const { id } = bodyOf('startApplication', await door.start(call, { content }));
    const filed = { callId: call, id };
    await take(await recordOf(filed));
    expect(told).toEqual([]);

    bodyOf('submitApplication', await door.submit(filed, 1));
    await take(await recordOf(filed));
    expect(told).toEqual([{ name: 'Submissions', value: 1 }]);
  });

  it('is a refusal with each of its clauses, and the working days that it took', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    await refused(filed);
    await take(await recordOf(filed));

    expect(told).toEqual([
      { name: 'Submissions', value: 1 },
      { name: 'Refusals', value: 1 },
      { name: 'RefusalsByClause', value: 1, of: SOURCED },
      { name: 'DaysToDecision', value: 0 },
    ]);
  });

  it('is a return by whoever gave it back', async () => {
    const byRecommender = await aFiling(door, call, { number: aNumber() });
    bodyOf('returnToAssociation', await recommenders(table.store).giveBack(byRecommender, 2));
    const byExaminer = await aFiling(door, call, { number: aNumber() });
    bodyOf('recommendApplication', await recommenders(table.store).recommend(byExaminer, 2));
    versionIn(await desk.claim(byExaminer, 3));
    versionIn(await desk.giveBack(byExaminer, 4, { defects: [aDefect('/promotionPlan')] }));
    await take(await recordOf(byRecommender), await recordOf(byExaminer));

    expect(told.filter(({ name }) => name === 'Returns')).toEqual([
      { name: 'Returns', value: 1, of: 'recommender' },
      { name: 'Returns', value: 1, of: 'examiner' },
    ]);
  });

  it('is told once, however often and by however many the change is taken', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    const early = await recordOf(filed);
    await Promise.all([take(early), take(early), take(early)]);
    await refused(filed);
    const late = await recordOf(filed);
    await Promise.all([take(late, early), take(late), take(early, late)]);

    const counted = (name: Metric['name']) => told.filter((one) => one.name === name).length;
    expect(counted('Submissions')).toBe(1);
    expect(counted('Refusals')).toBe(1);
    expect(counted('DaysToDecision')).toBe(1);
  });

  it('names nobody and no application', async () => {
    const filed = await aFiling(door, call, { number: aNumber() });
    await refused(filed);
    await take(await recordOf(filed));

    for (const { name: _name, value, ...rest } of told) {
      expect(typeof value).toBe('number');
      expect([undefined, SOURCED]).toContain('of' in rest ? rest.of : undefined);
    }
  });
});
