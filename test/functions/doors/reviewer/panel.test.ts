import { beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../shared/contract/routes.ts';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { HistoryExport, verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { after, anExpert, type Case, casesAt, SCORES } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { type Answered, claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const PANEL = { experts: ['expert-1', 'expert-2'].map(anExpert), chair: 'expert-1' };
const expert = (number: number) => claimsOf('expert', `expert-${number}`);

let at: Case;
beforeEach(async () => {
  const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
  at = after(accepted, (await give(accepted, 'convene', { body: PANEL })).headers);
});

type Sent = NonNullable<Parameters<typeof give>[2]>;

/** Gives a command that is to succeed, and goes on from there. */
async function done(command: Command, sent: Sent = {}): Promise<void> {
  const answer = await give(at, command, sent);
  expect({ text: answer.text, status: answer.status }).toMatchObject({ status: 200 });
  at = after(at, answer.headers);
}

async function refused(command: Command, sent: Sent = {}): Promise<unknown> {
  const { body } = await give(at, command, sent);
  return body['code'];
}

const view = (operation: Operation, claims = claimsOf('examiner')) =>
  doors().ask(operation, { params: at.params, claims });

interface Seen {
  subject: string;
  standing: string;
  hasScored: boolean;
  sheet: object | null;
  declaration: object | null;
  proposedConflicts: object[];
}
interface SeenPanel {
  isOpen: boolean;
  chair: string;
  result: object | null;
  resultWithoutLate: object | null;
  seats: Seen[];
}
const panelIn = ({ body }: Answered) => body['panel'] as unknown as SeenPanel;

async function queueOf(operation: Operation, claims: ReturnType<typeof claimsOf>) {
  const { callId } = at.params;
  const answer = await doors().ask(operation, { params: { callId }, claims });
  const lines = answer.body['applications'] as unknown as { id: string }[];
  return lines.map(({ id }) => id);
}

const WITH_CONFLICT = { conflict: true, statement: '样例：参与起草' };

describe('a panel', () => {
  it('names each expert once, with a chair who is one of them', async () => {
    const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    const twice = { experts: [anExpert('expert-1'), anExpert('expert-1')], chair: 'expert-9' };

    const { status, body } = await give(accepted, 'convene', { body: twice });

    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([
      { pointer: '/experts/1/subject' },
      { pointer: '/chair' },
    ]);
  });

  it('tries what it would do without writing it', async () => {
    const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);

    const tried = await give(accepted, 'convene', { query: { dryRun: 'true' } });

    expect(tried.body).toMatchObject({ state: 'expert_review', dryRun: true });
    expect((await give(accepted, 'convene')).body).toMatchObject({ dryRun: false });
  });

  it('is told to the examiner, with why an expert may have a conflict', async () => {
    const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    const { code, name } = { code: '11100000000000051T', name: '某单位' };
    const colleague = { subject: 'expert-1', organisation: { code, name } };
    const body = { experts: [colleague, anExpert('expert-2')], chair: 'expert-2' };
    at = after(accepted, (await give(accepted, 'convene', { body })).headers);

    const { seats } = panelIn(await view('viewForExaminer'));

    expect(seats.map(({ proposedConflicts }) => proposedConflicts)).toEqual([
      [{ ground: 'recommender', organisation: '广东省工业和信息化主管部门', by: 'code' }],
      [],
    ]);
  });

  it('is not for the association, which sees that something was done and no more', async () => {
    await done('declare', { body: WITH_CONFLICT });
    const association = claimsOf('association');

    const shown = await view('getApplication', association);
    const history = await view('getHistory', association);

    expect(shown.text + history.text).not.toMatch(/expert-1|参与起草|"review"/);
    expect(history.text.match(/"confidential"/g)).toHaveLength(2);
    expect(verifyHistory(HistoryExport.parse(JSON.parse(history.text)))).toMatchObject({
      whole: true,
    });
    expect((await view('viewForRecommender', claimsOf('recommender'))).text).not.toContain(
      'expert-1',
    );
  });
});

