import { expect } from 'vitest';
import { CALL, CALL_PATH, FILINGS, SOON, type Stage, type Step } from './stage.ts';

/** By the pack of 2023 a standard must be in force since the end of 2022. */
const TO = 'PP2023';
const CLAUSE = 'PP2023-A4';
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
];
