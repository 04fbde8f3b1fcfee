import type * as z from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { type Case, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { savedOften } from '../../../support/long-drafts.ts';

const doors = openDoors();
const cases = casesAt(doors);
const claims = claimsOf('association');

let long: Case;
let short: Case;
beforeAll(async () => {
  long = await savedOften(cases, 30);
  short = await cases.start();
}, 60_000);

const { getArchive, getHistory } = routes;

/** The pages of the archive. */
async function archive() {
  const pages: z.output<typeof getArchive.answer.body>['applications'][] = [];
  for (let query: Record<string, string> | null = {}; query;) {
    const { body } = await doors().ask('getArchive', { claims, query });
    const { applications, nextCursor } = getArchive.answer.body.parse(body);
    pages.push(applications);
    query = nextCursor === null ? null : { cursor: nextCursor };
  }
  return pages;
}

async function archived({ params }: Case) {
  const pages = await archive();
  return pages.flat().find(({ application: { id } }) => id === params.applicationId);
}

async function goingOn(from: string): Promise<unknown[]> {
  const events: unknown[] = [];
  for (let cursor: string | null = from; cursor !== null;) {
    const { body } = await doors().ask('getHistory', {
      params: long.params,
      claims,
      query: { limit: '100', cursor },
    });
    const page = getHistory.answer.body.parse(body);
    events.push(...page.events);
    cursor = page.nextCursor;
  }
  return events;
}

describe('a history that is too long for one answer', () => {
  it('is archived in parts, which are whole together', async () => {
    const one = await archived(long);
    if (!one?.nextCursor) throw new Error('it came in one part');
    const { version, head } = one.application;
    const events = [...one.events, ...(await goingOn(one.nextCursor))];

    expect(events).toHaveLength(31);
    expect(verifyHistory({ head: { sequence: version, hash: head }, events })).toMatchObject({
      whole: true,
    });
  });

  it('leaves a short one as it is', async () => {
    expect(await archived(short)).toMatchObject({ events: [{ sequence: 1 }], nextCursor: null });
  });

  it('is read in pages that end by their size', async () => {
    const { status, body } = await doors().ask('getHistory', {
      params: long.params,
      claims,
      query: { limit: '100' },
    });

    expect(status).toBe(200);
    const { events, nextCursor } = getHistory.answer.body.parse(body);
    expect(events.length).toBeLessThan(31);
    expect(nextCursor).not.toBeNull();
  });
});

describe('an archive of several long histories', () => {
  it('comes in pages that end by their size, without a gap', async () => {
    const others: Case[] = [];
    for (let one = 0; one < 4; one += 1) others.push(await savedOften(cases, 8));
    const ids = [...others, long, short].map(({ params }) => params.applicationId);

    const pages = await archive();

    const found = pages.flat().map(({ application: { id } }) => id);
    expect(found.toSorted()).toEqual(ids.toSorted());
    expect(pages[0]?.length).toBeLessThan(5);
  });
});