describe('an expert', () => {
  it('sees nothing before the declaration, and the filing without personal data after', async () => {
    const before = await view('viewForExpert', expert(1));
    await done('declare');
    const later = await view('viewForExpert', expert(1));

    expect(before.body).toMatchObject({ status: 409, code: 'review.not_declared' });
    expect(before.text).not.toContain('promotionPlan');
    expect(later.status).toBe(200);
    expect(later.text).toContain('promotionPlan');
    expect(later.text).not.toContain('contactName');
  });

  it('who declares a conflict sees nothing, scores nothing, and is not counted', async () => {
    await done('declare', { body: WITH_CONFLICT });

    expect((await view('viewForExpert', expert(1))).body['code']).toBe('review.recused');
    expect(await refused('score')).toBe('review.recused');
    expect(await refused('declare')).toBe('review.recused');
    expect(await refused('close_review')).toBe('review.recused');
    expect(await queueOf('listExpertQueue', expert(1))).not.toContain(at.params.applicationId);

    await done('declare', { claims: expert(2) });
    await done('score', { claims: expert(2) });
    expect(panelIn(await view('viewForExaminer'))).toMatchObject({
      isOpen: true,
      result: { reviews: 1, totals: [21], mean: 21, deviation: 0, isNormalised: false },
    });
  });

  it('who is recused once the scores are open is counted on, and told apart', async () => {
    for (const claims of [expert(1), expert(2)]) {
      await done('declare', { claims });
      const scores = { ...SCORES, leadingRole: claims['sub'] === 'expert-1' ? 0 : 10 };
      await done('score', { claims, body: { scores, comment: '样例' } });
    }
    const both = panelIn(await view('viewForExaminer'));
    await done('recuse');

    expect(both.result).toMatchObject({ totals: [15, 25], mean: 20, deviation: 5 });
    const { result, resultWithoutLate } = panelIn(await view('viewForExaminer'));
    expect(result).toEqual(both.result);
    expect(resultWithoutLate).toMatchObject({ totals: [25], mean: 25 });
    expect((await view('viewForExpert', expert(1))).body['code']).toBe('review.recused');
    const { seats } = panelIn(await view('viewForExpert', expert(2)));
    expect(seats[0]).toMatchObject({ subject: 'expert-1', sheet: null, recusal: null });
  });

  it('can still declare a conflict that is found after scoring', async () => {
    await done('declare');
    await done('score');
    await done('declare', { body: WITH_CONFLICT });

    expect(panelIn(await view('viewForExaminer')).seats[0]?.standing).toBe('conflicted');
  });

  it('of no panel has no such application', async () => {
    expect((await view('viewForExpert', expert(9))).status).toBe(404);
    expect(await refused('declare', { claims: expert(9) })).toBe('application.not_found');
  });

  it('reads in the queue what is done, until the chair closes', async () => {
    const { applicationId } = at.params;
    const lineOf = async (number: number) => {
      const sent = { params: { callId: at.params.callId }, claims: expert(number) };
      const { body } = await doors().ask('listExpertQueue', sent);
      const lines = body['applications'] as unknown as { id: string }[];
      return lines.find(({ id }) => id === applicationId);
    };
    const [nothing, declared] = [
      { hasDeclared: false, hasScored: false },
      { hasDeclared: true, hasScored: false },
    ];

    expect(await lineOf(1)).toMatchObject(nothing);
    await done('declare');
    expect(await lineOf(1)).toMatchObject(declared);
    expect(await lineOf(2)).toMatchObject(nothing);
    await done('score');
    expect(await lineOf(1)).toMatchObject({ hasDeclared: true, hasScored: true });
    await done('close_review');
    expect([await lineOf(1), await lineOf(2)]).toEqual([undefined, undefined]);
  });

  it('has in the queue what waits for the expert, until it is proposed on', async () => {
    const { applicationId } = at.params;
    expect(await queueOf('listExpertQueue', expert(1))).toContain(applicationId);
    expect(await queueOf('listExpertQueue', expert(9))).toEqual([]);

    for (const claims of [expert(1), expert(2)]) {
      await done('declare', { claims });
      await done('score', { claims });
    }
    await done('propose');

    expect(await queueOf('listExpertQueue', expert(1))).not.toContain(applicationId);
    expect(await queueOf('listDeciderQueue', claimsOf('decider'))).toContain(applicationId);
  });
});

describe('a replacement', () => {
  const comes = (subject: string, out = 'expert-1') => ({
    body: { out, expert: anExpert(subject), reason: '样例' },
  });

  it('takes the place and the chair, and has to declare', async () => {
    await done('replace_expert', comes('expert-3'));

    expect(panelIn(await view('viewForExaminer'))).toMatchObject({
      chair: 'expert-3',
      seats: [{ standing: 'replaced' }, {}, { subject: 'expert-3', standing: 'undeclared' }],
    });
    expect((await view('viewForExpert', expert(1))).body['code']).toBe('review.recused');
    expect((await view('viewForExpert', expert(3))).body['code']).toBe('review.not_declared');
  });

  it.each(['recuse', 'declare'] as const)('never brings back who is out by %s', async (command) => {
    await done(command, command === 'declare' ? { body: WITH_CONFLICT } : {});
    await done('replace_expert', comes('expert-3'));

    expect(await refused('replace_expert', comes('expert-1', 'expert-2'))).toBe(
      'review.expert_barred',
    );
    expect(await refused('replace_expert', comes('expert-1', 'expert-1'))).toBe(
      'review.expert_unknown',
    );
  });

  it('is not for one who sits and has scored', async () => {
    await done('declare');
    await done('score');

    expect(await refused('replace_expert', comes('expert-3'))).toBe('review.already_scored');
  });
});

