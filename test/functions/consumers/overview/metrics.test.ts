import { beforeEach, describe, expect, it } from 'vitest';
import { measuresOf } from '../../../../functions/derived/measure.ts';
import { withApplied } from '../../../../shared/calendar/statutory-calendar.ts';
import type { ApplicationEvent } from '../../../../shared/domain/application/application.ts';
import { holidaysOf } from '../../../support/holidays.ts';
import { takeBatch } from '../../../../functions/consumers/overview/take-batch.ts';
import type { Metric } from '../../../../shared/http/metrics.ts';
import type { StreamRecord } from '../../../../shared/store/outbox/outbox-record.ts';
import { type Filed, bodyOf } from '../../../support/people/applicants.ts';
import { SOURCED, aDefect, openExamining, versionIn } from '../../../support/people/examiners.ts';
import { NOW } from '../../../support/filing.ts';
import { aFiling, contentFor } from '../../../support/people/recommenders.ts';
import { recordOfChange } from '../../../support/servers/stream.ts';

const here = openExamining('measured');
let told: Metric[];
beforeEach(() => {
  told = [];
});
const take = (...records: StreamRecord[]) =>
  takeBatch(
    {
      store: here.table.store,
      clock: () => NOW,
      meter: (metrics) => told.push(...metrics),
      onFailure: (_id, error) => expect.unreachable(String(error)),
    },
    records,
  );
const recordOf = (filed: Filed) => recordOfChange(here.table, filed.id);

let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2017`;

async function refused(filed: Filed): Promise<void> {
  bodyOf('recommendApplication', await here.desk.recommend(filed, 2));
  versionIn(await here.office.claim(filed, 3));
  const override = { clause: SOURCED, outcome: 'unmet' as const, reason: '与公告不符' };
  versionIn(await here.office.override(filed, 4, override));
  versionIn(await here.office.refuse(filed, 5, [SOURCED]));
}

describe('what the events of applications count for', () => {
  it('is a submission at the filing, and nothing at a draft', async () => {
    const content = contentFor({ number: aNumber() });
    const { id } = bodyOf('startApplication', await here.door.start(here.callId, { content }));
    const filed = { callId: here.callId, id };
    await take(await recordOf(filed));
    expect(told).toEqual([]);

    bodyOf('submitApplication', await here.door.submit(filed, 1));
    await take(await recordOf(filed));
    expect(told).toEqual([{ name: 'Submissions', value: 1 }]);
  });

  it('is a refusal with each of its clauses, and the working days that it took', async () => {
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
    await refused(filed);
    await take(await recordOf(filed));

    expect(told).toEqual([
      { name: 'Submissions', value: 1 },
      { name: 'Refusals', value: 1 },
      { name: 'RefusalsByClause', value: 1, of: SOURCED },
      { name: 'DaysToDecision', value: 0 },
    ]);
  });

  it('counts the working days of a year by the calendar that an admin applied', () => {
    const days = { holidays: [...holidaysOf(2027), '2027-01-04'], makeUpDays: [] };
    const year = { year: 2027, version: 1, source: '样例', by: 'admin-1', at: NOW.toISOString() };
    const decision = { outcome: 'accepted', at: '2027-01-06T10:00:00+08:00', clauses: [] };
    const event = {
      body: { type: 'examination_decided', decision },
    } as unknown as ApplicationEvent;
    const clock = { startedOn: '2026-12-31', pauses: [] };
    const measured = (applied: (typeof year & typeof days)[]) =>
      measuresOf([event], clock, withApplied(applied));

    // 4, 5 and 6 January; the 4th is off where the calendar says so
    expect(measured([{ ...year, ...days }])).toEqual([{ name: 'DaysToDecision', value: 2 }]);
    expect(measured([{ ...year, ...days, holidays: holidaysOf(2027) }])).toEqual([
      { name: 'DaysToDecision', value: 3 },
    ]);
  });

  it('is a return by whoever gave it back', async () => {
    const byRecommender = await aFiling(here.door, here.callId, { number: aNumber() });
    bodyOf('returnToAssociation', await here.desk.giveBack(byRecommender, 2));
    const byExaminer = await aFiling(here.door, here.callId, { number: aNumber() });
    bodyOf('recommendApplication', await here.desk.recommend(byExaminer, 2));
    versionIn(await here.office.claim(byExaminer, 3));
    versionIn(await here.office.giveBack(byExaminer, 4, { defects: [aDefect('/promotionPlan')] }));
    await take(await recordOf(byRecommender), await recordOf(byExaminer));

    expect(told.filter(({ name }) => name === 'Returns')).toEqual([
      { name: 'Returns', value: 1, of: 'recommender' },
      { name: 'Returns', value: 1, of: 'examiner' },
    ]);
  });

  it('is told once, however often and by however many the change is taken', async () => {
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
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
    const filed = await aFiling(here.door, here.callId, { number: aNumber() });
    await refused(filed);
    await take(await recordOf(filed));

    for (const { name: _name, value, ...rest } of told) {
      expect(typeof value).toBe('number');
      expect([undefined, SOURCED]).toContain('of' in rest ? rest.of : undefined);
    }
  });
});
