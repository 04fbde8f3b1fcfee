import { describe, expect, it } from 'vitest';
import type { ListedCall } from '../../../web/data/answers.ts';
import { isRunning, underWay } from '../../../web/public/running-notices.tsx';

const NOW = '2026-11-28T10:00:00+08:00';
const call = (id: string, window: { opensAt: string; closesAt: string } | null) =>
  ({ id, window }) as ListedCall;
const closedOn = (day: string) => ({
  opensAt: '2025-01-01T00:00:00+08:00',
  closesAt: `${day}T17:00:00+08:00`,
});

describe('the notices on the home page', () => {
  it.each([
    ['the day before its first', '2026-11-29', '2026-12-04', false],
    ['its first day', '2026-11-28', '2026-12-04', true],
    ['its last day', '2026-11-21', '2026-11-28', true],
    ['the day after its last', '2026-11-20', '2026-11-27', false],
  ])('take a notice on %s as it is', (_day, from, to, isOpen) => {
    expect(isRunning({ from, to }, NOW)).toBe(isOpen);
  });

  it('are asked of calls that have begun, and closed a year ago at most', () => {
    const opensTomorrow = {
      opensAt: '2026-11-29T00:00:00+08:00',
      closesAt: '2026-12-30T17:00:00+08:00',
    };
    const calls = [
      call('to-come', opensTomorrow),
      call('open', closedOn('2027-01-12')),
      call('closed', closedOn('2025-11-29')),
      call('long-closed', closedOn('2025-11-20')),
      call('unknown', null),
    ];

    expect(underWay(calls, NOW).map(({ id }) => id)).toEqual(['open', 'closed']);
  });

  it('are asked of two calls at most, so that a visit costs the same in every year', () => {
    const calls = ['a', 'b', 'c'].map((id) => call(id, closedOn('2026-10-01')));

    expect(underWay(calls, NOW).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
