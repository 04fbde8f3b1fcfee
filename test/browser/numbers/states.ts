import type { Route } from 'playwright-core';

type Answered = (route: Route) => Promise<unknown> | undefined;

const SAID = { title: '样例：没有办成', detail: '样例：为什么没有办成，接下来怎么办。' };

const refused =
  (status: number, code: string): Answered =>
  (route) =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ status, code, ...SAID, correlationId: 'sample' }),
    });

/** What may stand in place of any page, and how it comes to that. */
export const STATES: readonly (readonly [string, Answered])[] = [
  ['offline', (route) => route.abort()],
  ['loading', () => undefined],
  ['forbidden', refused(403, 'caller.forbidden')],
  ['not found', refused(404, 'call.not_found')],
  ['gone', refused(410, 'gone')],
  ['too many', refused(429, 'route.too_many')],
  ['fault', refused(500, 'fault')],
];

/** What is seen there once it has come to that. */
export const shownIn = (state: string) => (state === 'loading' ? '[aria-busy="true"]' : 'h1');
