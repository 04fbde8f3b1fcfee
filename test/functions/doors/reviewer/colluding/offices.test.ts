import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleCall } from '../../../../../shared/calls/calls.ts';
import type { Command } from '../../../../../shared/domain/commands/commands.ts';
import { aContent, after, anExpert, type Case, casesAt } from '../../../../support/cases.ts';
import { enterInDirectory } from '../../../../support/people/directory.ts';
import { delegationsAt } from '../../../../support/people/delegations.ts';
import { openDoors } from '../../../../support/doors.ts';
import { type Answered, ASSOCIATION, claimsOf, type Sent } from '../../../../support/http-event.ts';

// An examiner, an expert and a decider who work together try what their roles allow, alone and by
// delegation. What they can still do stands in docs/lifecycle.md.

const doors = openDoors();
const { give, start, bring } = casesAt(doors);
const { delegated } = delegationsAt(doors);

const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
const given = async (at: Case, command: Command, sent: Sent = {}): Promise<Case> => {
  const answer = await give(at, command, sent);
  if (answer.status >= 300) throw new Error(`${command} was refused: ${answer.text}`);
  return after(at, answer.headers);
};
const said = ({ status, body }: Answered) => ({
  status,
  code: body['code'],
  office: body['office'],
});
const panelOf = (...subjects: string[]) => ({
  experts: subjects.map(anExpert),
  chair: subjects[0] ?? '',
});

beforeAll(() =>
  enterInDirectory(doors().table.store, 'expert', [
    'examiner-1',
    'examiner-2',
    'friend',
    'helper',
    'insider',
  ]),
);

describe('one person with every role', () => {
  it('is refused at the second office, which names the first, alone and by a delegation', async () => {
    const at = await bring(await start(), ACCEPTED);
    const role = '[examiner expert decider]';
    const self = {
      body: panelOf('examiner-1', 'friend'),
      claims: { ...claimsOf('examiner', 'examiner-1'), role },
    };
    const held = { status: 403, code: 'decision.same_person', office: 'examination' };

    expect(said(await give(at, 'convene', self))).toEqual(held);
    await delegated(['examiner', 'examiner-2', 'helper']);
    const forAnother = {
      claims: claimsOf('examiner', 'helper'),
      query: { onBehalfOf: 'examiner-2' },
    };
    for (const subject of ['examiner-1', 'helper', 'examiner-2']) {
      const body = panelOf(subject, 'friend');
      expect(said(await give(at, 'convene', { ...forAnother, body }))).toEqual(held);
    }
    const proposed = await bring(at, ['convene', 'declare', 'score', 'propose']);
    expect(
      said(
        await give(proposed, 'select', { claims: { ...claimsOf('decider', 'examiner-1'), role } }),
      ),
    ).toEqual(held);
    await delegated(['decider', 'decider-1', 'examiner-1']);
    const asDecider = {
      claims: claimsOf('decider', 'examiner-1'),
      query: { onBehalfOf: 'decider-1' },
    };
    expect(said(await give(proposed, 'select', asDecider))).toEqual(held);
  });

  it('does not decide as a fellow of the panel, nor lets a colleague do it for them', async () => {
    const proposed = await bring(await start(), [
      ...ACCEPTED,
      'convene',
      'declare',
      'score',
      'propose',
    ]);
    const sat = { status: 403, code: 'decision.same_person', office: 'review' };

    expect(
      said(await give(proposed, 'select', { claims: claimsOf('decider', 'expert-1') })),
    ).toEqual(sat);
    await delegated(['decider', 'expert-1', 'decider-9']);
    const forFellow = {
      claims: claimsOf('decider', 'decider-9'),
      query: { onBehalfOf: 'expert-1' },
    };
    expect(said(await give(proposed, 'select', forFellow))).toEqual(sat);
  });

  it('does not examine what they filed themselves, though for another organisation by now', async () => {
    const filed = await bring(await start(), ['submit', 'recommend']);
    const claims = claimsOf('examiner', 'association-1');

    expect(said(await give(filed, 'claim', { claims }))).toMatchObject({
      status: 403,
      office: 'filing',
    });
  });
});

