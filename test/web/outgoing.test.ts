import { afterEach, describe, expect, it, vi } from 'vitest';
import { hold, sendNow, sentCount, stop, undelivered, waiting } from '../../web/data/outgoing.ts';

const item = (send: () => Promise<unknown>, done = () => {}) => ({
  of: 'one',
  at: '/',
  says: '即将发送',
  send,
  done,
});

afterEach(() => {
  stop();
  undelivered.value = [];
});

describe('what is sent a little later', () => {
  it('is counted once it was sent, so that pages which show it ask anew', async () => {
    const before = sentCount.value;
    const done = vi.fn<() => void>();
    hold(item(async () => {}, done));
    expect([waiting.value?.of, sentCount.value]).toEqual(['one', before]);
    sendNow();

    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect([waiting.value, sentCount.value]).toEqual([null, before + 1]);
  });

  it('is not counted where it was stopped, or did not get through', async () => {
    const before = sentCount.value;
    hold(item(async () => {}));
    stop();
    sendNow();
    hold(item(async () => Promise.reject(new TypeError('fetch failed'))));
    sendNow();

    await vi.waitFor(() => expect(undelivered.value).toHaveLength(1));
    expect(sentCount.value).toBe(before);
  });
});
