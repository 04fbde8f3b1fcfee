import { expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { Figures } from '../../../web/public/call/figures.tsx';
import { seen } from '../rendered.tsx';

const goal = {
  id: 'projects',
  text: { zh: '目标', en: 'goal' },
  source: { zh: '出处', en: 'source' },
  target: 100,
  reached: 3,
  reachedOverYears: 7,
} as const;

const now = '2026-01-01T00:00:00.000+08:00';
const call = {
  ...sampleCall(new Date(now)),
  version: 1,
  status: 'open',
  serverTime: now,
  readings: { materials: {}, fields: {} },
  sendsMail: true,
} as const;

it.each([
  [true, '3 / 100'],
  [false, '不适用'],
])('of a goal that applies to the round: %s, the figures say %s', (isApplicable, said) => {
  const overview = {
    callId: 'sample-2026',
    asOf: null,
    total: 3,
    byState: {},
    byKeyField: {},
    byProvince: {},
    byRefusingClause: {},
    selectedByKeyField: {},
    goals: [{ ...goal, isApplicable }],
  };

  const text = seen(<Figures call={call} overview={overview} pack={null} />);

  expect(text).toContain(`目标 ${said} 历年合计：7`);
});
