import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Doors,
  bodyOf,
  doors,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { type TestTable, startTable } from '../../../support/dynamo.ts';
import { AUTOMATION } from '../../../support/filing.ts';

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
});
afterAll(async () => table.stop());

let serial = 0;
/** A call of its own, with so many drafts in the order of their start. */
async function aCallWith(count: number): Promise<{ callId: string; ids: string[] }> {
  const callId = `ranking-${(serial += 1)}`;
  await publishCall(door, { id: callId });
  const ids: string[] = [];
  for (let one = 0; one < count; one += 1) {
    const now = new Date(Date.parse('2026-11-20T02:00:00Z') + one);
    ids.push(bodyOf('startApplication', await door.start(callId, {}, { now })).id);
  }
  return { callId, ids };
}

const rankingOf = async (callId: string) => bodyOf('getRanking', await door.ranking(callId));

describe('a ranking', () => {
  it('is empty and of version 0 before the first application, and then in the order of their start', async () => {
    const { callId } = await aCallWith(0);
    expect(await rankingOf(callId)).toEqual({ version: 0, applications: [] });

    const { callId: filled, ids } = await aCallWith(3);
    expect(await rankingOf(filled)).toEqual({ version: 3, applications: ids });
  });

  it('takes the order that the association gives, and puts a later start at its end', async () => {
    const { callId, ids } = await aCallWith(3);
    const reversed = ids.toReversed();

    const put = await door.rank(callId, 3, reversed);
    const { id } = bodyOf('startApplication', await door.start(callId));

    expect(bodyOf('putRanking', put)).toEqual({ version: 4, applications: reversed });
    expect(await rankingOf(callId)).toEqual({ version: 5, applications: [...reversed, id] });
  });

  it('loses what is withdrawn', async () => {
    const { callId, ids } = await aCallWith(3);
    const [first = '', second, third] = ids;

    bodyOf('withdrawApplication', await door.withdraw({ callId, id: first }, 1));

    expect((await rankingOf(callId)).applications).toEqual([second, third]);
    const view = bodyOf('getApplication', await door.get({ callId, id: first }));
    expect(view.rank).toBeNull();
  });

  it('loses no application to simultaneous starts and withdrawals', async () => {
    const { callId, ids } = await aCallWith(3);
    const [first = '', ...others] = ids;

    const acts = await Promise.all([
      door.start(callId),
      door.start(callId),
      door.withdraw({ callId, id: first }, 1),
      door.start(callId),
    ]);

    expect(acts.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    const { applications } = await rankingOf(callId);
    expect(applications).toHaveLength(5);
    expect(applications).toEqual(expect.arrayContaining(others));
  });

  it.each([
    ['one missing', ([a]: string[]) => [a]],
    ['one twice', ([a, b]: string[]) => [a, b, b]],
    ['one in the place of another', ([a]: string[]) => [a, a]],
    ['a stranger', ([a]: string[]) => [a, `app_${'0'.repeat(20)}`]],
    ['none', () => []],
  ])('with %s is refused, and told what is expected', async (_what, choose) => {
    const { callId, ids } = await aCallWith(2);

    const refusal = refusalIn(await door.rank(callId, 2, choose(ids) as string[]));

    expect(refusal).toEqual({ code: 'ranking.not_the_same_set', expected: ids });
  });

  it('that changed meanwhile is not overwritten', async () => {
    const { callId, ids } = await aCallWith(2);

    const stale = await door.rank(callId, 1, ids);
    const both = await Promise.all([
      door.rank(callId, 2, ids),
      door.rank(callId, 2, ids.toReversed()),
    ]);

    expect(refusalIn(stale)).toEqual({ code: 'ranking.changed_meanwhile', currentVersion: 2 });
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok).map(refusalIn)).toEqual([
      { code: 'ranking.changed_meanwhile', currentVersion: 3 },
    ]);
  });

  it('can be put until the call closes for the association, and never for one that is not there', async () => {
    const { callId, ids } = await aCallWith(1);
    const closed = new Date('2027-01-04T17:30:00.001+08:00');

    expect(refusalIn(await door.rank(callId, 1, ids, { now: closed })).code).toBe('call.not_open');
    expect(refusalIn(await door.rank('nowhere', 0, [])).code).toBe('call.not_found');
    expect(refusalIn(await door.ranking('nowhere')).code).toBe('call.not_found');
  });

  it('is each association’s own', async () => {
    const { callId, ids } = await aCallWith(2);

    const refusal = refusalIn(await door.rank(callId, 0, ids, { caller: AUTOMATION }));

    expect(refusal).toEqual({ code: 'ranking.not_the_same_set', expected: [] });
  });
});
