import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import { anExpert, CLAUSE, type Case, casesAt } from '../../../support/cases.ts';
import { delegationsAt } from '../../../support/people/delegations.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf, type Sent } from '../../../support/http-event.ts';

const doors = openDoors();
const { start, bring } = casesAt(doors);
const { delegated } = delegationsAt(doors);

const params = { callId: 'sample-2026' };
const accepted = async () => bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
const proposed = async () => bring(await accepted(), ['convene', 'declare', 'score', 'propose']);
const named = ({ params: { applicationId }, version }: Case) => ({ applicationId, version });

const decides = (at: Case, outcome = 'selected', clauses = [CLAUSE]) => ({
  ...named(at),
  outcome,
  reasons: '样例：同意',
  clauses,
});
const ask =
  (operation: 'decideMany' | 'conveneMany', role: string) =>
  (body: object, sent: Sent = {}) =>
    doors().ask(operation, {
      params,
      claims: claimsOf(role),
      body,
      ...sent,
      headers: { 'idempotency-key': randomUUID(), ...sent.headers },
    });
const decide = ask('decideMany', 'decider');
const convene = ask('conveneMany', 'examiner');
const view = async (at: Case) => {
  const { body } = await doors().ask('viewForDecider', {
    params: at.params,
    claims: claimsOf('decider'),
  });
  return body as Record<string, unknown>;
};

describe('several decisions', () => {
  it('are each made by the command for one, with a result for each', async () => {
    const [one, other, later, late] = [
      await proposed(),
      await proposed(),
      await proposed(),
      await accepted(),
    ];
    const items = [
      decides(one),
      decides(other, 'not_selected'),
      { ...decides(later), version: 1 },
      decides(late),
    ];

    const { status, body } = await decide({ items });

    expect(status).toBe(200);
    expect(body['results']).toEqual([
      {
        applicationId: one.params.applicationId,
        status: 200,
        code: null,
        version: one.version + 1,
      },
      {
        applicationId: other.params.applicationId,
        status: 200,
        code: null,
        version: other.version + 1,
      },
      {
        applicationId: later.params.applicationId,
        status: 422,
        code: 'application.changed_meanwhile',
        version: null,
      },
      {
        applicationId: late.params.applicationId,
        status: 422,
        code: 'application.not_found',
        version: null,
      },
    ]);
    expect(await view(one)).toMatchObject({ state: 'selected' });
    expect(await view(other)).toMatchObject({ state: 'not_selected' });
    expect(await view(later)).toMatchObject({ state: 'proposed' });
  });

  it('are repeated as they were, and made once', async () => {
    const items = [decides(await proposed())];
    const headers = { 'idempotency-key': randomUUID() };

    const first = await decide({ items }, { headers });
    const again = await decide({ items }, { headers });

    expect(again.text).toBe(first.text);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('are tried without being made', async () => {
    const at = await proposed();

    const headers = { 'idempotency-key': randomUUID() };
    const { body } = await decide({ items: [decides(at)] }, { query: { dryRun: 'true' }, headers });

    expect(body['results']).toMatchObject([{ status: 200, version: at.version + 1 }]);
    expect(await view(at)).toMatchObject({ state: 'proposed', selection: null });
    // the key is as unused as before
    expect((await decide({ items: [decides(at)] }, { headers })).status).toBe(200);
    expect(await view(at)).toMatchObject({ state: 'selected' });
  });

  it('name each application once', async () => {
    const at = await proposed();

    const { body } = await decide({ items: [decides(at), decides(at)] });

    expect(body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/items/1/applicationId', code: 'item.repeated' }],
    });
  });

  it('are of a call that there is', async () => {
    const sent = { params: { callId: 'none' } };

    const { body } = await decide({ items: [decides(await proposed())] }, sent);

    expect(body['code']).toBe('call.not_found');
  });

  it('by B for A are not for what A proposed', async () => {
    const at = await proposed();
    await delegated(['decider', 'examiner-1', 'decider-7']);
    const claims = claimsOf('decider', 'decider-7');

    const { body } = await decide(
      { items: [decides(at)] },
      { claims, query: { onBehalfOf: 'examiner-1' } },
    );

    expect(body['results']).toMatchObject([{ status: 422, code: 'decision.same_person' }]);
  });
});

describe('a decision', () => {
  it('carries the clauses that it cites, once each, and what it was made on', async () => {
    const at = await proposed();
    await decide({ items: [decides(at, 'not_selected', [CLAUSE, CLAUSE])] });

    const { selection, submission } = await view(at);

    const { assessment, contentHash } = submission as {
      assessment: { pack: { hash: string } };
      contentHash: string;
    };
    expect(selection).toMatchObject({
      clauses: [CLAUSE],
      proposedBy: 'examiner-1',
      by: 'decider-1',
      packHash: assessment.pack.hash,
      contentHash,
      assessmentHash: hashOf(assessment),
    });
  });

  it('cites clauses of the pack only', async () => {
    const at = await proposed();

    const { body } = await decide({ items: [decides(at, 'selected', ['PP1999-A1'])] });

    expect(body['results']).toMatchObject([{ code: 'examination.clause_unknown' }]);
  });

  it('names B for A, and both in the events', async () => {
    const at = await proposed();
    await delegated(['decider', 'decider-1', 'examiner-8']);
    const sent = { claims: claimsOf('examiner', 'examiner-8'), query: { onBehalfOf: 'decider-1' } };

    await decide({ items: [decides(at)] }, sent);

    expect((await view(at))['selection']).toMatchObject({
      by: 'examiner-8',
      onBehalfOf: 'decider-1',
    });
  });
});

describe('several panels', () => {
  const panel = { experts: ['expert-1', 'expert-2'].map(anExpert), chair: 'expert-2' };

  it('are the same panel for each, with a result for each', async () => {
    const [one, other] = [await accepted(), await bring(await start(), ['submit'])];

    const { body } = await convene({ panel, items: [named(one), named(other)] });

    expect(body['results']).toEqual([
      {
        applicationId: one.params.applicationId,
        status: 200,
        code: null,
        version: one.version + 1,
      },
      {
        applicationId: other.params.applicationId,
        status: 422,
        code: 'application.not_from_here',
        version: null,
      },
    ]);
    const shown = await doors().ask('viewForExaminer', {
      params: one.params,
      claims: claimsOf('examiner'),
    });
    expect(shown.body).toMatchObject({ state: 'expert_review', panel: { chair: 'expert-2' } });
  });

  it('are refused as a whole where the panel itself is wrong, with where', async () => {
    const twice = { experts: [anExpert('expert-1'), anExpert('expert-1')], chair: 'expert-9' };

    const { status, body } = await convene({ panel: twice, items: [named(await accepted())] });

    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([
      { pointer: '/panel/experts/1/subject' },
      { pointer: '/panel/chair' },
    ]);
  });
});
