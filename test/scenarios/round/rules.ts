import { expect } from 'vitest';
import { objected } from './objecting.ts';
import { CALL, CALL_PATH, FILINGS, SOON, type Stage, type Step } from './stage.ts';

/** By the pack of 2023 a standard must be in force since the end of 2022. */
const TO = 'PP2023';
const CLAUSE = 'PP2023-A4';
const PACK = `/rule-packs/${TO}`;
const REPORTS = `/v1/reviewer/calls/${CALL}/re-evaluations`;

interface Report {
  readonly report: { readonly finishedAt: string | null };
}

/** The one report of the round, once it is made. */
async function report(stage: Stage) {
  const examiner = await stage.person('examiner-1');
  const path = `${REPORTS}/${stage.noted.get('report')}`;
  const isMade = async () => ((await examiner.get(path)).json as never as Report).report.finishedAt;
  await expect.poll(isMade, SOON).not.toBeNull();
  return (await examiner.get(path)).json;
}

export const RULES: readonly Step[] = [
  [
    'The call is moved to other rules, which changes no verdict and is told in a report',
    async (stage) => {
      const states = () => Promise.all(FILINGS.map((filing) => stage.stateOf(filing)));
      const before = await states();
      const { rulePacks } = (await stage.round.anyone.get('/v1/rule-packs')).json as never as {
        rulePacks: { id: string; version: number; hash: string }[];
      };
      const { id, version, hash } = rulePacks.find((pack) => pack.id === TO) ?? {};
      const call = await stage.round.anyone.get(CALL_PATH);
      const moved = await (
        await stage.person('admin-1')
      ).ask('POST', `${CALL_PATH}/rule-pack-changes`, {
        ifMatch: call.json.version,
        body: { rulePack: { id, version, hash }, reason: '样例：改用另一规则集' },
      });
      expect({ status: moved.status, text: moved.text }).toMatchObject({ status: 201 });
      stage.noted.set('report', moved.json.id);

      const { entries } = (await report(stage)) as never as { entries: object[] };
      const named = stage.idsOf(['kept', 'reopened']).map((applicationId) => ({
        applicationId,
        verdict: { from: 'admissible', to: 'inadmissible' },
        action: null,
      }));
      expect(entries).toHaveLength(named.length);
      expect(entries).toEqual(
        expect.arrayContaining(named.map((one) => expect.objectContaining(one) as unknown)),
      );
      expect(await states()).toEqual(before);
    },
  ],
  [
    'Of the two that it names, a person keeps one and reopens the other, each with a reason',
    async (stage) => {
      const reportId = stage.noted.get('report');
      const act = (action: string) => ({ reportId, action, reason: '样例：见影响报告' });
      await stage.say('examiner-1', 'rule-changes', 'kept', act('keep'));
      await stage.say('examiner-1', 'rule-changes', 'reopened', act('reopen'));

      const unaffected = await stage.ask('examiner-1', 'rule-changes', 'corrected', act('keep'));
      expect(unaffected.json).toMatchObject({ code: 're_evaluation.not_affected' });
      const { entries } = (await report(stage)) as never as {
        entries: { applicationId: string; action: { action: string } }[];
      };
      expect(entries.map(({ applicationId, action }) => [applicationId, action.action])).toEqual(
        expect.arrayContaining([
          [stage.idOf('kept'), 'kept'],
          [stage.idOf('reopened'), 'reopened'],
        ]),
      );
    },
  ],
  [
    'The one that was reopened is examined by the changed rules, and refused by them',
    async (stage) => {
      await stage.say('examiner-2', 'claim', 'reopened');
      const refusal = { reason: '样例：实施时间不足', clauses: [CLAUSE] };
      await stage.say('examiner-2', 'refusal', 'reopened', refusal);

      const { json } = await stage.own('reopened');
      expect(json).toMatchObject({ state: 'not_accepted', decision: { clauses: [CLAUSE] } });
      expect(await stage.stateOf('kept')).toBe('accepted');
    },
  ],
  [
    'An examiner notes to a clause, anybody asks about it, and an admin deals with both',
    async (stage) => {
      const { anyone } = stage.round;
      const [examiner, admin] = await Promise.all([
        stage.person('examiner-1'),
        stage.person('admin-1'),
      ]);
      const { rulePacks } = (await anyone.get('/v1/rule-packs')).json as never as {
        rulePacks: { id: string; hash: string }[];
      };
      const hash = rulePacks.find(({ id }) => id === TO)?.hash;
      const [comments, questions] = [`/v1/reviewer${PACK}/comments`, `/v1${PACK}/questions`];
      const body = { hash, clause: CLAUSE, text: '样例：起算日如何确定' };
      const noted = await examiner.ask('POST', comments, { body });
      const asked = await objected(anyone, questions, body);
      const taken = [noted, asked].map(({ status, text }) => ({ status, text }));
      expect(taken).toMatchObject([{ status: 201 }, { status: 201 }]);

      expect((await admin.get('/v1/health')).json).toMatchObject({ questions: { waiting: 1 } });
      const words = '样例：自发布之日起算';
      const settlement = `/v1${PACK}/comments/${noted.json.id}/settlement`;
      expect(await admin.ask('POST', settlement, { body: { words } })).toMatchObject({
        status: 200,
      });
      const outcome = { outcome: 'answered', words };
      await admin.ask('POST', `/v1/questions/${asked.json.id}/outcome`, { body: outcome });
      const refused = { outcome: 'declined', words: '样例：与条款无关' };
      const other = await objected(anyone, questions, { ...body, text: '样例：广告' });
      await admin.ask('POST', `/v1/questions/${other.json.id}/outcome`, { body: refused });

      const own = { ...body, text: '样例：另一条' };
      expect(await admin.ask('POST', `/v1${PACK}/comments`, { body: own })).toMatchObject({
        status: 201,
      });
      const settled = { id: noted.json.id, settled: { words } };
      expect((await examiner.get(comments)).json).toMatchObject({
        comments: [settled, { text: own.text }],
      });
      const shown = { questions: [{ id: asked.json.id, answer: words }] };
      expect((await anyone.get(questions)).json).toMatchObject(shown);
      const standing = { standing: 'declined', words: refused.words };
      expect((await anyone.get(`${questions}/${other.json.id}`)).json).toMatchObject(standing);
    },
  ],
];
