import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beijingDate } from '../../shared/domain/calendar.ts';
import { OBJECTOR } from '../cases.ts';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person, Reply } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

const CALL = 'sample-2026';
const ACCOUNTS = [
  'association-1',
  'recommender-1',
  'examiner-1',
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

// by the roles of the functions as they are deployed, step by step
describe('a selected project', { shuffle: false }, () => {
  let id: string;
  let version: number;
  const today = beijingDate(new Date());

  const pathOf = (name: Name) =>
    `/v1/${name.slice(0, name.indexOf('-'))}/calls/${CALL}/applications/${id}`;

  async function say(name: Name, command: string, body?: object): Promise<Reply> {
    const path = `${pathOf(name)}/${command}`;
    const reply = await people[name].ask('POST', path, {
      ifMatch: version,
      ...(body && { body }),
    });
    expect({ status: reply.status, text: reply.text }).toMatchObject({ status: 200 });
    version = reply.json.version;
    return reply;
  }

  const ownState = async () => {
    const path = `/v1/calls/${CALL}/applications/${id}`;
    return (await people['association-1'].get(path)).json['state'];
  };

  it('is not told before it is on notice', async () => {
    const content = contentOf({
      account: 'association-1',
      number: 'T/CNTAC 791—2019',
      titleZh: '样例',
      publishedOn: '2019-06-01',
      implementedOn: '2019-07-01',
    });
    id = String((await people['association-1'].file(CALL, content)).json['applicationId']);
    version = 2;
    const expert = { subject: 'expert-1', organisation: { code: null, name: '样例大学' } };
    const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
    const proposal = { outcome: 'selected', reasons: '样例：评分', minutes: '样例：纪要' };
    await say('recommender-1', 'recommendation', { checklist, opinion: '同意推荐' });
    await say('examiner-1', 'claim');
    await say('examiner-1', 'acceptance', { reason: '材料齐全' });
    await say('examiner-1', 'panel', { experts: [expert], chair: 'expert-1' });
    await say('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
    await say('expert-1', 'scores', { scores, comment: '样例：评审意见' });
    await say('examiner-1', 'proposal', proposal);
    await say('decider-1', 'decision', { outcome: 'selected', reasons: '样例：同意' });

    expect(await ownState()).toBe('proposed');
  });

  it('is put on public notice, which anyone can read', async () => {
    const path = `/v1/decider/calls/${CALL}/notices`;
    const published = await people['decider-1'].ask('POST', path, { body: { from: today } });

    expect({ status: published.status, text: published.text }).toMatchObject({ status: 201 });
    const notices = (await round.anyone.get(`/v1/calls/${CALL}/notices`)).json;
    expect(notices).toMatchObject({ notices: [{ number: 1, count: 1, isComplete: true }] });
    const notice = (await round.anyone.get(`/v1/calls/${CALL}/notices/1`)).json;
    expect(notice).toMatchObject({ entries: [{ position: 1, applicationId: id }] });
    expect(await ownState()).toBe('public_notice');
    version += 1;
  });

  it('is objected to by anyone, and the answer is for who has the access code', async () => {
    const objections = `/v1/calls/${CALL}/notices/1/objections`;
    const body = { ...OBJECTOR, position: 1 };
    const lodged = await round.anyone.ask('POST', objections, { body });
    expect({ status: lodged.status, text: lodged.text }).toMatchObject({ status: 201 });
    const { caseNumber, accessCode } = lodged.json as never as Record<string, string>;
    version += 1;
    const early = await people['decider-1'].ask('POST', `/v1/decider/calls/${CALL}/announcements`, {
      body: { notice: 1 },
    });
    expect(early.json).toMatchObject({ code: 'announcement.too_early' });

    await say('decider-2', `objections/${caseNumber}/answer`, {
      outcome: 'dismissed',
      reply: '样例：不成立',
    });

    const readings = `/v1/calls/${CALL}/objections/${caseNumber}/readings`;
    const told = await round.anyone.ask('POST', readings, { body: { accessCode } });
    expect(told.json).toMatchObject({ standing: 'dismissed', reply: '样例：不成立' });
    expect(await ownState()).toBe('public_notice');
    const announcements = (await round.anyone.get(`/v1/calls/${CALL}/announcements`)).json;
    expect(announcements).toEqual({ announcements: [], revocations: [] });
  });
});
