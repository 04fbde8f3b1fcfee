import { describe, expect, it } from 'vitest';
import { CALL, OneFiling } from './one-filing.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'expert-2',
  'expert-3',
  'decider-1',
]);

// one filing, step by step
describe('an accepted filing', { shuffle: false }, () => {
  const anExpert = (subject: string, name = '样例大学') => ({
    subject,
    organisation: { code: null, name },
  });
  const scored = (points: number) => ({
    scores: { technicalLevel: points, applicationEffect: points, leadingRole: points },
    comment: '样例：评审意见',
  });
  const clear = { conflict: false, statement: '样例：没有利益冲突' };

  it('comes to a panel, which its association does not see', async () => {
    await filing.file('T/CNTAC 790—2019');
    const accepted = await filing.say('examiner-1', 'acceptance', { reason: '材料齐全' });
    expect(accepted.json).toMatchObject({ state: 'accepted' });

    const experts = [anExpert('expert-1', '样例起草单位'), anExpert('expert-2')];
    const convened = await filing.say('examiner-1', 'panel', { experts, chair: 'expert-2' });

    expect(convened.json).toMatchObject({ state: 'expert_review' });
    expect((await filing.seenBy('examiner-1'))['panel']).toMatchObject({
      seats: [{ proposedConflicts: [{ ground: 'drafting_unit', by: 'name' }] }, {}],
    });
    const shown = await filing
      .person('association-1')
      .get(`/v1/calls/${CALL}/applications/${filing.id}`);
    expect(shown.text).not.toContain('expert-1');
  });

  it('waits for its experts, and opens to none before the declaration', async () => {
    const queue = await filing.person('expert-1').get(`/v1/expert/calls/${CALL}/applications`);

    expect(queue.json['applications']).toMatchObject([{ id: filing.id, version: filing.version }]);
    expect(await filing.seenBy('expert-1')).toMatchObject({
      status: 409,
      code: 'review.not_declared',
    });
    expect(await filing.seenBy('expert-3')).toMatchObject({ status: 404 });
  });

  it('stays closed to an expert with a conflict, who is replaced and never comes back', async () => {
    await filing.say('expert-1', 'declaration', { conflict: true, statement: '样例：本单位申报' });
    expect(await filing.seenBy('expert-1')).toMatchObject({ status: 403, code: 'review.recused' });

    const replacement = { out: 'expert-1', expert: anExpert('expert-3'), reason: '利益冲突' };
    expect((await filing.say('examiner-1', 'panel/replacements', replacement)).status).toBe(200);
    const back = { out: 'expert-3', expert: anExpert('expert-1'), reason: '样例' };
    const again = await filing.say('examiner-1', 'panel/replacements', back);
    expect(again.json).toMatchObject({ status: 409, code: 'review.expert_barred' });
  });

  it('is scored without one expert seeing the score of another', async () => {
    for (const name of ['expert-2', 'expert-3'] as const)
      await filing.say(name, 'declaration', clear);
    expect((await filing.say('expert-2', 'scores', scored(8))).status).toBe(200);
    const tooHigh = await filing.say('expert-3', 'scores', scored(11));
    expect(tooHigh.json).toMatchObject({ status: 422, code: 'request.invalid' });

    expect((await filing.seenBy('expert-3'))['panel']).toMatchObject({
      isOpen: false,
      result: null,
      seats: [{}, { subject: 'expert-2', hasScored: true, sheet: null }, {}],
    });
    const early = await filing.say('examiner-1', 'proposal', {
      outcome: 'selected',
      reasons: '样例',
      minutes: '样例',
    });
    expect(early.json).toMatchObject({ code: 'review.scores_missing', missing: ['expert-3'] });
  });

  it('goes on without an expert who is recused, and is closed by its chair', async () => {
    const recused = await filing.say('examiner-1', 'panel/recusals', {
      subject: 'expert-3',
      reason: '样例：与申报单位有合作',
    });
    expect(recused.status).toBe(200);
    expect((await filing.say('expert-3', 'scores', scored(8))).json.code).toBe('review.recused');

    expect((await filing.say('expert-2', 'closing', { reason: '评审结束' })).status).toBe(200);
    expect((await filing.seenBy('expert-2'))['panel']).toMatchObject({
      isOpen: true,
      result: { reviews: 1, totals: [24] },
    });
  });

  it('is proposed by one person and selected by another, with what it rests on', async () => {
    const proposal = { outcome: 'selected', reasons: '评分较高', minutes: '专家组纪要' };
    expect((await filing.say('examiner-1', 'proposal', proposal)).json).toMatchObject({
      state: 'proposed',
    });
    const queue = `/v1/decider/calls/${CALL}/applications`;
    await expect
      .poll(async () => (await filing.person('decider-1').get(queue)).json['applications'])
      .toMatchObject([{ id: filing.id }]);

    const decision = { outcome: 'selected', reasons: '同意' };
    const decided = await filing.say('decider-1', 'decision', decision);

    expect(decided.json).toMatchObject({ state: 'selected' });
    expect((await filing.seenBy('decider-1'))['selection']).toMatchObject({
      ...decision,
      proposedBy: 'examiner-1',
      by: 'decider-1',
    });
    const history = await filing
      .person('association-1')
      .get(`/v1/calls/${CALL}/applications/${filing.id}/events?limit=100`);
    // the association is told by the public notice
    expect(history.text).not.toContain('selection_decided');
    expect(history.text).not.toMatch(/expert-\d/);
  });
});
