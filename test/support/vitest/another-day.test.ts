import { describe, expect, it } from 'vitest';
import { untilAnotherDay } from './another-day.ts';

describe('a test file', () => {
  it.each([
    { at: '2026-11-27T15:58:59.999Z', waits: 0 },
    { at: '2026-11-27T15:59:00.000Z', waits: 60_000 },
    { at: '2026-12-31T15:59:59.999Z', waits: 1 },
    { at: '2026-11-27T16:00:00.000Z', waits: 0 },
    { at: '2026-11-27T23:59:30.000Z', waits: 0 },
  ])('that would begin at $at waits $waits ms for another day in Beijing', ({ at, waits }) => {
    expect(untilAnotherDay(new Date(at))).toBe(waits);
  });
});
