import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from './local-round.ts';
import { contentOf } from './pilots-of-2022.ts';

let round: LocalRound;
beforeAll(async () => {
  round = await openRound();
});
afterAll(() => round.stop());

const content = (serial: number) =>
  contentOf({
    account: 'association-3',
    number: `T/CAA ${serial}—2020`,
    titleZh: '样例',
    publishedOn: '2020-06-01',
    implementedOn: '2020-07-01',
  });

describe('several at once, over HTTP', () => {
  it('lets one of two simultaneous edits win and tells the other the current version', async () => {
    const association = await round.signIn('association-3');
    const draft = await association.start('sample-2026', content(1));
    const path = `/v1/calls/sample-2026/applications/${draft.id}`;

    const replies = await Promise.all(
      ['one', 'other'].map((promotionPlan) =>
        association.ask('PUT', path, { ifMatch: 1, body: { ...content(1), promotionPlan } }),
      ),
    );

    expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const loser = replies.find((reply) => reply.status === 412);
    expect(loser?.json).toMatchObject({ code: 'application.changed_meanwhile', currentVersion: 2 });
  });

  it('gives 20 parallel submits under one key one effect and 20 equal answers', async () => {
    const association = await round.signIn('association-3');
    const draft = await association.start('sample-2026', content(2));
    const key = randomUUID();

    const replies = await Promise.all(
      Array.from({ length: 20 }, () => association.submit('sample-2026', draft, key)),
    );

    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    const replayed = replies.filter(
      (reply) => reply.headers.get('idempotency-replayed') === 'true',
    );
    expect(replayed.length).toBe(19);
    const path = `/v1/calls/sample-2026/applications/${draft.id}/events`;
    const { events } = (await association.get(path)).json as never as { events: unknown[] };
    expect(events.length).toBe(2);
  });
});
