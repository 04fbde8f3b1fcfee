import { describe, expect, it } from 'vitest';
import { beijingDate } from '../../shared/domain/calendar.ts';
import { OBJECTOR, objected } from './round/objecting.ts';
import { CALL, OneFiling } from './one-filing.ts';

const filing = new OneFiling([
  'association-1',
  'recommender-1',
  'examiner-1',
  'expert-1',
  'decider-1',
  'decider-2',
]);

// by the roles of the functions as they are deployed, step by step
describe('a selected project', { shuffle: false }, () => {
  const today = beijingDate(new Date());

  const ownState = async () => {
    const path = `/v1/calls/${CALL}/applications/${filing.id}`;
    return (await filing.person('association-1').get(path)).json['state'];
  };

  it('is not told before it is on notice', async () => {
    await filing.select('T/CNTAC 791—2019');

    expect(await ownState()).toBe('proposed');
  });

  it('is put on public notice, which anyone can read', async () => {
    const path = `/v1/decider/calls/${CALL}/notices`;
    const published = await filing.person('decider-1').ask('POST', path, { body: { from: today } });

    expect({ status: published.status, text: published.text }).toMatchObject({ status: 201 });
    const notices = (await filing.anyone.get(`/v1/calls/${CALL}/notices`)).json;
    expect(notices).toMatchObject({ notices: [{ number: 1, count: 1, isComplete: true }] });
    const notice = (await filing.anyone.get(`/v1/calls/${CALL}/notices/1`)).json;
    expect(notice).toMatchObject({ entries: [{ position: 1, applicationId: filing.id }] });
    expect(await ownState()).toBe('public_notice');
    filing.version += 1;
  });

  it('is objected to by anyone, and the answer is for who has the access code', async () => {
    const objections = `/v1/calls/${CALL}/notices/1/objections`;
    const body = { ...OBJECTOR, position: 1 };
    const lodged = await objected(filing.anyone, objections, body);
    expect({ status: lodged.status, text: lodged.text }).toMatchObject({ status: 201 });
    const { caseNumber, accessCode } = lodged.json as never as Record<string, string>;
    filing.version += 1;
    const early = await filing
      .person('decider-1')
      .ask('POST', `/v1/decider/calls/${CALL}/announcements`, {
        body: { notice: 1 },
      });
    expect(early.json).toMatchObject({ code: 'announcement.too_early' });

    await filing.done('decider-2', `objections/${caseNumber}/answer`, {
      outcome: 'dismissed',
      reply: '样例：不成立',
    });

    const readings = `/v1/calls/${CALL}/objections/${caseNumber}/readings`;
    const told = await filing.anyone.ask('POST', readings, { body: { accessCode } });
    expect(told.json).toMatchObject({ standing: 'dismissed', reply: '样例：不成立' });
    expect(await ownState()).toBe('public_notice');
    const announcements = (await filing.anyone.get(`/v1/calls/${CALL}/announcements`)).json;
    expect(announcements).toEqual({ announcements: [], revocations: [] });
  });
});
