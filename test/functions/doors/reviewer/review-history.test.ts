import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { HistoryExport, verifyHistory } from '../../../../shared/evidence/verify-history.ts';
import { after, anExpert, type Case, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const EXAMINED: readonly Command[] = ['submit', 'recommend', 'claim'];
const ACCEPTED: readonly Command[] = [...EXAMINED, 'accept'];
const PANEL = { experts: ['expert-1', 'expert-2'].map(anExpert), chair: 'expert-1' };
const second = claimsOf('expert', 'expert-2');

const history = (at: Case, claims = claimsOf('examiner'), query: Record<string, string> = {}) =>
  doors().ask('getReviewHistory', { params: at.params, claims, query });

async function typesIn(at: Case, claims = claimsOf('examiner')): Promise<string[]> {
  const { body } = await history(at, claims);
  return (body['events'] as unknown as { body: { type: string } }[]).map(
    (event) => event.body.type,
  );
}

describe('the history for those who review', () => {
  let at: Case;
  beforeEach(async () => {
    const accepted = await bring(await start(), ACCEPTED);
    at = after(accepted, (await give(accepted, 'convene', { body: PANEL })).headers);
    at = await bring(at, ['declare', 'score']);
  });

  it('tells everything that happened with who did it, but scores while they are not open', async () => {
    const { body, text } = await history(at);

    expect(await typesIn(at)).toEqual([
      'application_started',
      'application_submitted',
      'application_recommended',
      'examination_claimed',
      'examination_decided',
      'panel_convened',
      'conflict_declared',
      'confidential',
    ]);
    expect(text).toContain('recommender-1');
    expect(text).not.toMatch(/contactName|contactPhone|technicalLevel/);
    expect(verifyHistory(HistoryExport.parse(body))).toMatchObject({ whole: true });
  });

  it('tells the scores once all are in, except of who is out since', async () => {
    const declared = after(at, (await give(at, 'declare', { claims: second })).headers);
    const scored = after(declared, (await give(declared, 'score', { claims: second })).headers);

    expect((await typesIn(scored)).slice(-3)).toEqual([
      'application_scored',
      'conflict_declared',
      'application_scored',
    ]);
    const recused = await bring(scored, ['recuse']);
    expect((await typesIn(recused)).slice(-4)).toEqual([
      'confidential',
      'conflict_declared',
      'application_scored',
      'expert_recused',
    ]);
  });
});

describe('what an association writes', () => {
  it('is its own until it is filed', async () => {
    const returned = await bring(await start(), ['edit', ...EXAMINED, 'request_correction']);
    const body = { ...returned.content, promotionPlan: '样例：再次修改' };
    const edited = after(returned, (await give(returned, 'edit', { body })).headers);

    const before = await typesIn(edited);
    const later = await typesIn(await bring(edited, ['submit']));

    expect(before.filter((type) => type === 'application_edited')).toHaveLength(1);
    expect(before.at(-1)).toBe('confidential');
    expect(later.filter((type) => type === 'application_edited')).toHaveLength(2);
  });

  it('is not there for a reviewer before it is filed at all', async () => {
    expect((await history(await start())).body['code']).toBe('application.not_found');
  });
});

describe('who may read it', () => {
  it('is a decider once it is proposed on', async () => {
    const accepted = await bring(await start(), ACCEPTED);
    const before = await history(accepted, claimsOf('decider'));
    const proposed = await bring(accepted, ['convene', 'declare', 'score', 'propose']);

    expect(before.body['code']).toBe('application.not_found');
    expect(await typesIn(proposed, claimsOf('decider'))).toContain('application_scored');
  });

  it.each(['examiner', 'decider'])(
    'is nobody who is out of the review, as %s either',
    async (role) => {
      const accepted = await bring(await start(), ACCEPTED);
      const convened = after(accepted, (await give(accepted, 'convene', { body: PANEL })).headers);
      const body = { subject: 'expert-2', reason: '样例：参与起草' };
      const recused = after(convened, (await give(convened, 'recuse', { body })).headers);
      const proposed = await bring(recused, ['declare', 'score', 'propose']);

      const answer = await history(proposed, claimsOf(role, 'expert-2'));

      expect(answer.body).toMatchObject({ status: 403, code: 'review.recused' });
    },
  );

  it('turns its pages by cursors that it gave out', async () => {
    const accepted = await bring(await start(), ACCEPTED);
    const first = await history(accepted, claimsOf('examiner'), { limit: '3' });
    const cursor = String(first.body['nextCursor']);
    const rest = await history(accepted, claimsOf('examiner'), { limit: '3', cursor });

    const sequences = [first, rest].flatMap(({ body }) =>
      (body['events'] as unknown as { sequence: number }[]).map(({ sequence }) => sequence),
    );
    expect(sequences).toEqual([1, 2, 3, 4, 5]);
    expect(rest.body['nextCursor']).toBeNull();
    const odd = await history(accepted, claimsOf('examiner'), { cursor: 'odd' });
    expect(odd.body['code']).toBe('request.invalid');
  });
});
