import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../../shared/contract/route.ts';
import { routes } from '../../../../shared/contract/routes.ts';
import { after, anExpert, type Case, casesAt } from '../../../support/cases.ts';
import { enterInDirectory } from '../../../support/people/directory.ts';
import { day, delegationsAt } from '../../../support/people/delegations.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf, PROVINCE } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);
const { delegate, delegated } = delegationsAt(doors);

const FOR_1 = { query: { onBehalfOf: 'examiner-1' } };
const waiting = async (): Promise<Case> => bring(await start(), ['submit', 'recommend']);
const held = async (): Promise<Case> => bring(await waiting(), ['claim']);

/** A colleague of nobody else’s test. */
const newcomer = () => `colleague-${randomUUID()}`;

describe('a delegation', () => {
  it('is answered with all that it covers, once for all retries', async () => {
    const to = newcomer();
    const key = { headers: { 'idempotency-key': randomUUID() } };
    const first = await delegate(['examiner', 'examiner-1', to], {}, key);

    const again = await delegate(['examiner', 'examiner-1', to], {}, key);

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ from: 'examiner-1', role: 'examiner', to, operations: [] });
    expect(again.text).toBe(first.text);
    const { body } = await doors().ask('listDelegations', { claims: claimsOf('decider', to) });
    expect(body).toMatchObject({ given: [], received: [{ to }] });
  });

  it('is listed by who gave it and by who received it, oldest first', async () => {
    const [from, to] = [newcomer(), newcomer()];
    await delegated(['examiner', from, to], { reason: '样例：一' });
    await delegated(['examiner', from, to], { reason: '样例：二' });

    const given = await doors().ask('listDelegations', { claims: claimsOf('examiner', from) });
    const received = await doors().ask('listDelegations', { claims: claimsOf('decider', to) });

    const both = [{ reason: '样例：一' }, { reason: '样例：二' }];
    expect(given.body).toMatchObject({ given: both, received: [] });
    expect(received.body).toMatchObject({ given: [], received: both });
  });

  it.each([
    { what: 'to oneself', body: { to: 'examiner-1' } },
    { what: 'to a day before its first', body: { startsOn: day(2), endsOn: day(1) } },
    { what: 'to yesterday', body: { startsOn: day(-2), endsOn: day(-1) } },
    { what: 'of the review of an expert', body: { operations: ['scoreApplication'] } },
    { what: 'of what another role does', body: { operations: ['decideSelection'] } },
    { what: 'of what nobody may leave to another', body: { operations: ['readPersonalData'] } },
    { what: 'of delegating itself', body: { operations: ['delegate'] } },
  ])('is not possible $what', async ({ body }) => {
    const answer = await delegate(['examiner', 'examiner-1', newcomer()], body);

    expect(answer.body).toMatchObject({ status: 422, code: 'delegation.not_possible' });
  });

  it('is not possible for one whose token names no organisation', async () => {
    const claims = claimsOf('examiner', 'examiner-1', { code: '', name: '' });

    const answer = await delegate(['examiner', 'examiner-1', newcomer()], {}, { claims });

    expect(answer.body['code']).toBe('delegation.not_possible');
  });

  it('names operations that there are, and a call that there is', async () => {
    const unknown = { operations: ['acceptApplication', 'makeTea', 'toString'] };

    const answer = await delegate(['examiner', 'examiner-1', newcomer()], unknown);
    const elsewhere = await delegate(['examiner', 'examiner-1', newcomer()], { callId: 'none' });

    expect(answer.body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/operations/1' }, { pointer: '/operations/2' }],
    });
    expect(elsewhere.body['code']).toBe('call.not_found');
  });

  it.each(['association', 'recommender', 'expert', 'admin'])('is not for %s', async (role) => {
    const sent = { claims: claimsOf(role) };

    const answer = await delegate(['examiner', 'x', newcomer()], {}, sent);

    expect(answer.body['code']).toBe('caller.forbidden');
  });
});

