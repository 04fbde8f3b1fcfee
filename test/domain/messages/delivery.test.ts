import { describe, expect, it } from 'vitest';
import { begun, isStale, tried } from '../../../shared/domain/messages/delivery.ts';
import type { Message } from '../../../shared/domain/messages/message.ts';

const AT = '2026-11-20T10:00:00+08:00';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const after = (milliseconds: number) => new Date(Date.parse(AT) + milliseconds);
const aMessage = (more: Partial<Message> = {}): Message => ({
  to: 'association',
  callId: null,
  applicationId: 'app_0123456789abcdef',
  sequence: 2,
  until: null,
  days: null,
  kind: 'received',
  at: AT,
  state: 'waiting',
  attempts: 0,
  dueAt: AT,
  settledAt: null,
  ...more,
});

describe('a message that is tried', () => {
  it('is out of the others’ way for five minutes', () => {
    expect(begun(aMessage(), after(0))).toMatchObject({
      attempts: 1,
      state: 'waiting',
      dueAt: after(5 * MINUTE).toISOString(),
    });
  });

  it.each(['sent', 'refused', 'no_address', 'moot'] as const)(
    'is settled once it is %s',
    (delivery) => {
      expect(tried(aMessage({ attempts: 1 }), delivery, after(MINUTE), 0)).toMatchObject({
        state: delivery,
        dueAt: null,
        settledAt: after(MINUTE).toISOString(),
      });
    },
  );

  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 30],
    [5, 60],
    [6, 60],
  ])('after %i tries that failed waits %i minutes', (attempts, minutes) => {
    const next = tried(aMessage({ attempts }), 'later', after(0), 0);
    expect(next).toMatchObject({
      state: 'waiting',
      dueAt: after(minutes * MINUTE).toISOString(),
      settledAt: null,
    });
  });

  it('waits up to half as long again, by chance', () => {
    const next = tried(aMessage({ attempts: 5 }), 'later', after(0), 1);
    expect(next.dueAt).toBe(after(90 * MINUTE).toISOString());
  });

  it('is tried for a day after what it tells of, and then given up', () => {
    const last = tried(aMessage({ attempts: 9 }), 'later', after(DAY - 60 * MINUTE), 0);
    expect(last).toMatchObject({ state: 'waiting', dueAt: after(DAY).toISOString() });
    const past = tried(aMessage({ attempts: 9 }), 'later', after(DAY - 60 * MINUTE + 1), 0);
    expect(past).toMatchObject({ state: 'given_up', dueAt: null });
  });
});

it('what happened a day ago is still told, and a moment later not', () => {
  expect(isStale(AT, after(DAY))).toBe(false);
  expect(isStale(AT, after(DAY + 1))).toBe(true);
});
