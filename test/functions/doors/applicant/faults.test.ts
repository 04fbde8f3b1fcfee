import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../functions/handler/use-case.ts';
import { fold } from '../../../../shared/domain/application/fold.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { verifyChain } from '../../../../shared/evidence/chain.ts';
import { dynamoStore } from '../../../../shared/store/dynamo-store.ts';
import {
  type Doors,
  type Filed,
  aDraft,
  bodyOf,
  doors,
  publishCall,
} from '../../../support/people/applicants.ts';
import { type TestTable, digestOf, startTable } from '../../../support/dynamo.ts';
import { ConnectionLostError, type Fault, breakConnection } from '../../../support/faults.ts';
import { CALL_ID, COMPOSITES, aContent } from '../../../support/filing.ts';

let table: TestTable;
let door: Doors;
beforeAll(async () => {
  table = await startTable();
  door = doors(table.store);
  await publishCall(door);
});
afterAll(async () => table.stop());

let serial = 0;

/** An association of its own per case, so that its list shows every effect. */
function someone() {
  const code = `5110000070${String((serial += 1)).padStart(8, '0')}`;
  return { caller: { ...COMPOSITES, organisation: { code, name: `第${serial}号` } } };
}

type Asking = ReturnType<typeof someone> & { key: string };
type Act = (door: Doors, filed: Filed, asking: Asking) => Promise<Result<Answer, Refusal>>;

const ACTS: Record<string, Act> = {
  start: (d, _filed, a) => d.start(CALL_ID, { content: aContent('T/CNTAC 35-2019') }, a),
  edit: (d, filed, a) => d.edit(filed, 1, { ...aContent(), promotionPlan: '改' }, a),
  submit: (d, filed, a) => d.submit(filed, 1, a),
  withdraw: (d, filed, a) => d.withdraw(filed, 1, a),
  rank: (d, filed, a) => d.rank(CALL_ID, 1, [filed.id], a),
};

const FAULTS: Fault[] = ['lost', 'acknowledgement lost'];
// a command is one read and one write; after a fault it asks once more for the answer
const BREAKS = [
  { at: 1, length: 1 },
  { at: 2, length: 1 },
  { at: 2, length: Infinity },
];
const cases = Object.keys(ACTS).flatMap((act) =>
  FAULTS.flatMap((fault) => BREAKS.map((broken) => ({ act, fault, ...broken }))),
);

/** What an act leaves in the life of an association: its list, its ranking, every history. */
async function effects(asking: Asking) {
  const { applications } = bodyOf('listApplications', await door.list({}, asking));
  const ranking = bodyOf('getRanking', await door.ranking(CALL_ID, asking));
  const histories = await Promise.all(applications.map(({ id }) => table.store.readHistory(id)));
  return {
    applications: applications.length,
    ranked: ranking.applications.length,
    rankingVersion: ranking.version,
    events: histories.flat().length,
    whole: histories.every((one) => verifyChain(one.map(({ event }) => event)).whole),
    folded: histories.map(fold),
    stored: await Promise.all(applications.map(({ id }) => table.store.readApplication(id))),
  };
}

describe.each(cases)('$act, $fault at request $at for $length', ({ act, ...broken }) => {
  it('has exactly one effect after a retry under the same key', async () => {
    const run = ACTS[act];
    if (!run) throw new Error(act);
    const [undisturbed, disturbed] = [
      { ...someone(), key: 'one' },
      { ...someone(), key: 'two' },
    ];
    await run(door, await aDraft(door, { caller: undisturbed.caller }), undisturbed);
    const filed = await aDraft(door, { caller: disturbed.caller });

    const client = table.newClient();
    breakConnection(client, broken);
    const breaking = doors(dynamoStore({ client, tableName: table.tableName }));
    await run(breaking, filed, disturbed).catch((error: unknown) => {
      if (!(error instanceof ConnectionLostError)) throw error;
    });
    const retried = await run(door, filed, disturbed);
    const again = await run(door, filed, disturbed);
    client.destroy();

    const [expected, found] = [await effects(undisturbed), await effects(disturbed)];
    expect(retried.ok && again.ok && again.value.body === retried.value.body).toBe(true);
    const { folded, stored, ...counts } = found;
    const { folded: _folded, stored: _stored, ...expectedCounts } = expected;
    expect(counts).toEqual(expectedCounts);
    expect(stored.map((one) => one?.application)).toEqual(folded);
  });
});

describe('a write whose acknowledgement was lost', () => {
  it('is answered all the same, since the answer was written with it', async () => {
    const asking = someone();
    const filed = await aDraft(door, asking);
    const client = table.newClient();
    breakConnection(client, { at: 2, fault: 'acknowledgement lost', length: 1 });
    const broken = doors(dynamoStore({ client, tableName: table.tableName }));

    const submitted = await broken.submit(filed, 1, asking);

    expect(bodyOf('submitApplication', submitted).applicationId).toBe(filed.id);
    client.destroy();
  });

  it('that was never made leaves nothing', async () => {
    const asking = someone();
    const filed = await aDraft(door, asking);
    const before = await digestOf(table);
    const client = table.newClient();
    breakConnection(client, { at: 2, fault: 'lost' });
    const broken = doors(dynamoStore({ client, tableName: table.tableName }));

    await expect(broken.submit(filed, 1, asking)).rejects.toThrow('lost');

    expect(await digestOf(table)).toBe(before);
    client.destroy();
  });
});
