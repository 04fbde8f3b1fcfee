import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../functions/handler/use-case.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import {
  aDraft,
  bodyOf,
  doors,
  expectOneOf,
  openApplying,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import { CALL_ID, COMPOSITES, NOW, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
const aKey = () => `key-${(serial += 1)}`;
const DAY = 86_400_000;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

function headersOf(result: Result<Answer, Refusal>) {
  return result.ok ? result.value.headers : {};
}

describe('a retry under the same key', () => {
  it('gets the first answer byte for byte, marked as replayed, and changes nothing', async () => {
    const key = aKey();
    const first = await here.door.start(CALL_ID, { content: aContent(aNumber()) }, { key });
    const before = await digestOf(here.table);

    const second = await here.door.start(
      CALL_ID,
      { content: aContent(`T/CNTAC ${serial}-2018`) },
      { key, now: later(1000) },
    );

    if (!first.ok || !second.ok) throw new Error('both are accepted');
    expect(second.value.body).toBe(first.value.body);
    expect(second.value.status).toBe(first.value.status);
    expect(second.value.headers).toEqual({
      ...first.value.headers,
      'idempotency-replayed': 'true',
    });
    expect(headersOf(first)).not.toHaveProperty('idempotency-replayed');
    expect(await digestOf(here.table)).toBe(before);
  });

  it('with another body is refused, and changes nothing', async () => {
    const key = aKey();
    await here.door.start(CALL_ID, {}, { key });
    const before = await digestOf(here.table);

    const reused = await here.door.start(CALL_ID, { content: { keyField: 'big_data' } }, { key });

    expect(refusalIn(reused)).toEqual({ code: 'request.idempotency_key_reused' });
    expect(await digestOf(here.table)).toBe(before);
  });

  it('is another request when another person, or another operation, uses the key', async () => {
    const key = aKey();
    const first = bodyOf('startApplication', await here.door.start(CALL_ID, {}, { key }));
    const colleague = { ...COMPOSITES, subject: 'person-9' };

    const second = bodyOf(
      'startApplication',
      await here.door.start(CALL_ID, {}, { key, caller: colleague }),
    );
    const edited = await here.door.edit({ callId: CALL_ID, id: first.id }, 1, {}, { key });

    expect(second.id).not.toBe(first.id);
    expect(edited.ok).toBe(true);
  });

  it.each([
    { days: 7, plus: 0, is: 'the same act' },
    { days: 7, plus: 1000, is: 'a new act' },
    { days: 8, plus: 0, is: 'a new act' },
  ])('after $days days and $plus ms is $is, though nobody swept the record', async (row) => {
    const key = aKey();
    const first = bodyOf('startApplication', await here.door.start(CALL_ID, {}, { key }));

    const now = later(row.days * DAY + row.plus);
    const retried = await here.door.start(CALL_ID, {}, { key, now });
    const again = await here.door.start(CALL_ID, {}, { key, now });

    const second = bodyOf('startApplication', retried);
    expect(second.id === first.id).toBe(row.is === 'the same act');
    expect(bodyOf('startApplication', again)).toEqual(second);
  });

  it('of a refused command is judged anew, since a refusal left nothing', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    const before = await digestOf(here.table);
    const early = new Date('2026-01-01T00:00:00Z');

    const refused = await here.door.submit(filed, 1, { key, now: early });
    const untouched = (await digestOf(here.table)) === before;
    const accepted = await here.door.submit(filed, 1, { key });

    expect(refusalIn(refused).code).toBe('call.not_open');
    expect(untouched).toBe(true);
    expect(accepted.ok).toBe(true);
  });
});

describe('simultaneous twins', () => {
  it('have one effect: 20 submissions under one key get 20 equal receipts', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();

    const results = await Promise.all(
      Array.from({ length: 20 }, () => here.door.submit(filed, 1, { key })),
    );

    const bodies = results.map((result) => JSON.stringify(bodyOf('submitApplication', result)));
    const replayed = results.filter((result) => 'idempotency-replayed' in headersOf(result));
    expect(new Set(bodies).size).toBe(1);
    expect(replayed).toHaveLength(19);
    expect(bodyOf('getHistory', await here.door.history(filed)).events).toHaveLength(2);
  });

  it.each([
    ['with a standard', '511000005000000001', aContent('T/CNTAC 35-2019')],
    ['without one, where no guard helps', '511000005000000002', {}],
  ])('have one effect: 20 starts %s make one application', async (_what, code, content) => {
    const caller = { ...COMPOSITES, organisation: { code, name: '另一' } };
    const key = aKey();

    const results = await Promise.all(
      Array.from({ length: 20 }, () => here.door.start(CALL_ID, { content }, { key, caller })),
    );

    const ids = results.map((result) => bodyOf('startApplication', result).id);
    expect(new Set(ids).size).toBe(1);
    const { applications } = bodyOf('listApplications', await here.door.list({}, { caller }));
    expect(applications).toHaveLength(1);
    const ranking = bodyOf('getRanking', await here.door.ranking(CALL_ID, { caller }));
    expect(ranking).toEqual({ version: 1, applications: [ids[0]] });
  });

  it('get the first one’s answer also where their reads fell around its write', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const key = aKey();
    let first: Result<Answer, Refusal> | undefined;
    const late = doors({
      ...here.table.store,
      readContext: async (question) => {
        const { answered } = await here.table.store.readContext(question);
        first = await here.door.submit(filed, 1, { key });
        return { ...(await here.table.store.readContext(question)), answered };
      },
    });

    const second = await late.submit(filed, 1, { key });

    if (!first) throw new Error('the twin came first');
    expect(bodyOf('submitApplication', second)).toEqual(bodyOf('submitApplication', first));
    expect(headersOf(second)).toHaveProperty('idempotency-replayed');
  });

  it('under 20 different keys have one effect, and 19 are told so', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    const results = await Promise.all(Array.from({ length: 20 }, () => here.door.submit(filed, 1)));

    expectOneOf(results);
    expect(bodyOf('getHistory', await here.door.history(filed)).events).toHaveLength(2);
  });

  it('of edits, withdrawals and rankings each have one effect', async () => {
    const callId = 'twins-call';
    await publishCall(here.door, { id: callId });
    const { id } = bodyOf('startApplication', await here.door.start(callId));
    const filed = { callId, id };
    const [a, b, c] = [aKey(), aKey(), aKey()];

    const ranked = await Promise.all(
      [1, 2, 3].map(() => here.door.rank(callId, 1, [id], { key: a })),
    );
    const edited = await Promise.all(
      [1, 2, 3].map(() => here.door.edit(filed, 1, { technicalContent: '新' }, { key: b })),
    );
    const withdrawn = await Promise.all(
      [1, 2, 3].map(() => here.door.withdraw(filed, 2, { key: c })),
    );

    for (const twins of [ranked, edited, withdrawn]) {
      const bodies = twins.map((one) => (one.ok ? one.value.body : one.refusal.code));
      expect(new Set(bodies).size).toBe(1);
      expect(twins.every(({ ok }) => ok)).toBe(true);
    }
    expect(bodyOf('getHistory', await here.door.history(filed)).events).toHaveLength(3);
  });
});
