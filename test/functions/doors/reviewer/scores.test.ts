import { beforeAll, describe, expect, it } from 'vitest';
import { reviewerUseCases } from '../../../../functions/doors/reviewer/use-cases.ts';
import { publishedRules } from '../../../../functions/applications/rules.ts';
import { LEAST_REVIEWS } from '../../../../shared/domain/review/normalise.ts';
import { after, anExpert, type Case, casesAt, SCORES } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { ASSOCIATION, claimsOf } from '../../../support/http-event.ts';
import { inputOf } from '../../../support/people/applicants.ts';
import { DECIDER } from '../../../support/people/publishers.ts';
import { watch } from '../../../support/requests.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const claims = (subject: string) => claimsOf('expert', subject);

const EXPERTS: readonly [string, string] = ['expert-1', 'expert-2'];

/** Reviewed by two, or by the first only, who give these points on the last criterion. */
async function reviewed(points: readonly number[], experts = EXPERTS): Promise<Case> {
  const panel = { experts: experts.map(anExpert), chair: experts[0] };
  const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
  let at = after(accepted, (await give(accepted, 'convene', { body: panel })).headers);
  for (const [index, leadingRole] of points.entries()) {
    const sent = { claims: claims(experts[index] ?? '') };
    at = after(at, (await give(at, 'declare', sent)).headers);
    const body = { scores: { ...SCORES, leadingRole }, comment: '样例' };
    at = after(at, (await give(at, 'score', { ...sent, body })).headers);
  }
  return at;
}

async function normalisedIn(at: Case, operation: 'viewForExaminer' | 'viewForExpert', who: object) {
  const { body } = await doors().ask(operation, { params: at.params, ...who });
  return (body['panel'] as unknown as { normalised: Record<string, unknown> | null }).normalised;
}
const toExaminer = (at: Case) =>
  normalisedIn(at, 'viewForExaminer', { claims: claimsOf('examiner') });

describe('normalised scores', () => {
  // the first is mild, the second strict; what they agree on is the order
  const given: [number, number][] = [
    [6, 1],
    [6, 1],
    [8, 3],
    [10, 5],
    [10, 5],
  ];
  const cases: Case[] = [];
  let halfway: Record<string, unknown> | null;
  beforeAll(async () => {
    for (const points of given.slice(0, -1)) cases.push(await reviewed(points));
    // not open: the second has not scored, so it is no part of what the first gave
    await reviewed([0]);
    halfway = await toExaminer(cases[0] as Case);
    cases.push(await reviewed(given[4] as [number, number]));
  });

  it('are refused while an expert has given too few that are open, and say how many', () => {
    expect(halfway).toMatchObject({
      refused: 'too_few_reviews',
      needed: LEAST_REVIEWS,
      has: LEAST_REVIEWS - 1,
    });
  });

  it('come with mean and spread of each expert, and put strict and mild on one scale', async () => {
    const scores = await toExaminer(cases[0] as Case);

    expect(scores).toMatchObject({
      isNormalised: true,
      basis: 'design',
      experts: [
        { expert: 'expert-1', reviews: 5, mean: 23, deviation: 1.7889 },
        { expert: 'expert-2', reviews: 5, mean: 18, deviation: 1.7889 },
      ],
    });
    const { reviews } = scores as unknown as { reviews: { z: number; normalised: number }[] };
    expect(reviews.map(({ z }) => z)).toEqual([-1.118, -1.118]);
    expect(new Set(reviews.map(({ normalised }) => normalised)).size).toBe(1);
  });

  it('tell of no other application than the one that is looked at', async () => {
    const at = cases[1] as Case;
    const { applicationId } = at.params;

    const scores = await toExaminer(at);

    expect(scores).toMatchObject({
      reviews: [{ applicationId }, { applicationId }],
      applications: [{ applicationId, reviews: 2, raw: 18.5 }],
    });
  });

  it('are for deciders as well, and not for experts', async () => {
    const proposed = await bring(cases[2] as Case, ['propose']);
    const { body } = await doors().ask('viewForDecider', {
      params: proposed.params,
      claims: claimsOf('decider'),
    });

    expect(body['panel']).toMatchObject({ normalised: { isNormalised: true } });
    const seen = await normalisedIn(cases[1] as Case, 'viewForExpert', {
      claims: claims('expert-1'),
    });
    expect(seen).toBeNull();
  });

  it('are not there while the scores are not open', async () => {
    expect(await toExaminer(await reviewed([5]))).toBeNull();
  });
});

describe('the scores of an expert who goes', () => {
  it('count on among those that the expert gave, since they were open', async () => {
    const others = ['expert-3', 'expert-4'] as const;
    const all: Case[] = [];
    for (const points of [1, 2, 3, 4, 5]) all.push(await reviewed([points, points + 1], others));
    const [first, last] = [all[0] as Case, all[4] as Case];
    const before = await toExaminer(first);
    const recusal = { body: { subject: 'expert-3', reason: '样例：参与起草' } };

    expect((await give(last, 'recuse', recusal)).status).toBe(200);

    expect(before).toMatchObject({ isNormalised: true });
    expect(await toExaminer(first)).toEqual(before);
  });
});

