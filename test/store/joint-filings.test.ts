import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageOf } from '../../functions/applications/outbox-message.ts';
import { type Doors, type Filed, aDraft, bodyOf, doors } from '../support/people/applicants.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';
import { AUTOMATION, COMPOSITES } from '../support/filing.ts';
import {
  type Recommenders,
  aFiling,
  publishRound,
  recommenders,
} from '../support/people/recommenders.ts';

let table: TestTable;
let door: Doors;
let desk: Recommenders;
let callId: string;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  desk = recommenders(table.store);
  callId = await publishRound(door, 'sample-2026');
});
afterAll(async () => table.stop());

let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

async function elsewhere({ id }: Filed) {
  const read = await table.store.readApplication(id);
  if (!read) throw new Error('no application');
  return table.store.submittedElsewhere(messageOf('application_submitted', read.application));
}

describe('the filings of the same standard by others', () => {
  it.each([
    ['being checked', async (one: Filed) => desk.check(one, 2, [])],
    ['recommended', async (one: Filed) => desk.recommend(one, 2)],
    ['returned', async (one: Filed) => desk.giveBack(one, 2)],
    ['declined', async (one: Filed) => desk.decline(one, 2)],
  ])('count where they are %s', async (_what, act) => {
    const number = aNumber();
    const other = await aFiling(door, callId, { number, caller: AUTOMATION });
    bodyOf('checkApplication', await act(other));
    const own = await aFiling(door, callId, { number });

    const association = AUTOMATION.organisation.code;
    expect(await elsewhere(own)).toEqual([{ id: other.id, association }]);
    expect(await elsewhere(other)).toEqual([
      { id: own.id, association: COMPOSITES.organisation.code },
    ]);
  });

  it('do not count while they are drafts, nor once they are withdrawn', async () => {
    const number = aNumber();
    const asking = { caller: AUTOMATION };
    const other = await aDraft(door, asking, number);
    const own = await aFiling(door, callId, { number });
    const beside = await elsewhere(own);
    bodyOf('submitApplication', await door.submit(other, 1, asking));
    bodyOf('withdrawApplication', await door.withdraw(other, 2, asking));

    expect(beside).toEqual([]);
    expect(await elsewhere(own)).toEqual([]);
  });
});
