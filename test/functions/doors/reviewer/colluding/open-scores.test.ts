import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../../../../shared/domain/commands/commands.ts';
import { after, anExpert, type Case, casesAt } from '../../../../support/cases.ts';
import { openDoors } from '../../../../support/doors.ts';
import { enterInDirectory } from '../../../../support/people/directory.ts';
import { type Answered, claimsOf, type Sent } from '../../../../support/http-event.ts';

// An examiner who does not like the scores, and what that takes of a second person.

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const ACCEPTED = ['submit', 'recommend', 'claim', 'accept'] as const;
const given = async (at: Case, command: Command, sent: Sent = {}): Promise<Case> => {
  const answer = await give(at, command, sent);
  if (answer.status >= 300) throw new Error(`${command} was refused: ${answer.text}`);
  return after(at, answer.headers);
};
const said = ({ status, body }: Answered) => ({ status, code: body['code'] });
const panelOf = (...subjects: string[]) => ({
  experts: subjects.map(anExpert),
  chair: subjects[0] ?? '',
});
const sheet = (points: number) => ({
  scores: { technicalLevel: points, applicationEffect: points, leadingRole: points },
  comment: '样例',
});

beforeAll(() => enterInDirectory(doors().table.store, 'expert', ['friend']));

/** A case whose panel of three has given 3, 27 and 27. */
async function scored(): Promise<Case> {
  const experts = ['expert-1', 'expert-2', 'expert-3'];
  let at = await given(await bring(await start(), ACCEPTED), 'convene', {
    body: panelOf(...experts),
  });
  for (const [index, subject] of experts.entries()) {
    const claims = claimsOf('expert', subject);
    at = await given(at, 'declare', { claims });
    at = await given(at, 'score', { claims, body: sheet(index === 0 ? 1 : 9) });
  }
  return at;
}

describe('scores that are open', () => {
  it('are final: a recusal takes no sheet away, and nobody comes in its place', async () => {
    const at = await scored();
    const friend = { out: 'expert-1', expert: anExpert('friend'), reason: '样例：另有安排' };

    const recused = await given(at, 'recuse');
    expect(said(await give(recused, 'replace_expert', { body: friend }))).toMatchObject({
      status: 409,
      code: 'review.scores_open',
    });
    const proposed = await given(recused, 'propose');
    const { body } = await doors().ask('viewForDecider', {
      params: proposed.params,
      claims: claimsOf('decider'),
    });

    expect(body['panel']).toMatchObject({
      result: { totals: [3, 27, 27], mean: 19 },
      resultWithoutLate: { totals: [27, 27], mean: 27 },
      seats: [{ subject: 'expert-1', standing: 'recused', isLate: true, sheet: sheet(1) }, {}, {}],
    });
  });

  it('are so for a conflict that is declared late as well', async () => {
    const at = await scored();
    const conflict = { conflict: true, statement: '样例：参与起草' };

    const late = await given(at, 'declare', {
      claims: claimsOf('expert', 'expert-3'),
      body: conflict,
    });
    const { body } = await doors().ask('viewForExaminer', {
      params: late.params,
      claims: claimsOf('examiner'),
    });

    expect(body['panel']).toMatchObject({
      isOpen: true,
      result: { mean: 19 },
      resultWithoutLate: { mean: 15 },
    });
  });

  it('of a chair who closes before the others score are shown as that to who decides', async () => {
    const panel = { body: panelOf('expert-1', 'expert-2', 'expert-3') };
    const convened = await given(await bring(await start(), ACCEPTED), 'convene', panel);
    const closed = await bring(convened, ['declare', 'score', 'close_review', 'propose']);
    const { body } = await doors().ask('viewForDecider', {
      params: closed.params,
      claims: claimsOf('decider'),
    });

    expect(body['panel']).toMatchObject({
      closed: { by: 'expert-1', reason: '样例：评审期满' },
      result: { reviews: 1 },
      seats: [{ hasScored: true }, { hasScored: false }, { hasScored: false }],
    });
  });

  it('are not yet where one is missing: who is recused then is not counted', async () => {
    const panel = { body: panelOf('expert-1', 'expert-2') };
    const convened = await given(await bring(await start(), ACCEPTED), 'convene', panel);
    const one = await bring(convened, ['declare', 'score', 'recuse']);
    const { body } = await doors().ask('viewForExaminer', {
      params: one.params,
      claims: claimsOf('examiner'),
    });

    expect(body['panel']).toMatchObject({ isOpen: false, result: null, resultWithoutLate: null });
  });
});

describe('a decision where an expert went after the scores were open', () => {
  const UNWEIGHED = { status: 409, code: 'review.late_scores_unweighed' };
  const lateAndProposed = async () => given(await given(await scored(), 'recuse'), 'propose');

  it.each(['select', 'not_select'] as const)(
    'is none until it says what it makes of that sheet: %s',
    async (command) => {
      const at = await lateAndProposed();
      const outcome = command === 'select' ? 'selected' : 'not_selected';
      const body = { outcome, reasons: '样例：以公开时的评分为准', lateScores: 'counted' };

      expect(said(await give(at, command))).toEqual(UNWEIGHED);
      expect(said(await give(at, command, { query: { dryRun: 'true' } }))).toEqual(UNWEIGHED);
      expect((await give(at, command, { body })).body).toMatchObject({ state: outcome });
    },
  );

  it('among several holds up itself alone', async () => {
    const [late, other] = [await lateAndProposed(), await given(await scored(), 'propose')];
    const items = [late, other].map(({ params: { applicationId }, version }) => ({
      applicationId,
      version,
      outcome: 'selected',
      reasons: '样例：同意',
    }));
    const { body } = await doors().ask('decideMany', {
      params: { callId: late.params.callId },
      body: { items },
      claims: claimsOf('decider'),
      headers: { 'idempotency-key': crypto.randomUUID() },
    });

    expect(body['results']).toMatchObject([
      { code: 'review.late_scores_unweighed' },
      { status: 200, code: null },
    ]);
  });

  it('is of a second person, and stands in the history with what was weighed', async () => {
    const at = await lateAndProposed();
    const body = { outcome: 'selected', reasons: '样例：不计入', lateScores: 'set_aside' };
    const examiner = { body, claims: claimsOf('decider', 'examiner-1') };

    expect(said(await give(at, 'select', examiner))).toMatchObject({
      status: 403,
      code: 'decision.same_person',
    });
    await given(at, 'select', { body });
    const { body: seen } = await doors().ask('viewForDecider', {
      params: at.params,
      claims: claimsOf('decider'),
    });
    expect(seen['selection']).toMatchObject({ by: 'decider-1', lateScores: 'set_aside' });
  });

  it('says nothing of late scores where there are none', async () => {
    const at = await given(await scored(), 'propose');
    const body = { outcome: 'selected', reasons: '样例：同意', lateScores: 'set_aside' };
    await given(at, 'select', { body });
    const { body: seen } = await doors().ask('viewForDecider', {
      params: at.params,
      claims: claimsOf('decider'),
    });

    expect(seen['selection']).not.toHaveProperty('lateScores');
  });

  it('is taken beside both means of the round', async () => {
    const at = await lateAndProposed();
    const { body } = await doors().ask('listScores', {
      params: { callId: at.params.callId },
      query: { limit: '100' },
      claims: claimsOf('decider'),
    });

    const lines = body['applications'] as unknown as { id: string }[];
    expect(lines.find(({ id }) => id === at.params.applicationId)).toMatchObject({
      scores: { reviews: 3, mean: 19 },
      scoresWithoutLate: { reviews: 2, mean: 27 },
      lateScores: 1,
    });
  });
});
