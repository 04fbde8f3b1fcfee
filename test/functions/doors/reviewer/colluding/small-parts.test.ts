import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands/commands.ts';
import { after, anExpert, type Case, casesAt } from '../../../../support/cases.ts';
import { openDoors } from '../../../../support/doors.ts';
import { type Answered, ASSOCIATION, claimsOf, type Sent } from '../../../../support/http-event.ts';
import { enterInDirectory } from '../../../../support/people/directory.ts';

// Who had a part in a case that nobody would look for, and what that keeps them from later.

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const given = async (at: Case, command: Command, sent: Sent = {}): Promise<Case> => {
  const answer = await give(at, command, sent);
  if (answer.status >= 300) throw new Error(`${command} was refused: ${answer.text}`);
  return after(at, answer.headers);
};
const as = (role: string, subject: string) => ({ claims: claimsOf(role, subject) });
const own = (role: string) => ({ claims: claimsOf(role, undefined, ASSOCIATION) });
const said = ({ status, body }: Answered) => [status, body['code'], body['office'] ?? null];
const OWN = [403, 'caller.own_organisation', null];
const OUT = [403, 'review.recused', null];
const held = (office: string) => [403, 'decision.same_person', office];

const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
const PROPOSED = [...ACCEPTED, 'convene', 'declare', 'score', 'propose'] as const;

beforeAll(() =>
  enterInDirectory(doors().table.store, 'expert', ['recommender-5', 'association-5']),
);

describe('a person', () => {
  it('who only wrote the draft that a colleague filed examines it under no other organisation', async () => {
    const at = await start();
    const filed = await given(at, 'submit', {
      claims: claimsOf('association', 'association-2', ASSOCIATION),
    });
    const recommended = await bring(filed, ['recommend']);

    expect(said(await give(recommended, 'claim', as('examiner', 'association-1')))).toEqual(
      held('filing'),
    );
    expect(said(await give(recommended, 'claim', as('examiner', 'association-2')))).toEqual(
      held('filing'),
    );
  });

  it('who only ticked the list before a colleague recommended neither examines nor sits', async () => {
    const checked = await given(await bring(await start(), ['submit']), 'check', {
      claims: claimsOf('recommender', 'recommender-5'),
    });
    const recommended = await bring(checked, ['recommend']);

    expect(said(await give(recommended, 'claim', as('examiner', 'recommender-5')))).toEqual(
      held('recommendation'),
    );
    const accepted = await bring(recommended, ['claim', 'accept']);
    const body = { experts: [anExpert('recommender-5')], chair: 'recommender-5' };
    expect(said(await give(accepted, 'convene', { body }))).toEqual(held('recommendation'));
  });

  it('who claimed and gave back does not decide', async () => {
    const claimed = await given(await bring(await start(), ['submit', 'recommend']), 'claim', {
      claims: claimsOf('examiner', 'examiner-3'),
    });
    const released = await given(claimed, 'release', as('examiner', 'examiner-3'));
    const proposed = await bring(released, PROPOSED.slice(2));

    for (const command of ['select', 'not_select'] as const)
      expect(said(await give(proposed, command, as('decider', 'examiner-3')))).toEqual(
        held('examination'),
      );
    expect((await give(proposed, 'select')).status).toBe(200);
  });

  it('whose seat went to another, with nothing said, is out in every office', async () => {
    const convened = await bring(await start(), [...ACCEPTED, 'convene', 'replace_expert']);
    const scored = await given(convened, 'declare', as('expert', 'expert-2'));
    const open = await given(scored, 'score', as('expert', 'expert-2'));

    expect(said(await give(open, 'propose', as('examiner', 'expert-1')))).toEqual(OUT);
    const proposed = await bring(open, ['propose']);
    expect(said(await give(proposed, 'select', as('decider', 'expert-1')))).toEqual(OUT);
  });

  it('who moved to the applicant’s organisation goes on with nothing that they held', async () => {
    const claimed = await bring(await start(), ['submit', 'recommend', 'claim']);

    for (const command of ['accept', 'refuse', 'request_correction', 'override'] as const)
      expect(said(await give(claimed, command, own('examiner')))).toEqual(OWN);
    // and gives it back, since nobody else can take it from them
    const released = await given(claimed, 'release', own('examiner'));
    expect(said(await give(released, 'claim', own('examiner')))).toEqual(OWN);
    expect((await give(released, 'claim', as('examiner', 'examiner-2'))).status).toBe(200);
  });
});

describe('the applicant’s own organisation', () => {
  const many = (operation: 'decideMany' | 'conveneMany', at: Case, body: object, role: string) =>
    doors().ask(operation, {
      params: { callId: at.params.callId },
      claims: claimsOf(role, undefined, ASSOCIATION),
      headers: { 'idempotency-key': randomUUID() },
      body,
    });
  const item = ({ params: { applicationId }, version }: Case) => ({ applicationId, version });
  const REFUSED = [{ status: 422, code: 'caller.own_organisation' }];

  it('is known by its code or else its name, however a token spells them', async () => {
    const { code, name } = ASSOCIATION;
    const filed = await bring(await start(), ['submit', 'recommend']);
    const spelled = [
      code.toLowerCase(),
      '５１１０００００５００００２８６２Ｆ',
      `${code.slice(0, 8)} ${code.slice(8)}`,
      `${code}\u200B`,
      `（${code}）`,
    ].map((each) => ({ code: each, name: '样例机构' }));
    const named = [
      ` ${name.slice(0, 2)} ${name.slice(2)}`,
      `（${name}）`,
      `${name}\u200B`,
      `★${name}`,
    ];

    for (const organisation of [...spelled, ...named.map((each) => ({ code: '', name: each }))]) {
      const claims = claimsOf('examiner', 'examiner-4', organisation);
      expect([organisation, said(await give(filed, 'claim', { claims }))]).toEqual([
        organisation,
        OWN,
      ]);
    }
    const another = { code: '', name: `${name}分会` };
    const claims = claimsOf('examiner', 'examiner-4', another);
    expect((await give(filed, 'claim', { claims })).status).toBe(200);
  });

  it('neither convenes nor decides among several', async () => {
    const accepted = await bring(await start(), ACCEPTED);
    const panel = { experts: [anExpert('expert-1')], chair: 'expert-1' };
    const convened = await many(
      'conveneMany',
      accepted,
      { panel, items: [item(accepted)] },
      'examiner',
    );
    const proposed = await bring(await start(), PROPOSED);
    const items = [{ ...item(proposed), outcome: 'selected', reasons: '样例：同意' }];
    const decided = await many('decideMany', proposed, { items }, 'decider');

    expect(convened.body['results']).toMatchObject(REFUSED);
    expect(decided.body['results']).toMatchObject(REFUSED);
  });
});
