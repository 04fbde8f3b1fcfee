import { describe, expect, it } from 'vitest';
import { dueIn } from '../../../cli/output/due.ts';

const DUE = {
  dueOn: '2026-12-04',
  usedDays: 3,
  limitDays: 10,
  isPaused: false,
  isOverdue: false,
  isProvisional: false,
  afterwards: { zh: '样例', en: 'sample' },
};

describe('what is due', () => {
  it.each([
    [{}, '2026-12-04 3/10'],
    [{ isOverdue: true, usedDays: 11 }, '2026-12-04 11/10 已逾期 overdue'],
    [{ isProvisional: true }, '2026-12-04 3/10 暂定 provisional'],
    [{ isPaused: true, dueOn: null }, '暂停 paused 3/10'],
  ])('%j is told as %s', (changes, told) => {
    expect(dueIn({ ...DUE, ...changes })).toBe(told);
  });
});