describe('who acts for a colleague', () => {
  it('acts at the colleague’s desk, and the history names both', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const at = await waiting();

    const claimed = await give(at, 'claim', { claims: claimsOf('decider', to), ...FOR_1 });

    expect({ text: claimed.text, status: claimed.status }).toMatchObject({ status: 200 });
    const { body } = await doors().ask('getReviewHistory', {
      params: at.params,
      claims: claimsOf('examiner'),
    });
    expect((body['events'] as unknown as object[]).at(-1)).toMatchObject({
      by: { subject: to, role: 'examiner', onBehalfOf: 'examiner-1' },
      body: { type: 'examination_claimed' },
    });
    // what is held is the colleague's, and goes on from there
    await bring(after(at, claimed.headers), ['accept']);
  });

  it('is named by the delegation and by nothing that one says oneself', async () => {
    const at = await bring(await held(), ['accept', 'convene', 'declare', 'score']);
    const said = { outcome: 'selected', reasons: '样例', minutes: '样例' };

    for (const forged of [{ onBehalfOf: 'examiner-2' }, { by: 'examiner-2' }]) {
      const { status, body } = await give(at, 'propose', { body: { ...said, ...forged } });
      expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'request.invalid' });
    }
  });

  it('signs a decision as B for A', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const at = await held();

    await give(at, 'accept', { claims: claimsOf('examiner', to), ...FOR_1 });

    const { body } = await doors().ask('viewForExaminer', {
      params: at.params,
      claims: claimsOf('examiner'),
    });
    expect(body['decision']).toMatchObject({ by: to, onBehalfOf: 'examiner-1' });
  });

  it('does not take to the own desk what is on the colleague’s, nor the other way', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const at = await held();
    const own = claimsOf('examiner', to);
    const mine = await bring(await waiting(), []);
    const taken = await give(mine, 'claim', { claims: own });

    expect((await give(at, 'release', { claims: own })).body['code']).toBe(
      'application.held_by_another',
    );
    const fromOwnDesk = await give(after(mine, taken.headers), 'release', {
      claims: own,
      ...FOR_1,
    });
    expect(fromOwnDesk.body['code']).toBe('application.held_by_another');
  });

  it('sees the colleague’s queue and what may be done at that desk', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to], { operations: ['acceptApplication'] });
    const at = await held();
    const claims = claimsOf('decider', to);

    const queue = await doors().ask('listExaminerQueue', {
      params: { callId: at.params.callId },
      query: { queue: 'mine', limit: '100', ...FOR_1.query },
      claims,
    });
    const view = await doors().ask('viewForExaminer', { params: at.params, claims, ...FOR_1 });

    expect(queue.text).toContain(at.params.applicationId);
    expect(view.body['allowed']).toContain('accept');
  });

  it('keeps keys of one’s own: the colleague’s key is another’s', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const at = await waiting();
    const headers = { 'idempotency-key': randomUUID() };
    const claims = claimsOf('examiner', to);
    const first = await give(at, 'claim', { claims, headers, ...FOR_1 });

    const retried = await give(at, 'claim', { claims, headers, ...FOR_1 });
    const colleague = await give(at, 'claim', { headers });
    const forOneself = await give(at, 'claim', { claims, headers });

    expect(retried.text).toBe(first.text);
    expect(retried.headers['idempotency-replayed']).toBe('true');
    expect(colleague.body['code']).toBe('application.not_from_here');
    expect(forOneself.body['code']).toBe('request.idempotency_key_reused');
  });

  it('is kept from what either is out of, as everybody is who is', async () => {
    const [out, other] = [newcomer(), newcomer()];
    await enterInDirectory(doors().table.store, 'expert', [out]);
    const panel = { experts: ['expert-1', out].map(anExpert), chair: 'expert-1' };
    const accepted = await bring(await held(), ['accept']);
    const convened = after(accepted, (await give(accepted, 'convene', { body: panel })).headers);
    const recusal = { body: { subject: out, reason: '样例：参与起草' } };
    const recused = after(convened, (await give(convened, 'recuse', recusal)).headers);
    const at = await bring(recused, ['declare', 'score', 'propose']);
    await delegated(['decider', 'decider-1', out]);
    await delegated(['decider', out, other]);

    for (const [by, onBehalfOf] of [
      [out, 'decider-1'],
      [other, out],
    ] as const) {
      const sent = { claims: claimsOf('decider', by), query: { onBehalfOf } };
      const view = await doors().ask('viewForDecider', { params: at.params, ...sent });
      expect(view.body['code']).toBe('review.recused');
      expect((await give(at, 'select', sent)).body['code']).toBe('review.recused');
    }
  });

  it('is offered nothing that takes somebody else than the colleague', async () => {
    const to = newcomer();
    const path = ['accept', 'convene', 'declare', 'score', 'propose'] as const;
    const at = await bring(await held(), path);
    await delegated(['decider', 'examiner-1', to]);
    const claims = claimsOf('decider', to);
    const allowed = async (sent: object) =>
      (await doors().ask('viewForDecider', { params: at.params, claims, ...sent })).body['allowed'];

    expect(await allowed({})).toEqual(['select', 'not_select']);
    expect(await allowed(FOR_1)).toEqual([]);
  });

  it('can try an act as well, and writes nothing', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const at = await waiting();
    const claims = claimsOf('decider', to);

    const tried = await give(at, 'claim', { claims, query: { ...FOR_1.query, dryRun: 'true' } });

    expect(tried.body).toMatchObject({ state: 'formal_examination', dryRun: true });
    expect((await give(at, 'claim', { claims, ...FOR_1 })).status).toBe(200);
  });
});