interface Line extends Record<string, unknown> {
  readonly id: string;
}

describe('the scores of a round', () => {
  const callId = 'sample-2026';
  // others than above, whose scores are put on one scale
  const others = ['expert-5', 'expert-6'] as const;
  const proposed = async (points: readonly number[]) =>
    bring(await reviewed(points, others), ['propose']);
  beforeAll(async () => {
    for (const points of [1, 2, 3]) await proposed([points, points]);
  });
  const pageOf = async (query: Record<string, string>, by = claimsOf('decider')) => {
    const { body } = await doors().ask('listScores', { params: { callId }, query, claims: by });
    return body as unknown as { applications: Line[]; nextCursor: string | null };
  };
  const lineOf = async (at: Case, query: Record<string, string> = {}, by = claimsOf('decider')) => {
    const { applications } = await pageOf({ limit: '100', ...query }, by);
    return applications.find(({ id }) => id === at.params.applicationId);
  };

  it('come with mean and spread, the proposal, the field and what it takes to decide', async () => {
    const at = await proposed([4, 10]);

    expect(await lineOf(at)).toMatchObject({
      state: 'proposed',
      version: at.version,
      standardNumber: at.content.standard?.number?.replace('-', '—'),
      titleZh: at.content.standard?.titleZh,
      association: ASSOCIATION,
      keyField: 'intelligent_and_green_manufacturing',
      // of the recommender that it was filed through
      province: '440000',
      scores: { reviews: 2, mean: 22, lowest: 19, highest: 25, deviation: 3 },
      totals: [
        { expert: 'expert-5', total: 19 },
        { expert: 'expert-6', total: 25 },
      ],
      lateScores: 0,
      outOfReview: 0,
      proposal: 'selected',
      heldBack: null,
    });
  });

  it('are of what waits for a decision, until it was made, and then of the decided', async () => {
    const at = await bring(await proposed([5, 6]), ['not_select']);

    expect(await lineOf(at)).toBeUndefined();
    expect(await lineOf(at, { state: 'selected' })).toBeUndefined();
    expect(await lineOf(at, { state: 'not_selected' })).toMatchObject({ state: 'not_selected' });
  });

  it('say how many experts were out, and how many of those are counted', async () => {
    const at = await reviewed([5, 6], others);
    const recusal = { body: { subject: 'expert-6', reason: '样例：参与起草' } };
    await bring(after(at, (await give(at, 'recuse', recusal)).headers), ['propose']);

    expect(await lineOf(at)).toMatchObject({
      scores: { reviews: 2 },
      lateScores: 1,
      outOfReview: 1,
    });
    // whoever is out of the review reads none of it
    expect(await lineOf(at, {}, claimsOf('decider', 'expert-6'))).toMatchObject({
      heldBack: 'review.recused',
      scores: null,
      totals: [],
      proposal: null,
      lateScores: 0,
    });
  });

  it('say why somebody may not decide: whose case it is, and who proposed', async () => {
    const at = await proposed([5, 6]);
    const ofAssociation = claimsOf('decider', 'decider-9', ASSOCIATION);

    expect(await lineOf(at, {}, ofAssociation)).toMatchObject({
      heldBack: 'caller.own_organisation',
    });
    expect(await lineOf(at, {}, claimsOf('decider', 'examiner-1'))).toMatchObject({
      heldBack: 'decision.same_person',
    });
  });

  it('are read page by page, each once', async () => {
    const all = await pageOf({ limit: '100' });

    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await pageOf({ limit: '2', ...(cursor && { cursor }) });
      seen.push(...page.applications.map(({ id }) => id));
      cursor = page.nextCursor;
    }

    expect(all.nextCursor).toBeNull();
    expect(all.applications.length).toBeGreaterThan(2);
    expect(seen).toEqual(all.applications.map(({ id }) => id));
  });

  it('take one request for fifty besides the queue and the call, and say what each costs', async () => {
    const { store, client } = doors().table;
    const requests = watch(client);
    const query = { limit: 50, state: 'proposed' };
    const input = inputOf('listScores', { params: { callId }, query }, { caller: DECIDER });

    const answered = await reviewerUseCases.listScores(
      { store, rules: publishedRules(store) },
      input,
    );

    if (!answered.ok) throw new Error(answered.refusal.code);
    const { applications } = JSON.parse(answered.value.body) as { applications: Line[] };
    const queue = Array<string>(8).fill('Query');
    expect(requests.sent.toSorted()).toEqual(['BatchGetItem', 'GetItem', ...queue]);
    expect(applications.length).toBeGreaterThan(2);
    // 4 KB of snapshot and of content each, and what the call and eight short queries cost
    expect(requests.read()).toBeLessThanOrEqual(2 * applications.length + 12);
  });
});
