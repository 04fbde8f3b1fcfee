import * as z from 'zod';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import { ApplicationEvent } from '../../../../shared/domain/application/application.ts';
import { fold } from '../../../../shared/domain/application/fold.ts';
import { verifyChain } from '../../../../shared/evidence/chain.ts';
import { toKey } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import {
  type Filed,
  aDraft,
  bodyOf,
  openApplying,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { AUTOMATION, CALL_ID, COMPOSITES, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 0;
/** An association of its own, so that no other test's applications are in its list. */
function someone(): { caller: Caller } {
  const code = `5110000050${String((serial += 1)).padStart(8, '0')}`;
  return { caller: { ...COMPOSITES, organisation: { code, name: `第${serial}号` } } };
}

async function started(callId: string, asking: object, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let one = 0; one < count; one += 1) {
    const now = new Date(Date.parse('2026-11-20T02:00:00Z') + one);
    ids.push(bodyOf('startApplication', await here.door.start(callId, {}, { ...asking, now })).id);
  }
  return ids;
}

describe('the list of an association', () => {
  it('shows what a line needs, by call and the newest first', async () => {
    const own = someone();
    await publishCall(here.door, { id: 'earlier-call' });
    const [earlier] = await started('earlier-call', own, 1);
    const ids = await started(CALL_ID, own, 2);

    const list = bodyOf('listApplications', await here.door.list({}, own));

    expect(list.applications.map(({ id }) => id)).toEqual([...ids.toReversed(), earlier]);
    expect(list.applications[0]).toEqual({
      id: ids[1],
      callId: CALL_ID,
      state: 'draft',
      standardNumber: null,
      titleZh: null,
      updatedAt: '2026-11-20T10:00:00.001+08:00',
      submittedAt: null,
      extendedTo: null,
    });
  });

  it('follows the states and titles of its applications', async () => {
    const own = someone();
    const filed = await aDraft(here.door, own);
    bodyOf('submitApplication', await here.door.submit(filed, 1, own));

    const list = bodyOf('listApplications', await here.door.list({ callId: CALL_ID }, own));

    expect(list.applications).toMatchObject([
      {
        state: 'submitted',
        standardNumber: 'T/CNTAC 14—2018',
        titleZh: aContent().standard?.titleZh,
        submittedAt: '2026-11-20T10:00:00.000+08:00',
      },
    ]);
  });

  it('comes in pages that are complete and do not overlap, the last without a cursor', async () => {
    const own = someone();
    const ids = await started(CALL_ID, own, 5);

    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const query = { limit: 2, callId: CALL_ID, ...(cursor && { cursor }) };
      const page = bodyOf('listApplications', await here.door.list(query, own));
      seen.push(...page.applications.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);

    expect(seen).toEqual(ids.toReversed());
    expect(
      bodyOf('listApplications', await here.door.list({ limit: 5 }, own)).nextCursor,
    ).toBeNull();
  });

  it('is of one call where that is asked for, and empty for a call that is not there', async () => {
    const own = someone();
    await publishCall(here.door, { id: 'one-call' });
    const ids = await started('one-call', own, 1);
    await started(CALL_ID, own, 1);

    const list = bodyOf('listApplications', await here.door.list({ callId: 'one-call' }, own));
    const none = bodyOf('listApplications', await here.door.list({ callId: 'one' }, own));

    expect(list.applications.map(({ id }) => id)).toEqual(ids);
    expect(none.applications).toEqual([]);
  });

  const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['no base64url', '***'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['null', text(null)],
    ['another shape', text({ pk: 'APPLICATION#x' })],
    ['too few parts', text(['a', 'b'])],
    ['a wrong id', text([COMPOSITES.organisation.code, 'a#b#app_x', 'app_x'])],
    ['an id of its own choice', text(['x', 'a#b#c', `app_${'0'.repeat(20)}`])],
    ['nothing', ''],
  ])('refuses a cursor that is %s', async (_what, cursor) => {
    for (const operation of [here.door.list({ cursor })]) {
      expect(refusalIn(await operation)).toMatchObject({
        code: 'request.invalid',
        errors: [{ pointer: '/cursor', in: 'query', code: 'cursor.invalid' }],
      });
    }
  });

  it('refuses the cursor of another association, and of another call', async () => {
    const [own, other] = [someone(), someone()];
    await started(CALL_ID, own, 2);
    await started(CALL_ID, other, 2);
    const page = bodyOf('listApplications', await here.door.list({ limit: 1 }, other));

    const stolen = await here.door.list({ cursor: page.nextCursor }, own);
    const elsewhere = await here.door.list({ cursor: page.nextCursor, callId: 'another' }, other);

    expect(refusalIn(stolen).code).toBe('request.invalid');
    expect(refusalIn(elsewhere).code).toBe('request.invalid');
  });
});