describe('a delegation that does not cover it', () => {
  const refusedTo = async (
    body: object,
    sent: { claims?: ReturnType<typeof claimsOf>; to?: string } = {},
  ) => {
    const to = sent.to ?? newcomer();
    await delegated(['examiner', 'examiner-1', to], body);
    const claims = sent.claims ?? claimsOf('examiner', to);
    return give(await waiting(), 'claim', { claims, ...FOR_1 });
  };

  it.each([
    { what: 'before its first day', body: { startsOn: day(2), endsOn: day(3) } },
    { what: 'for another operation', body: { operations: ['acceptApplication'] } },
    { what: 'for another call', body: { callId: 'pp2019' } },
  ])('lets nobody act $what', async ({ body }) => {
    expect((await refusedTo(body)).body).toMatchObject({
      status: 403,
      code: 'delegation.not_in_force',
    });
  });

  it('is another: for an operation that it names a colleague may act', async () => {
    expect((await refusedTo({ operations: ['claimExamination'] })).status).toBe(200);
  });

  it('lets nobody act who is of another organisation', async () => {
    const to = newcomer();
    const claims = claimsOf('examiner', to, PROVINCE);

    expect((await refusedTo({}, { to, claims })).body['code']).toBe('delegation.not_in_force');
  });

  it('lets nobody act to whom it was not given, not even in the role', async () => {
    const claims = claimsOf('examiner', newcomer());

    expect((await refusedTo({}, { claims })).body['code']).toBe('delegation.not_in_force');
  });

  it.each([
    ['who gave it', 'from', ['expert']],
    ['who gave it', 'from', []],
    ['who received it', 'to', ['expert']],
    ['who received it', 'to', []],
  ] as const)(
    'is none once the directory knows %s (%s) by the roles %j',
    async (_who, left, roles) => {
      const people = { from: newcomer(), to: newcomer() };
      await delegated(['examiner', people.from, people.to]);
      const at = await waiting();
      const tried = async () => {
        const sent = {
          claims: claimsOf('examiner', people.to),
          query: { onBehalfOf: people.from },
        };
        return give(at, 'claim', { ...sent, query: { ...sent.query, dryRun: 'true' } });
      };
      expect((await tried()).status).toBe(200);

      const entered = await doors().ask('putPerson', {
        claims: claimsOf('admin'),
        headers: { 'idempotency-key': randomUUID() },
        body: { ...anExpert(people[left]), name: '样例人员', roles },
      });
      expect(entered.status).toBe(200);

      expect((await tried()).body).toMatchObject({
        status: 403,
        code: 'delegation.not_in_force',
        subject: people.from,
      });
    },
  );

  it('lets nobody act for another than who gave it, nor for oneself', async () => {
    const to = newcomer();
    await delegated(['examiner', 'examiner-1', to]);
    const claims = claimsOf('examiner', to);
    const at = await waiting();

    for (const onBehalfOf of ['examiner-2', to]) {
      const answer = await give(at, 'claim', { claims, query: { onBehalfOf } });
      expect(answer.body['code']).toBe('delegation.not_in_force');
    }
  });

  it('of an examiner lets nobody decide', async () => {
    const to = newcomer();
    await delegated(['examiner', 'decider-1', to]);
    const query = { onBehalfOf: 'decider-1' };

    const answer = await give(await waiting(), 'select', {
      claims: claimsOf('examiner', to),
      query,
    });

    expect(answer.body['code']).toBe('delegation.not_in_force');
  });

  it.each(['association', 'recommender', 'expert', 'admin'])(
    'lets no %s act, whatever was given',
    async (role) => {
      const to = newcomer();
      const organisation = { code: '51100000500002862F', name: '样例' };

      const answer = await refusedTo({}, { to, claims: claimsOf(role, to, organisation) });

      expect(answer.body['code']).toBe('caller.forbidden');
    },
  );

  it('is no way to an expert’s acts: they take no such parameter', async () => {
    const at = await bring(await held(), ['accept', 'convene']);

    const answer = await give(at, 'declare', { query: { onBehalfOf: 'expert-2' } });

    expect(answer.body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/onBehalfOf', in: 'query' }],
    });
  });
});

describe('the rows that can be delegated', () => {
  const rows = Object.entries<Route>(routes).filter(([, { delegable }]) => delegable);

  it.each(rows)('%s is an examiner’s or a decider’s, and says whom it is for', (_name, route) => {
    expect([['examiner'], ['decider']]).toContainEqual(route.callers);
    expect(Object.keys(route.query?.shape ?? {})).toContain('onBehalfOf');
    expect(Object.keys(route.params?.shape ?? {})).toContain('callId');
  });

  it('are all those that say whom they are for', () => {
    const saying = Object.entries<Route>(routes).filter(
      ([, { query }]) => query && 'onBehalfOf' in query.shape,
    );

    expect(saying).toEqual(rows);
  });
});
