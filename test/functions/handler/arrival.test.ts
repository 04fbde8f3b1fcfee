import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../../functions/handler/arrival.ts';
import { eventFor } from '../../support/http-event.ts';

const NOW = new Date('2026-11-20T02:00:00Z');

describe('when a request came in', () => {
  it.each([
    { when: 'as the gateway says', waited: 1500, counts: 1500 },
    { when: 'as long as a gateway waits', waited: 30_000, counts: 30_000 },
    { when: 'now, where it would have waited longer than that', waited: 30_001, counts: 0 },
    { when: 'now, where the gateway is ahead', waited: -1, counts: 0 },
    { when: 'now, where no gateway says it', waited: undefined, counts: 0 },
  ])('is $when', ({ waited, counts }) => {
    const event = eventFor('submitApplication');
    const timeEpoch = waited === undefined ? {} : { timeEpoch: NOW.getTime() - waited };
    const requestContext = { ...event.requestContext, ...timeEpoch };

    expect(arrivalOf({ ...event, requestContext }, NOW)).toEqual(new Date(NOW.getTime() - counts));
  });
});
