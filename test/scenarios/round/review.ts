import { expect } from 'vitest';
import { BATCH, CALL, type Filing, type Step } from './stage.ts';

const anExpert = (subject: string, name = '样例大学') => ({
  subject,
  organisation: { code: null, name },
});
const CLEAR = { conflict: false, statement: '样例：没有利益冲突' };
const sheet = (points: number) => ({
  scores: { technicalLevel: points, applicationEffect: points, leadingRole: points },
  comment: '样例：评审意见',
});

/** Who scores what in the end, besides the chair. */
const SECOND: Partial<Record<Filing, string>> = { revoked: 'expert-3', corrected: 'expert-3' };

export const REVIEW: readonly Step[] = [
  [
    'One panel is convened on the whole batch, and opens to nobody before the declaration',
    async (stage) => {
      const panel = {
        experts: [anExpert('expert-1', '样例起草单位'), anExpert('expert-2')],
        chair: 'expert-2',
      };
      const items = await Promise.all(
        BATCH.map(async (filing) => ({
          applicationId: stage.idOf(filing),
          version: await stage.versionOf(filing),
        })),
      );
      const path = `/v1/examiner/calls/${CALL}/panels`;
      const body = { panel, items };
      const convened = await (await stage.person('examiner-1')).ask('POST', path, { body });

      expect(convened.json['results']).toMatchObject(BATCH.map(() => ({ status: 200 })));
      await stage.queue('expert-1', '', BATCH);
      const closed = await stage.seen('expert-1', 'revoked');
      expect(closed.json).toMatchObject({ status: 409, code: 'review.not_declared' });
    },
  ],
  [
    'A conflict that the names speak for is declared; the expert is replaced and stays out',
    async (stage) => {
      const seen = await stage.seen('examiner-1', 'revoked');
      expect(seen.json['panel']).toMatchObject({
        seats: [{ proposedConflicts: [{ ground: 'drafting_unit', by: 'name' }] }, {}],
      });
      const conflict = { conflict: true, statement: '样例：本单位参与起草' };
      await stage.say('expert-1', 'declaration', 'revoked', conflict);
      expect((await stage.seen('expert-1', 'revoked')).json.code).toBe('review.recused');

      const replaced = { out: 'expert-1', expert: anExpert('expert-3'), reason: '样例：利益冲突' };
      await stage.say('examiner-1', 'panel/replacements', 'revoked', replaced);
      const back = { out: 'expert-3', expert: anExpert('expert-1'), reason: '样例' };
      const again = await stage.ask('examiner-1', 'panel/replacements', 'revoked', back);
      expect(again.json).toMatchObject({ code: 'review.expert_barred' });
    },
  ],
  [
    'Another is recused with the reason, and neither sees nor scores it any more',
    async (stage) => {
      await stage.say('expert-1', 'declaration', 'corrected', CLEAR);
      const recusal = { subject: 'expert-1', reason: '样例：与申报单位有合作' };
      await stage.say('examiner-1', 'panel/recusals', 'corrected', recusal);
      const expert = anExpert('expert-3');
      const replaced = { out: 'expert-1', expert, reason: '样例：已回避' };
      await stage.say('examiner-1', 'panel/replacements', 'corrected', replaced);

      const score = await stage.ask('expert-1', 'scores', 'corrected', sheet(9));
      expect(score.json).toMatchObject({ code: 'review.recused' });
    },
  ],
  [
    'The experts score without seeing one another’s scores',
    async (stage) => {
      for (const filing of BATCH) {
        const second = SECOND[filing] ?? 'expert-1';
        for (const expert of ['expert-2', second])
          await stage.say(expert, 'declaration', filing, CLEAR);
        await stage.say('expert-2', 'scores', filing, sheet(8));
        expect((await stage.seen(second, filing)).json['panel']).toMatchObject({ result: null });
        if (filing !== 'direct') await stage.say(second, 'scores', filing, sheet(6));
      }

      expect((await stage.seen('expert-2', 'corrected')).json['panel']).toMatchObject({
        isOpen: true,
        result: { reviews: 2 },
      });
    },
  ],
  [
    'Nothing is proposed while a score is missing, until the chair closes the review',
    async (stage) => {
      const early = { outcome: 'not_selected', reasons: '样例：应用不足', minutes: '样例：纪要' };
      const missing = await stage.ask('examiner-1', 'proposal', 'direct', early);
      await stage.say('expert-2', 'closing', 'direct', { reason: '样例：评审期满' });

      expect(missing.json).toMatchObject({ code: 'review.scores_missing', missing: ['expert-1'] });
      await stage.say('examiner-1', 'proposal', 'direct', early);
    },
  ],
  [
    'Everything is stopped and deployed anew in the middle of the round, and nothing is lost',
    async (stage) => {
      const all = () => Promise.all(BATCH.map(async (filing) => (await stage.own(filing)).json));
      const history = async () => {
        const path = `/v1/reviewer/calls/${CALL}/applications/${stage.idOf('revoked')}/events`;
        return (await (await stage.person('examiner-1')).get(path)).text;
      };
      const before = [await all(), await history()];
      await stage.startAnew();

      expect([await all(), await history()]).toEqual(before);
    },
  ],
  [
    'The others are proposed, and who proposes does not decide',
    async (stage) => {
      const body = { outcome: 'selected', reasons: '样例：评分较高', minutes: '样例：纪要' };
      for (const filing of BATCH)
        if (filing !== 'direct') await stage.say('examiner-1', 'proposal', filing, body);

      const decision = { outcome: 'selected', reasons: '样例：同意' };
      const forA = { account: 'examiner-1', as: 'decider', onBehalfOf: 'decider-1' };
      const same = await stage.ask(forA, 'decision', 'revoked', decision);
      expect(same.json).toMatchObject({ code: 'decision.same_person' });
    },
  ],
  [
    'Another decides them all at once, with a result for each',
    async (stage) => {
      await stage.queue('decider-1', 'queue=proposed', BATCH);
      const items = await Promise.all(
        BATCH.map(async (filing) => ({
          applicationId: stage.idOf(filing),
          version: await stage.versionOf(filing),
          outcome: filing === 'direct' ? 'not_selected' : 'selected',
          reasons: '样例：同意建议',
        })),
      );
      const path = `/v1/decider/calls/${CALL}/decisions`;
      const decided = await (
        await stage.person('decider-1')
      ).ask('POST', path, { body: { items } });

      expect(decided.json['results']).toMatchObject(BATCH.map(() => ({ status: 200, code: null })));
      expect((await stage.seen('decider-1', 'revoked')).json['selection']).toMatchObject({
        outcome: 'selected',
        proposedBy: 'examiner-1',
        by: 'decider-1',
      });
    },
  ],
];