describe('a history', () => {
  async function aStory(asking: object): Promise<Filed> {
    const filed = await aDraft(here.door, asking);
    await here.door.edit(filed, 1, { ...aContent(), promotionPlan: '改' }, asking);
    await here.door.edit(filed, 2, { ...aContent(), people: { contactName: '丙' } }, asking);
    const people = aContent().people;
    await here.door.edit(filed, 3, { ...aContent(), ...(people && { people }) }, asking);
    bodyOf('submitApplication', await here.door.submit(filed, 4, asking));
    bodyOf('withdrawApplication', await here.door.withdraw(filed, 5, asking));
    return filed;
  }

  it('tells every command in order, verifies over its pages, and names nobody’s personal data', async () => {
    const own = someone();
    const filed = await aStory(own);

    const events = [];
    let cursor: string | null | undefined;
    do {
      const query = { limit: 2, ...(cursor && { cursor }) };
      const page = bodyOf('getHistory', await here.door.history(filed, query, own));
      events.push(...page.events);
      cursor = page.nextCursor;
    } while (cursor);

    const view = bodyOf('getApplication', await here.door.get(filed, own));
    expect(events.map(({ body }) => body.type)).toEqual([
      'application_started',
      'application_edited',
      'application_edited',
      'application_edited',
      'application_submitted',
      'application_withdrawn',
    ]);
    expect(verifyChain(z.array(ApplicationEvent).parse(events))).toEqual({
      whole: true,
      head: { sequence: 6, hash: view.head },
    });
    expect(JSON.stringify(events)).not.toContain('contactName');
  });

  it('folds to the application that is stored', async () => {
    const own = someone();
    const filed = await aStory(own);

    const stored = await here.table.store.readApplication(filed.id);

    expect(fold(await here.table.store.readHistory(filed.id))).toEqual(stored?.application);
  });

  it('that somebody changed in the table is found, and the event is named', async () => {
    const own = someone();
    const filed = await aStory(own);
    const TableName = here.table.tableName;
    const Key = toKey(key.event(filed.id, 3));
    const { Item } = await here.table.client.send(new GetItemCommand({ TableName, Key }));
    const event = { S: (Item?.['event']?.S ?? '').replace('person-1', 'person-2') };
    await here.table.client.send(new PutItemCommand({ TableName, Item: { ...Item, event } }));

    const { events } = bodyOf('getHistory', await here.door.history(filed, {}, own));

    expect(verifyChain(z.array(ApplicationEvent).parse(events))).toEqual({
      whole: false,
      sequence: 3,
      because: 'hash',
    });
  });

  it('refuses a cursor that it did not give out', async () => {
    const filed = await aDraft(here.door, { caller: AUTOMATION });

    for (const cursor of ['***', 'W10', 'WzBd', 'Wy0xXQ', 'WzEuNV0', 'Wzk5OTk5OTld', '']) {
      const refusal = refusalIn(await here.door.history(filed, { cursor }, { caller: AUTOMATION }));
      expect(refusal.code).toBe('request.invalid');
    }
  });
});