describe('a score', () => {
  beforeEach(async () => {
    await done('declare');
    await done('declare', { claims: expert(2) });
  });

  const given = (criterion: string, points: number) =>
    give(at, 'score', { body: { scores: { ...SCORES, [criterion]: points }, comment: '样例' } });

  it.each([
    ['technicalLevel', 0],
    ['leadingRole', 10],
  ])('of %s may be %d', async (criterion, points) => {
    expect((await given(criterion, points)).status).toBe(200);
  });

  it.each([
    ['technicalLevel', -1, 'field.too_small'],
    ['leadingRole', 11, 'field.too_big'],
    ['leadingRole', 9.5, 'field.wrong_type'],
  ])('of %s may not be %d, and the criterion is named', async (criterion, points, code) => {
    expect((await given(criterion, points)).body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: `/scores/${criterion}`, code }],
    });
  });

  it('names every criterion of the sheet and no other', async () => {
    const { leadingRole, ...lacking } = SCORES;
    const body = { scores: { ...lacking, charm: leadingRole }, comment: '样例' };

    const { body: problem } = await give(at, 'score', { body });

    expect(problem['errors']).toMatchObject([
      { pointer: '/scores/leadingRole', code: 'field.required' },
      { pointer: '/scores/charm', code: 'field.unknown' },
    ]);
  });

  it('is hidden from everybody else until all are in', async () => {
    await done('score');
    const sheets = async (claims: ReturnType<typeof claimsOf>, operation: Operation) =>
      panelIn(await view(operation, claims)).seats.map(({ sheet }) => sheet !== null);

    expect(await sheets(expert(1), 'viewForExpert')).toEqual([true, false]);
    expect(await sheets(expert(2), 'viewForExpert')).toEqual([false, false]);
    expect(await sheets(claimsOf('examiner'), 'viewForExaminer')).toEqual([false, false]);
    expect(panelIn(await view('viewForExpert', expert(2))).result).toBeNull();

    await done('score', { claims: expert(2) });
    expect(await sheets(expert(2), 'viewForExpert')).toEqual([true, true]);
  });

  it('is hidden until the chair closes, who needs one review at least', async () => {
    const offered = async () => (await view('viewForExpert', expert(1))).body['allowed'];
    expect(await offered()).not.toContain('close_review');
    expect(await refused('close_review')).toBe('review.scores_missing');
    await done('score');
    expect(await offered()).toContain('close_review');
    expect(await refused('propose')).toBe('review.scores_missing');
    expect(await refused('close_review', { claims: expert(2) })).toBe('review.not_chair');

    await done('close_review');

    expect(panelIn(await view('viewForExpert', expert(2))).seats[0]?.sheet).not.toBeNull();
    expect(await refused('score', { claims: expert(2) })).toBe('review.closed');
    await done('propose');
  });
});

describe('a decision', () => {
  beforeEach(async () => {
    await done('declare');
    await done('score');
    await done('close_review');
    await done('propose');
  });

  it('is not for the person who proposed, in whatever role', async () => {
    const claims = claimsOf('decider', 'examiner-1');

    const answer = await give(at, 'select', { claims });

    expect(answer.body).toMatchObject({ status: 403, code: 'decision.same_person' });
    expect((await view('viewForDecider', claims)).body['allowed']).toEqual([]);
  });

  it('may go against the proposal, and keeps what it was made on', async () => {
    await done('not_select');

    const { body } = await view('viewForDecider', claimsOf('decider'));
    const { submission } = body as unknown as {
      submission: { contentHash: string; assessment: { pack: { hash: string } } };
    };
    expect(body).toMatchObject({
      state: 'not_selected',
      selection: {
        outcome: 'not_selected',
        proposedBy: 'examiner-1',
        by: 'decider-1',
        packHash: submission.assessment.pack.hash,
        contentHash: submission.contentHash,
      },
      panel: { proposal: { outcome: 'selected', by: 'examiner-1' } },
    });
    expect(await refused('select')).toBe('application.not_from_here');
    expect(await queueOf('listDeciderQueue', claimsOf('decider'))).not.toContain(
      at.params.applicationId,
    );
  });

  it('is not for an expert who was out of the review', async () => {
    const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
    at = after(accepted, (await give(accepted, 'convene', { body: PANEL })).headers);
    await done('recuse', { body: { subject: 'expert-2', reason: '样例' } });
    for (const command of ['declare', 'score', 'propose'] as const) await done(command);
    const claims = claimsOf('decider', 'expert-2');

    expect(await refused('select', { claims })).toBe('review.recused');
    expect((await view('viewForDecider', claims)).body['code']).toBe('review.recused');
  });

  it('is made by one of two who decide at once', async () => {
    const answers = await Promise.all([
      give(at, 'select'),
      give(at, 'not_select', { claims: claimsOf('decider', 'decider-2') }),
    ]);

    const lost = answers.filter(({ status }) => status !== 200).map(({ body }) => body['code']);
    expect(lost).toHaveLength(1);
    // by the version where both had read, or else by what the first made of it
    expect(['application.changed_meanwhile', 'application.not_from_here']).toContain(lost[0]);
  });
});
