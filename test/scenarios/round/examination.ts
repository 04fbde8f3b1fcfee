import { expect } from 'vitest';
import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import { CALL, type Filing, type Stage, type Step } from './stage.ts';

const CLAUSE = 'SAMPLE2026-A4';
const COMPLETE = { reason: '样例：材料齐全，符合条件' };
const EXAMINED = ['revoked', 'corrected', 'direct', 'disputed', 'kept', 'reopened'] as const;

/** Somebody lets a colleague act from yesterday on, by the clock of the cloud; gives its id. */
async function delegate(stage: Stage, from: string, to: string): Promise<string> {
  const { now } = (await stage.round.anyone.get('/local/clock')).json as never as { now: string };
  const today = beijingDate(new Date(now));
  const body = {
    to,
    callId: CALL,
    startsOn: addDays(today, -1),
    endsOn: addDays(today, 7),
    operations: [],
    reason: '样例：休假',
  };
  const given = await (await stage.person(from)).ask('POST', '/v1/delegations', { body });
  expect({ status: given.status, text: given.text }).toMatchObject({ status: 201 });
  return given.json.id;
}

export const EXAMINATION: readonly Step[] = [
  [
    'An examiner claims what waits, and nobody else has a say in it from then on',
    async (stage) => {
      await stage.queue('examiner-1', 'queue=unclaimed', EXAMINED);
      for (const filing of EXAMINED) await stage.say('examiner-1', 'claim', filing);

      const other = await stage.ask('examiner-2', 'acceptance', 'corrected', COMPLETE);
      expect(other.json).toMatchObject({ code: 'application.held_by_another' });
    },
  ],
  [
    'One is returned with every defect at once, and only those fields open',
    async (stage) => {
      const defects = [
        { pointer: '/promotionPlan', clause: 'SAMPLE2026-M3', instruction: '请写明时间安排' },
        { pointer: '/effect/description', clause: 'SAMPLE2026-M6', instruction: '请说明效果' },
      ];
      const body = { defects, lateGround: null };
      await stage.say('examiner-1', 'correction-requests', 'corrected', body);

      const locked = await stage.edit('corrected', (content) => {
        return { ...content, technicalContent: '样例：另一内容' };
      });
      expect(locked.json).toMatchObject({
        code: 'application.field_locked',
        locked: ['/technicalContent'],
      });
    },
  ],
  [
    'It comes back to the same examiner, with before and after side by side',
    async (stage) => {
      const saved = await stage.edit('corrected', (content) => ({
        ...content,
        promotionPlan: '样例：三年内在全行业推广。',
        effect: { ...content.effect, description: '样例：次品率下降。' },
      }));
      expect(saved).toMatchObject({ status: 200 });
      await stage.say('association-2', 'submission', 'corrected');

      await stage.queue('examiner-1', 'queue=mine', ['corrected']);
      const seen = await stage.seen('examiner-1', 'corrected');
      expect(seen.json['changes']).toHaveLength(2);
      expect(seen.text).not.toContain('样例联系人');
    },
  ],
  [
    'One is refused by a clause that a person found unmet, and not before that is said',
    async (stage) => {
      const refusal = { reason: '样例：实施日期与公告不符', clauses: [CLAUSE] };
      const unfounded = await stage.ask('examiner-1', 'refusal', 'disputed', refusal);
      const override = { clause: CLAUSE, outcome: 'unmet', reason: '样例：与公告不符' };
      await stage.say('examiner-1', 'overrides', 'disputed', override);
      await stage.say('examiner-1', 'refusal', 'disputed', refusal);

      expect(unfounded.json).toMatchObject({ code: 'examination.refusal_unfounded' });
      expect((await stage.own('disputed')).json).toMatchObject({
        state: 'not_accepted',
        decision: { clauses: [CLAUSE], by: 'examiner-1' },
        examination: { overrides: [override] },
      });
    },
  ],
  [
    'Its association disputes the finding, and no delegation lets the same person judge again',
    async (stage) => {
      const disputed = [{ clause: CLAUSE, argument: '样例：公告日期见附件' }];
      await stage.say('association-2', 'reconsideration', 'disputed', { disputed });
      await delegate(stage, 'decider-1', 'examiner-1');

      const overturned = { outcome: 'overturned', reasons: '样例：公告日期无误' };
      const again = { account: 'examiner-1', as: 'decider', onBehalfOf: 'decider-1' };
      const same = await stage.ask(again, 'reconsideration', 'disputed', overturned);
      expect(same.json).toMatchObject({ code: 'decision.same_person' });
    },
  ],
  [
    'Somebody else overturns the refusal, which stays in the history as it was made',
    async (stage) => {
      await stage.queue('decider-1', 'queue=reconsiderations', ['disputed']);
      const overturned = { outcome: 'overturned', reasons: '样例：公告日期无误' };
      await stage.say('decider-1', 'reconsideration', 'disputed', overturned);

      expect((await stage.own('disputed')).json).toMatchObject({
        state: 'accepted',
        reconsideration: { outcome: 'overturned' },
      });
    },
  ],
  [
    'A colleague accepts one for the examiner who is away, as B for A',
    async (stage) => {
      const id = await delegate(stage, 'examiner-1', 'examiner-2');
      const bForA = { account: 'examiner-2', onBehalfOf: 'examiner-1' };
      const trying = { ...bForA, dryRun: true as const };
      const tried = await stage.say(trying, 'acceptance', 'kept', COMPLETE);
      const accepted = await stage.say(bForA, 'acceptance', 'kept', COMPLETE);

      expect(tried.json).toMatchObject({ state: 'accepted', dryRun: true });
      expect(accepted.json).toMatchObject({ state: 'accepted', dryRun: false });
      const { json } = await stage.seen('examiner-1', 'kept');
      expect(json['decision']).toMatchObject({ by: 'examiner-2', onBehalfOf: 'examiner-1' });
      const taken = await (await stage.person('examiner-1')).ask('DELETE', `/v1/delegations/${id}`);
      expect(taken).toMatchObject({ status: 200 });
    },
  ],
  [
    'The others are accepted',
    async (stage) => {
      const others: readonly Filing[] = ['revoked', 'corrected', 'direct', 'reopened'];
      for (const filing of others) await stage.say('examiner-1', 'acceptance', filing, COMPLETE);

      const bForA = { account: 'examiner-2', onBehalfOf: 'examiner-1' };
      const late = await stage.ask(bForA, 'release', 'corrected');
      expect(late.json).toMatchObject({ code: 'delegation.not_in_force' });
    },
  ],
];
