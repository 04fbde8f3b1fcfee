import { beforeAll, expect, it } from 'vitest';
import { type Case, casesAt } from '../../../support/cases.ts';
import { day } from '../../../support/people/delegations.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const REASON = '样例：联系异议人核实';
const read = (at: Case, of: string, role = 'decider', subject = `${role}-2`) =>
  doors().ask('readPersonalData', {
    params: at.params,
    claims: claimsOf(role, subject),
    body: { of, reason: REASON },
  });

let at: Case;
let other: Case;
let caseNumber: string;
beforeAll(async () => {
  const path = ['submit', 'recommend', 'claim', 'accept', 'convene', 'declare', 'score'] as const;
  other = await bring(await start(), [...path, 'propose']);
  at = await bring(await start(), [...path, 'propose', 'select']);
  const published = await give(at, 'publish', { body: { from: day() } });
  if (published.status !== 201) throw new Error(published.text);
  const objected = await give(at, 'object');
  if (objected.status !== 201) throw new Error(objected.text);
  caseNumber = String(objected.body['caseNumber']);
});

it('a decider reads who objects and what is said, and neither access code nor salt', async () => {
  const { status, body, text } = await read(at, caseNumber);

  expect(status).toBe(201);
  expect(Object.keys(body['data'] ?? {}).toSorted()).toEqual(
    ['email', 'evidence', 'name', 'organisation', 'phone', 'statement'].toSorted(),
  );
  expect(body['reading']).toMatchObject({ of: caseNumber, reason: REASON });
  expect(text).not.toMatch(/codeDigest|salt/);
});

it('a decider reads what is objected with the application, and not by whom', async () => {
  const see = (operation: 'viewForDecider' | 'viewForExaminer', role: string) =>
    doors().ask(operation, { params: at.params, claims: claimsOf(role, `${role}-2`) });
  const { body: known } = await read(at, caseNumber);
  const { statement, evidence, name, phone } = known['data'] as unknown as Record<string, string>;

  const { body, text } = await see('viewForDecider', 'decider');

  const open = { standing: 'open', reply: null, by: null, answeredAt: null };

  expect(body['objections']).toEqual([
    { caseNumber, at: expect.any(String), statement, evidence, ...open },
  ]);
  expect(text).not.toContain(name);
  expect(text).not.toContain(phone);
  expect((await see('viewForExaminer', 'examiner')).text).not.toContain(statement);
});

it('an examiner does not, nor anybody by another application', async () => {
  expect((await read(at, caseNumber, 'examiner')).body['code']).toBe('caller.forbidden');
  expect((await read(other, caseNumber)).body['code']).toBe('objection.not_found');
});

it('the association does not see that somebody read it, nor who objects', async () => {
  await read(at, caseNumber);
  const ask = (operation: 'listPersonalDataReadings' | 'getHistory' | 'getApplication') =>
    doors().ask(operation, { params: at.params, claims: claimsOf('association') });

  expect((await ask('listPersonalDataReadings')).body).toEqual({ readings: [] });
  const { body } = await read(at, caseNumber);
  const { name } = body['data'] as unknown as { name: string };
  expect((await ask('getHistory')).text + (await ask('getApplication')).text).not.toContain(name);
});
