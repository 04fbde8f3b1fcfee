import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, beijingDate } from '../../shared/domain/calendar.ts';
import { Checkpoint } from '../../shared/domain/publication/checkpoint.ts';
import { findInCheckpoint } from '../../shared/evidence/checkpoint.ts';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

let round: LocalRound;
let association: Person;
let examiner: Person;
beforeAll(async () => {
  round = await openRound();
  association = await round.signIn('association-3');
  examiner = await round.signIn('examiner-1');
}, 180_000);
afterAll(() => round.stop());

const content = contentOf({
  account: 'association-3',
  number: 'T/CAA 77—2020',
  titleZh: '样例',
  publishedOn: '2020-06-01',
  implementedOn: '2020-07-01',
});

/** The figures once they show what the stream has told of. */
async function figuresWith(total: number, state: string) {
  for (;;) {
    const { status, text, json } = await examiner.get('/v1/reviewer/calls/sample-2026/overview');
    if (status !== 200) throw new Error(text);
    const byState = json['byState'] as Record<string, number>;
    if (json['total'] === total && byState[state]) return json;
    await pause(100);
  }
}

async function closeDay(at: string) {
  const path = `/schedules/pilots-local-checkpoint?at=${encodeURIComponent(at)}`;
  return fetch(`${round.control}${path}`, { method: 'POST' });
}

describe('what the stream tells, over HTTP', { timeout: 180_000 }, () => {
  it('is counted, and closed in a checkpoint that anyone can read and have verified', async () => {
    const draft = await association.start('sample-2026', content);
    await association.submit('sample-2026', draft);
    expect(await figuresWith(1, 'submitted')).toMatchObject({ total: 1 });
    const path = `/v1/calls/sample-2026/applications/${draft.id}/events`;
    const { events } = (await association.get(path)).json as never as { events: unknown[] };

    const at = new Date();
    expect((await closeDay(at.toISOString())).status).toBe(200);
    const day = addDays(beijingDate(at), -1);
    const published = await round.anyone.get(`/v1/checkpoints/${day}`);
    const checkpoint = Checkpoint.parse(published.json);
    const verdict = await round.anyone.ask('POST', '/v1/verifications', { body: { checkpoint } });

    expect(verdict.json).toEqual({ whole: true, wrong: null });
    expect(findInCheckpoint({ events }, checkpoint)).toMatchObject({ sequence: 2 });
  });
});