describe('the applicant’s own organisation', () => {
  const own = (role: string, subject?: string) => ({
    claims: claimsOf(role, subject, ASSOCIATION),
  });
  const OWN = { status: 403, code: 'caller.own_organisation' };

  it('neither claims, sits nor decides', async () => {
    const filed = await bring(await start(), ['submit', 'recommend']);
    expect(said(await give(filed, 'claim', own('examiner')))).toMatchObject(OWN);
    const accepted = await bring(filed, ['claim', 'accept']);
    const convened = await given(accepted, 'convene', { body: panelOf('expert-1', 'insider') });
    expect(said(await give(convened, 'declare', own('expert', 'insider')))).toMatchObject(OWN);
    const proposed = await bring(convened, ['declare', 'score', 'close_review', 'propose']);
    expect(said(await give(proposed, 'select', own('decider')))).toMatchObject(OWN);
  });
});

describe('an organisation that is related to the case', () => {
  const drafter = { code: '11100000000000091Q', name: '样例（起草）单位\u200B' };
  const aRound = async (id: string, mayNotJudge: readonly string[]): Promise<Case> => {
    await doors().ask('putCall', {
      params: { callId: id },
      body: { ...sampleCall(new Date()), id, mayNotJudge, noticeWorkingDays: null },
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': randomUUID() },
    });
    const content = aContent();
    const standard = { ...content.standard, draftingUnits: ['样例起草单位'] };
    return start({ ...content, standard }, id);
  };
  /** The commands by which somebody takes or uses an office, and what was done before. */
  const WAYS: readonly (readonly [Command, string, readonly Command[]])[] = [
    ['claim', 'examiner', ['submit', 'recommend']],
    ['declare', 'expert', []],
    ['propose', 'examiner', ['declare', 'score', 'close_review']],
    ['select', 'decider', ['propose']],
    ['dismiss_objection', 'decider', ['select', 'publish', 'object']],
    ['overturn', 'decider', ['uphold_objection', 'dispute']],
  ];
  /** What somebody of the drafting unit is told in each office of a whole round. */
  const triedIn = async (id: string, mayNotJudge: readonly string[]) => {
    const sitter = `sits-in-${id}`;
    await enterInDirectory(doors().table.store, 'expert', [sitter]);
    let at = await aRound(id, mayNotJudge);
    const told: object[] = [];
    for (const [command, role, before] of WAYS) {
      if (command === 'declare') {
        at = await bring(at, ['claim', 'accept']);
        at = await given(at, 'convene', { body: panelOf('expert-1', sitter) });
      }
      at = await bring(at, before);
      const subject = role === 'expert' ? sitter : `${role}-4`;
      const claims = claimsOf(role, subject, drafter);
      const { status, body } = await give(at, command, { query: { dryRun: 'true' }, claims });
      const { code = null, ground = null } = body;
      told.push({ command, status, code, ground });
    }
    return told;
  };

  it('judges nothing in it where the call says so, in any office', async () => {
    const barred = { status: 403, code: 'caller.related_organisation', ground: 'drafting_unit' };

    expect(await triedIn('related-barred', ['drafting_unit', 'recommender'])).toEqual(
      WAYS.map(([command]) => ({ command, ...barred })),
    );
  });

  it('is told so beside the scores of the round, before anything is decided', async () => {
    const at = await bring(await aRound('related-scores', ['drafting_unit']), ACCEPTED);
    await bring(at, ['convene', 'declare', 'score', 'propose']);
    const seenBy = async (organisation?: typeof drafter) => {
      const { status, body } = await doors().ask('listScores', {
        params: { callId: 'related-scores' },
        claims: claimsOf('decider', 'decider-4', organisation),
      });
      return { status, body };
    };

    const [related, another] = await Promise.all([seenBy(drafter), seenBy()]);
    expect(related).toMatchObject({
      status: 200,
      body: { applications: [{ heldBack: 'caller.related_organisation' }] },
    });
    expect(another).toMatchObject({ status: 200, body: { applications: [{ heldBack: null }] } });
  });

  it('is let through where the call does not', async () => {
    const through = { status: 200, code: null, ground: null };

    expect(await triedIn('related-flagged', [])).toEqual(
      WAYS.map(([command]) => ({ command, ...through })),
    );
  });

  it('gets no seat, by what is typed or by what the directory knows', async () => {
    const at = await bring(await aRound('related-seats', ['drafting_unit']), ACCEPTED);
    await doors().table.store.noteSignIn({
      subject: 'quiet-friend',
      role: 'expert',
      organisation: drafter,
      at: '2026-11-20T10:00:00.000+08:00',
    });
    const typed = { ...anExpert('expert-2'), organisation: { code: null, name: drafter.name } };
    for (const expert of [typed, anExpert('quiet-friend')]) {
      const { subject } = expert;
      const body = { experts: [anExpert('expert-1'), expert], chair: 'expert-1' };
      const refusal = await give(at, 'convene', { body });
      expect(refusal).toMatchObject({
        status: 403,
        body: { code: 'review.expert_related', subject },
      });

      const convened = await give(at, 'convene', { query: { dryRun: 'true' } });
      expect(convened.status).toBe(200);
    }
    const convened = await given(at, 'convene', { body: panelOf('expert-1', 'expert-2') });
    const replacement = { out: 'expert-2', expert: anExpert('quiet-friend'), reason: '样例' };
    expect(said(await give(convened, 'replace_expert', { body: replacement }))).toMatchObject({
      status: 403,
      code: 'review.expert_related',
    });
  });

  it('gets no seat where an entry of the directory names another organisation than the token', async () => {
    const at = await bring(await aRound('related-entered', ['drafting_unit']), ACCEPTED);
    const subject = 'entered-friend';
    await doors().table.store.noteSignIn({
      subject,
      role: 'expert',
      organisation: drafter,
      at: '2026-11-20T10:00:00.000+08:00',
    });
    const entered = await doors().ask('putPerson', {
      claims: claimsOf('admin'),
      headers: { 'idempotency-key': randomUUID() },
      body: { ...anExpert(subject), name: '样例专家', roles: ['expert'] },
    });
    expect(entered.status).toBe(200);

    const related = { status: 403, body: { code: 'review.expert_related', subject } };
    expect(await give(at, 'convene', { body: panelOf(subject) })).toMatchObject(related);
    const convened = await given(at, 'convene', { body: panelOf('expert-1', 'expert-2') });
    const replacement = { out: 'expert-2', expert: anExpert(subject), reason: '样例' };
    expect(await give(convened, 'replace_expert', { body: replacement })).toMatchObject(related);
  });

  it('is proposed as a conflict by the directory, whatever who appoints typed', async () => {
    const at = await bring(await aRound('related-known', []), ACCEPTED);
    await doors().table.store.noteSignIn({
      subject: 'known-friend',
      role: 'expert',
      organisation: drafter,
      at: '2026-11-20T10:00:00.000+08:00',
    });
    const convened = await given(at, 'convene', { body: panelOf('known-friend') });
    const { body } = await doors().ask('viewForExaminer', {
      params: convened.params,
      claims: claimsOf('examiner'),
    });

    expect(body['panel']).toMatchObject({
      seats: [{ proposedConflicts: [{ ground: 'drafting_unit', by: 'name' }] }],
    });
  });
});

describe('a decision that was overturned', () => {
  it('is decided anew by neither of those who decided before', async () => {
    const id = 'overturned';
    const headers = { 'idempotency-key': randomUUID() };
    const call = { ...sampleCall(new Date()), id, noticeWorkingDays: null };
    await doors().ask('putCall', {
      params: { callId: id },
      body: call,
      claims: claimsOf('admin'),
      headers,
    });
    const by = (subject: string) => ({ claims: claimsOf('decider', subject) });

    let at = await bring(await start(undefined, id), [...ACCEPTED, 'convene', 'declare', 'score']);
    at = await bring(at, ['propose', 'select', 'publish', 'object', 'uphold_objection', 'dispute']);
    at = await given(at, 'overturn', by('decider-3'));

    for (const subject of ['decider-1', 'decider-2']) {
      for (const command of ['select', 'not_select'] as const) {
        expect(said(await give(at, command, by(subject)))).toEqual({
          status: 403,
          code: 'decision.same_person',
          office: 'selection',
        });
      }
    }
    expect((await give(at, 'select', by('decider-3'))).body).toMatchObject({ state: 'selected' });
  });
});
