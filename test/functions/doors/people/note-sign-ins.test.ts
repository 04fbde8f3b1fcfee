import { expect, it } from 'vitest';
import { noteSignIns } from '../../../../functions/applications/people/note-sign-ins.ts';
import type { Caller } from '../../../../shared/domain/people/caller.ts';
import { dynamoStore } from '../../../../shared/store/dynamo-store.ts';
import { startTable } from '../../../support/dynamo.ts';
import { NOW } from '../../../support/filing.ts';
import { OFFICE } from '../../../support/http-event.ts';
import { watch } from '../../../support/requests.ts';
import { started } from '../../../support/servers/started.ts';

const table = started(startTable);
const EXPERT: Caller = { subject: 'expert-1', role: 'expert', organisation: OFFICE };

/** An instance of the function, and what it asks the store for. */
function instance() {
  const client = table().newClient();
  const requests = watch(client);
  const store = dynamoStore({ client, tableName: table().tableName });
  return { meet: noteSignIns(store), requests };
}

it('writes once for each person, role and organisation that an instance meets', async () => {
  const { meet, requests } = instance();

  for (let time = 0; time < 3; time += 1) await meet(EXPERT, NOW);
  expect(requests.sent).toEqual(['UpdateItem']);
  await meet({ ...EXPERT, role: 'decider' }, NOW);
  await meet({ ...EXPERT, organisation: { ...OFFICE, name: '样例新机构' } }, NOW);

  expect(requests.sent).toHaveLength(3);
  expect(await table().store.listPeople()).toMatchObject([
    { roles: ['decider', 'expert'], organisation: { name: '样例新机构' } },
  ]);
});

it('changes nothing where another instance has noted it', async () => {
  await instance().meet(EXPERT, NOW);
  const before = await table().store.listPeople();

  await instance().meet(EXPERT, NOW);

  expect(await table().store.listPeople()).toEqual(before);
});

it('does not fail with the store, and tries again with the next request', async () => {
  let isDown = true;
  const noted: string[] = [];
  const meet = noteSignIns({
    noteSignIn: async ({ subject }) => {
      if (isDown) throw new Error('the store is down');
      noted.push(subject);
    },
  });

  await meet(EXPERT, NOW);
  isDown = false;
  await meet(EXPERT, NOW);

  expect(noted).toEqual(['expert-1']);
});

it('notes nobody who is none of those that the directory is for', async () => {
  const { meet, requests } = instance();

  await meet({ ...EXPERT, role: 'association' }, NOW);

  expect(requests.sent).toEqual([]);
});
