import { expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { entering } from './entered.ts';

const doors = openDoors();
const entered = entering();

it('counts over the years what is announced, a field once, and for staff the rest as well', async () => {
  await entered('pp2018', { keyField: '海洋装备' });
  await entered('pp2019', { keyField: '海洋装备' });
  await entered('pp2019', {});
  // of a round that is not announced yet, and of a sample round
  await entered('pp2023', { state: 'public_notice', keyField: '纺织' });
  await entered('sample-2026', { keyField: '食品' });
  const goalsOf = async (ask: 'getOverview' | 'getPublicOverview', callId: string) => {
    const claims = ask === 'getOverview' ? { claims: claimsOf('decider') } : {};
    const { body } = await doors().ask(ask, { params: { callId }, ...claims });
    return routes[ask].answer.body
      .parse(body)
      .goals.map(({ reached, reachedOverYears }) => [reached, reachedOverYears]);
  };

  const [everyone, staff, sample] = [
    await goalsOf('getPublicOverview', 'pp2019'),
    await goalsOf('getOverview', 'pp2019'),
    await goalsOf('getOverview', 'sample-2026'),
  ];

  const [projects, fields] = [0, 1];
  expect(everyone.map(([reached]) => reached)).toEqual([2, 2]);
  expect(staff[fields]?.[1]).toBe((everyone[fields]?.[1] ?? 0) + 1);
  expect(staff[projects]?.[1]).toBeGreaterThan(everyone[projects]?.[1] ?? 0);
  expect(sample).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
