import { describe, expect, it } from 'vitest';
import { addDays, beijingDate } from '../../shared/domain/calendar.ts';
import { CALL, OneFiling } from './one-filing.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'examiner-2',
  'expert-1',
  'decider-1',
  'decider-2',
]);

// one filing, step by step, with the rights that the doors have as deployed
describe('a filing whose examiner is away', { shuffle: false }, () => {
  let delegationId: string;

  const delegation = () => {
    const today = beijingDate(new Date());
    return {
      to: 'examiner-2',
      callId: CALL,
      startsOn: addDays(today, -1),
      endsOn: addDays(today, 7),
      operations: [],
      reason: '样例：休假',
    };
  };

  it('is claimed, and its examiner delegates to a colleague', async () => {
    await filing.file('T/CNTAC 791—2019');

    const given = await filing.person('examiner-1').ask('POST', '/v1/delegations', {
      body: delegation(),
    });

    expect({ status: given.status, text: given.text }).toMatchObject({ status: 201 });
    delegationId = given.json.id;
    const { json } = await filing.person('examiner-2').get('/v1/delegations');
    expect(json).toMatchObject({ received: [{ id: delegationId, from: 'examiner-1' }] });
  });

  it('goes on by the colleague, as B for A', async () => {
    const held = await filing.say('examiner-2', 'acceptance', { reason: '材料齐全' });
    const accepted = await filing.say('examiner-2', 'acceptance?onBehalfOf=examiner-1', {
      reason: '材料齐全',
    });

    expect(held.json.code).toBe('application.held_by_another');
    expect(accepted.json).toMatchObject({ state: 'accepted' });
    const { json } = await filing.person('examiner-1').get(filing.at('examiner'));
    expect(json['decision']).toMatchObject({ by: 'examiner-2', onBehalfOf: 'examiner-1' });
  });

  it('is convened among others and scored, and the score is kept for what is normalised', async () => {
    const panel = {
      experts: [{ subject: 'expert-1', organisation: { code: null, name: '样例大学' } }],
      chair: 'expert-1',
    };
    const many = await filing
      .person('examiner-1')
      .ask('POST', `/v1/examiner/calls/${CALL}/panels`, {
        body: { panel, items: [{ applicationId: filing.id, version: filing.version }] },
      });
    filing.version += 1;
    await filing.say('expert-1', 'declaration', {
      conflict: false,
      statement: '样例：没有利益冲突',
    });
    const scores = { technicalLevel: 8, applicationEffect: 7, leadingRole: 6 };
    await filing.say('expert-1', 'scores', { scores, comment: '样例' });

    expect(many.json).toMatchObject({ results: [{ status: 200, code: null }] });
    const { json } = await filing.person('examiner-2').get(filing.at('examiner'));
    expect(json['panel']).toMatchObject({ normalised: { refused: 'too_few_reviews', has: 1 } });
  });

  it('is proposed for a colleague, and decided by neither of the two', async () => {
    const proposal = { outcome: 'selected', reasons: '样例', minutes: '样例' };
    await filing.say('examiner-2', 'proposal?onBehalfOf=examiner-1', proposal);
    await filing.person('decider-1').ask('POST', '/v1/delegations', {
      body: delegation(),
    });
    const decision = { outcome: 'selected', reasons: '样例', clauses: [] };

    const same = await filing.say(
      'examiner-2',
      'decision?onBehalfOf=decider-1',
      decision,
      'decider',
    );
    const other = await filing.say('decider-2', 'decision', decision);

    expect(same.json.code).toBe('decision.same_person');
    expect(other.json).toMatchObject({ state: 'selected' });
  });

  it('has its people read with a reason, which its association sees', async () => {
    const read = await filing
      .person('decider-2')
      .ask('POST', `${filing.at('reviewer')}/personal-data-readings`, {
        body: { of: 'association', reason: '样例：核对' },
      });

    expect(read.status).toBe(201);
    const path = `/v1/calls/${CALL}/applications/${filing.id}/personal-data-readings`;
    const { json } = await filing.person('association-1').get(path);
    expect(json['readings']).toMatchObject([{ role: 'decider', reason: '样例：核对' }]);
    const history = await filing.person('decider-2').get(`${filing.at('reviewer')}/events`);
    expect(history.text).toContain('"onBehalfOf":"examiner-1"');
  });

  it('is not the colleague’s any more once the delegation is withdrawn', async () => {
    const taken = await filing
      .person('examiner-1')
      .ask('DELETE', `/v1/delegations/${delegationId}`);
    const queue = `/v1/examiner/calls/${CALL}/applications?queue=mine&onBehalfOf=examiner-1`;

    expect(taken.status).toBe(200);
    expect((await filing.person('examiner-2').get(queue)).json.code).toBe(
      'delegation.not_in_force',
    );
  });
});
