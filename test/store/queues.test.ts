import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApplicationId } from '../../functions/doors/applicant/filing/new-id.ts';
import type { Application } from '../../shared/domain/application/application.ts';
import { contentText, snapshotItem } from '../../shared/store/applications/application-items.ts';
import type { Queue } from '../../shared/store/queues/queue-store.ts';
import { sha256 } from '../../shared/evidence/canonical.ts';
import { toKey } from '../../shared/store/table/item.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import { anyHistory, submission, upheld } from '../domain/histories.ts';
import { type TestTable, putAll, startTable } from '../support/dynamo.ts';
import { type Requests, watch } from '../support/requests.ts';

let table: TestTable;
let requests: Requests;
beforeAll(async () => {
  table = await startTable();
  requests = watch(table.client);
});
afterAll(async () => table.stop());

const { application } = anyHistory();

/** So many snapshots that wait for any examiner, one filed after the other; their ids in that order. */
async function recommended(callId: string, count: number): Promise<string[]> {
  const all: Application[] = Array.from({ length: count }, (_, second) => ({
    ...application,
    id: newApplicationId(),
    callId,
    state: 'recommended',
    submission: { ...submission, at: new Date(Date.UTC(2026, 10, 20, 2, 0, second)).toISOString() },
  }));
  await putAll(
    table,
    all.map((one) => snapshotItem(one, contentText(one))),
  );
  return all.map(({ id }) => id);
}

async function pageOf(queue: Queue, limit: number, cursor?: string) {
  const page = await table.store.listQueue(queue, { limit, cursor });
  if (!page.ok) throw new Error(page.refusal.code);
  return { ids: page.value.lines.map(({ id }) => id), nextCursor: page.value.nextCursor };
}

const removing = (id: string) =>
  new DeleteItemCommand({ TableName: table.tableName, Key: toKey(key.snapshot(id)) });

const unclaimed = (callId: string): Queue => ({ callId, kind: 'unclaimed' });

describe('a queue over eight shards', () => {
  it.each([1, 7, 20, 50])('is read in order, oldest first, in pages of %i', async (limit) => {
    const callId = `pages-of-${limit}`;
    const ids = await recommended(callId, 50);

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOf(unclaimed(callId), limit, cursor);
      expect(page.ids.length).toBeLessThanOrEqual(limit);
      seen.push(...page.ids);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);

    expect(seen).toEqual(ids);
  });

  it('takes eight requests a page, with 100 lines as with 10, first page or last', async () => {
    const ids = await recommended('hundred', 100);
    await recommended('ten', 10);
    const count = async (queue: Queue, cursor?: string) => {
      requests.forget();
      await pageOf(queue, 9, cursor);
      return requests.sent;
    };
    const eight = Array<string>(8).fill('Query');
    const { nextCursor } = await pageOf(unclaimed('hundred'), 90);

    expect(await count(unclaimed('ten'))).toEqual(eight);
    expect(await count(unclaimed('hundred'))).toEqual(eight);
    expect(await count(unclaimed('hundred'), nextCursor ?? '')).toEqual(eight);
    expect((await pageOf(unclaimed('hundred'), 100)).ids).toEqual(ids);
  });

  it('is in order where most of it lies in one shard, which is read on', async () => {
    const callId = 'crowded';
    const ids = await recommended(callId, 400);
    const shardOf = (id: string) => Number.parseInt(sha256(id).slice(0, 8), 16) % 8;
    const crowd = ids.filter((id, place) => shardOf(id) === 3 || place % 7 === 0);
    const rest = ids.filter((id) => !crowd.includes(id));
    for (const id of rest) await table.client.send(removing(id));

    expect((await pageOf(unclaimed(callId), 50)).ids).toEqual(crowd.slice(0, 50));
  });

  it('reads as much for a page of 50 with 800 lines as with 100', async () => {
    const costOf = async (callId: string, count: number) => {
      await recommended(callId, count);
      requests.forget();
      await pageOf(unclaimed(callId), 50);
      return { sent: requests.sent.length, units: requests.read() };
    };
    const [few, many] = [await costOf('a-hundred', 100), await costOf('eight-hundred', 800)];

    expect(many.sent).toBe(few.sent);
    expect(many.units).toBeLessThanOrEqual(few.units * 1.5);
  });

  it('has no cursor behind its last line, and one behind any other', async () => {
    await recommended('exact', 10);

    expect((await pageOf(unclaimed('exact'), 10)).nextCursor).toBeNull();
    expect((await pageOf(unclaimed('exact'), 9)).nextCursor).not.toBeNull();
    expect(await pageOf(unclaimed('empty'), 9)).toEqual({ ids: [], nextCursor: null });
  });

  it('refuses a cursor of its own whose place and application are not one', async () => {
    const [id = '', other = ''] = await recommended('own-place', 2);
    const sort = `2026-11-20T02:00:00.000Z#${id}`;
    const cursorOf = (applicationId: string) =>
      Buffer.from(JSON.stringify(['QUEUE#own-place#UNCLAIMED', sort, applicationId])).toString(
        'base64url',
      );

    const mixed = await table.store.listQueue(unclaimed('own-place'), {
      limit: 1,
      cursor: cursorOf(other),
    });

    expect(mixed).toEqual({ ok: false, refusal: { code: 'cursor.invalid' } });
    expect((await pageOf(unclaimed('own-place'), 1, cursorOf(id))).ids).toEqual([other]);
  });

  it('refuses the cursor of another queue', async () => {
    await recommended('own', 2);
    const { nextCursor } = await pageOf(unclaimed('own'), 1);
    const elsewhere: Queue[] = [
      unclaimed('other'),
      { callId: 'own', kind: 'waiting' },
      { callId: 'own', kind: 'examiner', subject: 'person-9' },
      { callId: 'own', kind: 'recommender', recommenderId: 'rec_440000' },
    ];

    for (const queue of elsewhere) {
      const page = await table.store.listQueue(queue, { limit: 1, cursor: nextCursor ?? '' });
      expect(page).toEqual({ ok: false, refusal: { code: 'cursor.invalid' } });
    }
  });
});

