import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person, Reply } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

const CALL = 'sample-2026';
const ACCOUNTS = [
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'expert-2',
  'expert-3',
  'decider-1',
] as const;
type Name = (typeof ACCOUNTS)[number];

let round: LocalRound;
let people: Record<Name, Person>;
let checklist: string[];
beforeAll(async () => {
  round = await openRound();
  const signedIn = ACCOUNTS.map(async (name) => [name, await round.signIn(name)] as const);
  people = Object.fromEntries(await Promise.all(signedIn)) as typeof people;
  const call = (await round.anyone.get(`/v1/calls/${CALL}`)).json as never as {
    recommenderChecklist: { id: string }[];
  };
  checklist = call.recommenderChecklist.map(({ id }) => id);
});
afterAll(() => round.stop());

// one filing, step by step
describe('an accepted filing', { shuffle: false }, () => {
  let id: string;
  let version: number;

  const pathOf = (side: string) => `/v1/${side}/calls/${CALL}/applications/${id}`;
  const sideOf = (name: Name) => name.slice(0, name.indexOf('-'));

  /** A command on the version last seen; what it answers is the next one. */
  async function say(name: Name, command: string, body?: object): Promise<Reply> {
    const path = `${pathOf(sideOf(name))}/${command}`;
    const reply = await people[name].ask('POST', path, {
      ifMatch: version,
      ...(body && { body }),
    });
    if (reply.status === 200) version = reply.json.version;
    return reply;
  }

  const anExpert = (subject: string, name = '样例大学') => ({
    subject,
    organisation: { code: null, name },
  });
  const scored = (points: number) => ({
    scores: { technicalLevel: points, applicationEffect: points, leadingRole: points },
    comment: '样例：评审意见',
  });
  const clear = { conflict: false, statement: '样例：没有利益冲突' };
  const seen = async (name: Name) => (await people[name].get(pathOf(sideOf(name)))).json;

  it('comes to a panel, which its association does not see', async () => {
    const content = contentOf({
      account: 'association-1',
      number: 'T/CNTAC 790—2019',
      titleZh: '样例',
      publishedOn: '2019-06-01',
      implementedOn: '2019-07-01',
    });
    id = String((await people['association-1'].file(CALL, content)).json['applicationId']);
    version = 2;
    await say('recommender-1', 'recommendation', { checklist, opinion: '同意推荐' });
    await say('examiner-1', 'claim');
    const accepted = await say('examiner-1', 'acceptance', { reason: '材料齐全' });
    expect(accepted.json).toMatchObject({ state: 'accepted' });

    const experts = [anExpert('expert-1', '中国纺织工业联合会'), anExpert('expert-2')];
    const convened = await say('examiner-1', 'panel', { experts, chair: 'expert-2' });

    expect(convened.json).toMatchObject({ state: 'expert_review' });
    expect((await seen('examiner-1'))['panel']).toMatchObject({
      seats: [{ proposedConflicts: [{ ground: 'association', by: 'name' }] }, {}],
    });
    const shown = await people['association-1'].get(`/v1/calls/${CALL}/applications/${id}`);
    expect(shown.text).not.toContain('expert-1');
  });

  it('waits for its experts, and opens to none before the declaration', async () => {
    const queue = await people['expert-1'].get(`/v1/expert/calls/${CALL}/applications`);

    expect(queue.json['applications']).toMatchObject([{ id, version }]);
    expect(await seen('expert-1')).toMatchObject({ status: 409, code: 'review.not_declared' });
    expect(await seen('expert-3')).toMatchObject({ status: 404 });
  });

  it('stays closed to an expert with a conflict, who is replaced and never comes back', async () => {
    await say('expert-1', 'declaration', { conflict: true, statement: '样例：本单位申报' });
    expect(await seen('expert-1')).toMatchObject({ status: 403, code: 'review.recused' });

    const replacement = { out: 'expert-1', expert: anExpert('expert-3'), reason: '利益冲突' };
    expect((await say('examiner-1', 'panel/replacements', replacement)).status).toBe(200);
    const back = { out: 'expert-3', expert: anExpert('expert-1'), reason: '样例' };
    const again = await say('examiner-1', 'panel/replacements', back);
    expect(again.json).toMatchObject({ status: 409, code: 'review.expert_barred' });
  });

  it('is scored without one expert seeing the score of another', async () => {
    for (const name of ['expert-2', 'expert-3'] as const) await say(name, 'declaration', clear);
    expect((await say('expert-2', 'scores', scored(8))).status).toBe(200);
    const tooHigh = await say('expert-3', 'scores', scored(11));
    expect(tooHigh.json).toMatchObject({ status: 422, code: 'request.invalid' });

    expect((await seen('expert-3'))['panel']).toMatchObject({
      isOpen: false,
      result: null,
      seats: [{}, { subject: 'expert-2', hasScored: true, sheet: null }, {}],
    });
    const early = await say('examiner-1', 'proposal', {
      outcome: 'selected',
      reasons: '样例',
      minutes: '样例',
    });
    expect(early.json).toMatchObject({ code: 'review.scores_missing', missing: ['expert-3'] });
  });

  it('goes on without an expert who is recused, and is closed by its chair', async () => {
    const recused = await say('examiner-1', 'panel/recusals', {
      subject: 'expert-3',
      reason: '样例：与申报单位有合作',
    });
    expect(recused.status).toBe(200);
    expect((await say('expert-3', 'scores', scored(8))).json.code).toBe('review.recused');

    expect((await say('expert-2', 'closing', { reason: '评审结束' })).status).toBe(200);
    expect((await seen('expert-2'))['panel']).toMatchObject({
      isOpen: true,
      result: { reviews: 1, totals: [24] },
    });
  });

  it('is proposed by one person and selected by another, with what it rests on', async () => {
    const proposal = { outcome: 'selected', reasons: '评分较高', minutes: '专家组纪要' };
    expect((await say('examiner-1', 'proposal', proposal)).json).toMatchObject({
      state: 'proposed',
    });
    const queue = `/v1/decider/calls/${CALL}/applications`;
    await expect
      .poll(async () => (await people['decider-1'].get(queue)).json['applications'])
      .toMatchObject([{ id }]);

    const decision = { outcome: 'selected', reasons: '同意' };
    const decided = await say('decider-1', 'decision', decision);

    expect(decided.json).toMatchObject({ state: 'selected' });
    expect((await seen('decider-1'))['selection']).toMatchObject({
      ...decision,
      proposedBy: 'examiner-1',
      by: 'decider-1',
    });
    const history = await people['association-1'].get(
      `/v1/calls/${CALL}/applications/${id}/events?limit=100`,
    );
    // the association is told by the public notice
    expect(history.text).not.toContain('selection_decided');
    expect(history.text).not.toMatch(/expert-\d/);
  });
});
