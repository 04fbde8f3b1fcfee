import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aDefect, casesAt } from '../../../support/cases.ts';
import { delegationsAt } from '../../../support/people/delegations.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);
const { delegated, withdraw } = delegationsAt(doors);

const FOR_1 = { query: { onBehalfOf: 'examiner-1' } };
const waiting = async () => bring(await start(), ['submit', 'recommend']);

/** A colleague of nobody else’s test. */
const newcomer = () => `colleague-${randomUUID()}`;

describe('a withdrawal', () => {
  it('ends it at once, for good, and is the same when repeated', async () => {
    const to = newcomer();
    const id = await delegated(['examiner', 'examiner-1', to]);
    const at = await waiting();

    const withdrawn = await withdraw(id);
    const again = await withdraw(id);

    expect(withdrawn.body['withdrawnAt']).not.toBeNull();
    expect(again.text).toBe(withdrawn.text);
    const answer = await give(at, 'claim', { claims: claimsOf('examiner', to), ...FOR_1 });
    expect(answer.body['code']).toBe('delegation.not_in_force');
    const list = await doors().ask('listDelegations', { claims: claimsOf('decider', to) });
    expect(list.body['received']).toEqual([withdrawn.body]);
  });

  it('is answered once for all retries of one request', async () => {
    const id = await delegated(['examiner', 'examiner-1', newcomer()]);
    const sent = { headers: { 'idempotency-key': randomUUID() }, claims: claimsOf('examiner') };
    const asked = { params: { delegationId: id }, ...sent };

    const tried = await doors().ask('withdrawDelegation', { ...asked, query: { dryRun: 'true' } });
    const given = await doors().ask('listDelegations', { claims: claimsOf('examiner') });
    const answers = [];
    for (let time = 1; time <= 2; time += 1) {
      answers.push(await doors().ask('withdrawDelegation', { ...asked, headers: sent.headers }));
    }

    expect(tried.body['withdrawnAt']).not.toBeNull();
    expect(given.body['given']).toContainEqual(expect.objectContaining({ id, withdrawnAt: null }));
    expect(answers.map(({ headers }) => headers['idempotency-replayed'])).toEqual([
      undefined,
      'true',
    ]);
    expect(answers[1]?.text).toBe(answers[0]?.text);
  });

  it('of two at once has one moment', async () => {
    const id = await delegated(['examiner', 'examiner-1', newcomer()]);

    const [one, other] = await Promise.all([withdraw(id), withdraw(id)]);

    expect(one.status).toBe(200);
    expect(other.text).toBe(one.text);
  });

  it('is for who gave it only', async () => {
    const to = newcomer();
    const id = await delegated(['examiner', 'examiner-1', to]);

    for (const claims of [claimsOf('examiner', to), claimsOf('decider', 'examiner-2')]) {
      expect((await withdraw(id, claims)).body).toMatchObject({
        status: 404,
        code: 'delegation.not_found',
      });
    }
    expect((await withdraw('del_unknown')).body['code']).toBe('delegation.not_found');
  });
});

describe('a delegation', () => {
  it('lets a letter be seen before it goes, whatever its scope, and nobody else', async () => {
    const [to, other] = [newcomer(), newcomer()];
    await delegated(['examiner', 'examiner-1', to], { operations: ['acceptApplication'] });
    await delegated(['decider', 'decider-1', other]);
    const at = await bring(await waiting(), ['claim']);
    const body = { act: 'requestCorrection', defects: [aDefect('/effect')], lateGround: null };
    const preview = (subject: string, sent = body) =>
      doors().ask('previewForExaminer', {
        params: at.params,
        claims: claimsOf('decider', subject),
        headers: { 'if-match': `"${at.version}"` },
        body: sent,
        ...FOR_1,
      });

    const seen = await preview(to);
    const [strange, unread] = [await preview(other), await preview(to, { ...body, act: 'accept' })];

    expect([seen.status, seen.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(strange.body).toMatchObject({ status: 403, code: 'delegation.not_in_force' });
    expect(unread.body).toMatchObject({
      status: 422,
      code: 'request.invalid',
      errors: [{ pointer: '/act' }],
    });
  });
});