/** So many that are over, by turns before and after a decision; their ids, the last first. */
async function over(callId: string, count: number): Promise<string[]> {
  const all = Array.from({ length: count }, (_, second): Application => ({
    ...application,
    id: newApplicationId(),
    callId,
    state: second % 2 === 0 ? 'withdrawn' : 'not_accepted',
    submission,
    reconsideration: second % 2 === 0 ? null : upheld,
    updatedAt: new Date(Date.UTC(2026, 10, 20, 2, 0, second)).toISOString(),
  }));
  await putAll(
    table,
    all.map((one) => snapshotItem(one, contentText(one))),
  );
  return all.map(({ id }) => id).toReversed();
}

describe('what is over', () => {
  const finished = (callId: string, after: 'any' | 'decision'): Queue => ({
    callId,
    kind: 'finished',
    after,
  });

  it.each([1, 7, 50])('is read the last first, in pages of %i', async (limit) => {
    const callId = `over-in-pages-of-${limit}`;
    const ids = await over(callId, 20);

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOf(finished(callId, 'any'), limit, cursor);
      seen.push(...page.ids);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);

    expect(seen).toEqual(ids);
  });

  it('takes two requests a page, and one for whoever has only what came to a decision', async () => {
    const callId = 'over-requests';
    const ids = await over(callId, 100);
    requests.forget();
    const { ids: all } = await pageOf(finished(callId, 'any'), 50);
    expect(requests.sent).toEqual(['Query', 'Query']);
    expect(all).toEqual(ids.slice(0, 50));

    requests.forget();
    const { ids: decided } = await pageOf(finished(callId, 'decision'), 20);
    expect(requests.sent).toEqual(['Query']);
    // the last of a hundred came after a decision, and so every second one
    expect(decided).toEqual(ids.filter((_, place) => place % 2 === 0).slice(0, 20));
  });
});

describe('a queue of one person', () => {
  it('takes one request', async () => {
    requests.forget();
    await pageOf({ callId: 'own', kind: 'examiner', subject: 'person-9' }, 9);

    expect(requests.sent).toEqual(['Query']);
  });
});
