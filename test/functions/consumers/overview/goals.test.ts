import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { toItem } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { aContent, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { loadEntry } from '../../../support/entries.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { wholeStore } from '../../../support/dynamo.ts';
import { ENTERED_AT, entering } from './entered.ts';

const doors = openDoors();
const cases = casesAt(doors);
const entered = entering();

it('counts over the years what is announced, a field once, and for staff the rest as well', async () => {
  await entered('pp2018', { keyField: '海洋装备' });
  await entered('pp2019', { keyField: '海洋装备' });
  await entered('pp2019', {});
  // of a round that is not announced yet, and of a sample round
  await entered('pp2023', { state: 'public_notice', keyField: '纺织' });
  const goalsOf = async (ask: 'getOverview' | 'getPublicOverview', callId: string) => {
    const claims = ask === 'getOverview' ? { claims: claimsOf('decider') } : {};
    const { body } = await doors().ask(ask, { params: { callId }, ...claims });
    return routes[ask].answer.body
      .parse(body)
      .goals.map(({ reached, reachedOverYears }) => [reached, reachedOverYears]);
  };

  const before = await goalsOf('getOverview', 'sample-2026');
  await entered('sample-2026', { keyField: '食品' });
  const [everyone, staff, sample] = [
    await goalsOf('getPublicOverview', 'pp2019'),
    await goalsOf('getOverview', 'pp2019'),
    await goalsOf('getOverview', 'sample-2026'),
  ];

  const [projects, fields] = [0, 1];
  expect(everyone.map(([reached]) => reached)).toEqual([2, 2]);
  expect(staff[fields]?.[1]).toBe((everyone[fields]?.[1] ?? 0) + 1);
  expect(staff[projects]?.[1]).toBeGreaterThan(everyone[projects]?.[1] ?? 0);
  // the years of a sample round are itself
  expect(before.every(([reached, overYears]) => reached === overYears)).toBe(true);
  expect(sample).toEqual(before.map((counts) => counts.map((count) => count + 1)));
});

it('counts a field that was filed in words of its own, beside its industry, once for each name', async () => {
  const params = { callId: 'sample-2026' };
  const overview = async () =>
    routes.getOverview.answer.body.parse(
      (await doors().ask('getOverview', { params, claims: claimsOf('decider') })).body,
    );
  const before = await overview();
  const store = wholeStore({
    client: new DynamoDBClient({}),
    tableName: process.env['TABLE_NAME'] ?? '',
  });
  const { handler } = await loadEntry('consumers/overview/overview');
  const filed = [
    { keyField: 'other: 纺织', industry: '纺织业' },
    { keyField: '其他： 纺织', industry: 'other: C17' },
    { keyField: '大数据', industry: 'software' },
  ];

  for (const named of filed) {
    const draft = await cases.start(aContent(named));
    const { callId, applicationId: id } = (await cases.bring(draft, ['submit'])).params;
    const dynamodb = { SequenceNumber: '1', NewImage: toItem(key.snapshot(id), { id, callId }) };
    await handler(
      { Records: [{ eventName: 'INSERT', dynamodb }] },
      { getRemainingTimeInMillis: () => 30_000 },
    );
    const view = await doors().ask('getApplication', {
      params: { callId, applicationId: id },
      claims: claimsOf('association'),
    });
    expect(view.body).toMatchObject({ state: 'submitted', content: named });
    // what it was filed with is what counts once it is announced
    const line = (await store.listRegister(callId)).find((each) => each.applicationId === id);
    if (!line) throw new Error('not in the register');
    const announced = { ...line, version: line.version + 1, state: 'announced' as const };
    expect(await store.enterInRegister(announced, line, ENTERED_AT)).toBe(true);
  }

  const after = await overview();
  expect(after.selectedByKeyField).toMatchObject({ 纺织: 2, big_data: 1 });
  const reached = ({ goals }: typeof after) => goals.map((goal) => goal.reached);
  const [projects = 0, fields = 0] = reached(before);
  expect(reached(after)).toEqual([projects + 3, fields + 2]);
});
