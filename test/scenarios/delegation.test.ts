import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, beijingDate } from '../../shared/domain/calendar.ts';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person, Reply } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

const CALL = 'sample-2026';
const ACCOUNTS = [
  'association-1',
  'recommender-1',
  'examiner-1',
  'examiner-2',
  'expert-1',
  'decider-1',
  'decider-2',
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

// one filing, step by step, with the rights that the doors have as deployed
describe('a filing whose examiner is away', { shuffle: false }, () => {
  let id: string;
  let version: number;
  let delegationId: string;

  const pathOf = (side: string) => `/v1/${side}/calls/${CALL}/applications/${id}`;

  async function say(name: Name, command: string, body?: object, side?: string): Promise<Reply> {
    const path = `${pathOf(side ?? name.slice(0, name.indexOf('-')))}/${command}`;
    const reply = await people[name].ask('POST', path, {
      ifMatch: version,
      ...(body && { body }),
    });
    if (reply.status === 200) version = reply.json.version;
    return reply;
  }

  it('is claimed, and its examiner delegates to a colleague', async () => {
    const content = contentOf({
      account: 'association-1',
      number: 'T/CNTAC 791—2019',
      titleZh: '样例',
      publishedOn: '2019-06-01',
      implementedOn: '2019-07-01',
    });
    id = String((await people['association-1'].file(CALL, content)).json['applicationId']);
    version = 2;
    await say('recommender-1', 'recommendation', { checklist, opinion: '同意推荐' });
    await say('examiner-1', 'claim');
    const today = beijingDate(new Date());
    const body = {
      to: 'examiner-2',
      callId: CALL,
      startsOn: addDays(today, -1),
      endsOn: addDays(today, 7),
      operations: [],
      reason: '样例：休假',
    };

    const given = await people['examiner-1'].ask('POST', '/v1/delegations', { body });

    expect({ status: given.status, text: given.text }).toMatchObject({ status: 201 });
    delegationId = given.json.id;
    const { json } = await people['examiner-2'].get('/v1/delegations');
    expect(json).toMatchObject({ received: [{ id: delegationId, from: 'examiner-1' }] });
  });

  it('goes on by the colleague, as B for A', async () => {
    const held = await say('examiner-2', 'acceptance', { reason: '材料齐全' });
    const accepted = await say('examiner-2', 'acceptance?onBehalfOf=examiner-1', {
      reason: '材料齐全',
    });

    expect(held.json.code).toBe('application.held_by_another');
    expect(accepted.json).toMatchObject({ state: 'accepted' });
    const { json } = await people['examiner-1'].get(pathOf('examiner'));
    expect(json['decision']).toMatchObject({ by: 'examiner-2', onBehalfOf: 'examiner-1' });
  });

  it('is convened among others and scored, and the score is kept for what is normalised', async () => {
    const panel = {
      experts: [{ subject: 'expert-1', organisation: { code: null, name: '样例大学' } }],
      chair: 'expert-1',
    };
    const many = await people['examiner-1'].ask('POST', `/v1/examiner/calls/${CALL}/panels`, {
      body: { panel, items: [{ applicationId: id, version }] },
    });
    version += 1;
    await say('expert-1', 'declaration', { conflict: false, statement: '样例：没有利益冲突' });
    const scores = { technicalLevel: 8, applicationEffect: 7, leadingRole: 6 };
    await say('expert-1', 'scores', { scores, comment: '样例' });

    expect(many.json).toMatchObject({ results: [{ status: 200, code: null }] });
    const { json } = await people['examiner-2'].get(pathOf('examiner'));
    expect(json['panel']).toMatchObject({ normalised: { refused: 'too_few_reviews', has: 1 } });
  });

  it('is proposed for a colleague, and decided by neither of the two', async () => {
    const proposal = { outcome: 'selected', reasons: '样例', minutes: '样例' };
    await say('examiner-2', 'proposal?onBehalfOf=examiner-1', proposal);
    const today = beijingDate(new Date());
    const body = {
      to: 'examiner-2',
      callId: CALL,
      startsOn: addDays(today, -1),
      endsOn: addDays(today, 7),
      operations: [],
      reason: '样例：休假',
    };
    await people['decider-1'].ask('POST', '/v1/delegations', { body });
    const decision = { outcome: 'selected', reasons: '样例', clauses: [] };

    const same = await say('examiner-2', 'decision?onBehalfOf=decider-1', decision, 'decider');
    const other = await say('decider-2', 'decision', decision);

    expect(same.json.code).toBe('decision.same_person');
    expect(other.json).toMatchObject({ state: 'selected' });
  });

  it('has its people read with a reason, which its association sees', async () => {
    const read = await people['decider-2'].ask(
      'POST',
      `${pathOf('reviewer')}/personal-data-readings`,
      { body: { of: 'association', reason: '样例：核对' } },
    );

    expect(read.status).toBe(201);
    const path = `/v1/calls/${CALL}/applications/${id}/personal-data-readings`;
    const { json } = await people['association-1'].get(path);
    expect(json['readings']).toMatchObject([{ role: 'decider', reason: '样例：核对' }]);
    const history = await people['decider-2'].get(`${pathOf('reviewer')}/events`);
    expect(history.text).toContain('"onBehalfOf":"examiner-1"');
  });

  it('is not the colleague’s any more once the delegation is withdrawn', async () => {
    const taken = await people['examiner-1'].ask('DELETE', `/v1/delegations/${delegationId}`);
    const queue = `/v1/examiner/calls/${CALL}/applications?queue=mine&onBehalfOf=examiner-1`;

    expect(taken.status).toBe(200);
    expect((await people['examiner-2'].get(queue)).json.code).toBe('delegation.not_in_force');
  });
});
