import { expect, it } from 'vitest';
import { canMeet, GOALS } from '../../shared/calls/goals.ts';
import { historicalCalls, sampleCall } from '../../shared/calls/calls.ts';

const call = sampleCall(new Date('2026-11-01T00:00:00Z'));
const [projects, keyFields] = GOALS;
const department = call.recommenders[0];
if (!projects || !keyFields || !department) throw new Error('goals and recommenders are needed');

it('has no goal for a round that is over, since nobody files in it', () => {
  for (const past of historicalCalls)
    expect(GOALS.filter((goal) => canMeet(goal, past))).toEqual([]);
});

it('counts fields where the form asks for one, however few it offers', () => {
  const [offered] = call.keyFields;

  expect(canMeet(keyFields, { ...call, keyFields: offered ? [offered] : [] })).toBe(true);
  expect(canMeet(keyFields, { ...call, keyFields: [] })).toBe(false);
});

it.each([
  [100, true],
  [99, false],
])('wants a hundred projects where %i can be recommended: %s', (quota, can) => {
  const routed = { ...call, mayFileDirectly: [], recommenders: [{ ...department, quota }] };

  expect(canMeet(projects, routed)).toBe(can);
});

it('sets no bound by quotas where one route has none', () => {
  const few = [{ ...department, quota: 5 }];

  expect(canMeet(projects, { ...call, recommenders: few })).toBe(true);
  const without = [...few, { ...department, quota: null }];
  expect(canMeet(projects, { ...call, mayFileDirectly: [], recommenders: without })).toBe(true);
});
