import { describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { toItem } from '../../../../shared/store/table/item.ts';
import { key } from '../../../../shared/store/table/table-shape.ts';
import { loadEntry } from '../../../support/entries.ts';
import { casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';
import { ENTERED_AT, entering } from './entered.ts';

const doors = openDoors();
const cases = casesAt(doors);
const ASKED = { params: { callId: 'sample-2026' } };

const entered = entering();

describe('a round in figures', () => {
  it('is there for staff, by what the consumer of the stream was told', async () => {
    const { params } = await cases.start();
    const { handler } = await loadEntry('consumers/overview/overview');
    const { applicationId: id, callId } = params;
    const NewImage = toItem(key.snapshot(id), { id, callId });
    const dynamodb = { SequenceNumber: '1', NewImage };

    const answered = await handler(
      { Records: [{ eventName: 'INSERT', dynamodb }] },
      { getRemainingTimeInMillis: () => 30_000 },
    );

    expect(answered).toEqual({ batchItemFailures: [] });
    for (const role of ['examiner', 'decider']) {
      const { status, body } = await doors().ask('getOverview', {
        ...ASKED,
        claims: claimsOf(role),
      });
      expect(status).toBe(200);
      expect(routes.getOverview.answer.body.parse(body)).toMatchObject({
        callId: 'sample-2026',
        total: 1,
        byState: { draft: 1 },
        byKeyField: {},
        goals: [
          { id: 'projects', target: 100, isApplicable: true, reached: 0, reachedOverYears: 0 },
          { id: 'key_fields', target: 10, isApplicable: true, reached: 0, reachedOverYears: 0 },
        ],
      });
    }
  });

  it('is told staff by association, and nobody else', async () => {
    const association = { code: '51100000500000000A', name: '样例协会' };
    await entered('pp2018', { association, state: 'not_selected' });
    await entered('pp2018', { association, state: 'submitted' });
    const ask = (claims: ReturnType<typeof claimsOf>, callId = 'pp2018') =>
      doors().ask('listAssociationFigures', { params: { callId }, claims });

    for (const role of ['examiner', 'decider']) {
      const { status, body } = await ask(claimsOf(role));
      expect(status).toBe(200);
      const { associations } = routes.listAssociationFigures.answer.body.parse(body);
      expect(associations).toEqual([
        { ...association, byState: { not_selected: 1, submitted: 1 } },
      ]);
    }
    expect((await ask(claimsOf('expert'))).status).toBe(403);
    expect((await ask(claimsOf('examiner'), 'nowhere')).body).toMatchObject({
      code: 'call.not_found',
    });
  });

  it('is empty before the first application', async () => {
    const { body } = await doors().ask('getOverview', {
      params: { callId: 'pp2019' },
      claims: claimsOf('examiner'),
    });

    expect(body).toMatchObject({
      total: 0,
      asOf: null,
      byState: {},
      // nobody can file in it here
      goals: [{ isApplicable: false }, { isApplicable: false }],
    });
  });

  it.each(['association', 'recommender', 'expert', 'admin'])('is not for an %s', async (role) => {
    expect(await doors().ask('getOverview', { ...ASKED, claims: claimsOf(role) })).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
  });

  it('knows no call that is not there', async () => {
    const params = { callId: 'nowhere' };

    for (const answer of [
      await doors().ask('getOverview', { params, claims: claimsOf('decider') }),
      await doors().ask('getPublicOverview', { params }),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'call.not_found' } });
  });
});

describe('a round in figures for everyone', () => {
  it('is not there before its first announcement', async () => {
    await entered('pp2020', { state: 'public_notice' });

    expect(await doors().ask('getPublicOverview', { params: { callId: 'pp2020' } })).toMatchObject({
      status: 404,
      body: { code: 'overview.not_announced' },
    });
  });

  it('tells the same from then on, but for what was only begun', async () => {
    const params = { callId: 'pp2021' };
    await entered('pp2021', {});
    await entered('pp2021', { keyField: 'other', province: '100000' });
    await entered('pp2021', { state: 'not_accepted', refusedBy: ['PP2021-A1'] });
    await entered('pp2021', { state: 'draft', keyField: null, province: null });

    const everyone = await doors().ask('getPublicOverview', { params });
    const staff = await doors().ask('getOverview', { params, claims: claimsOf('examiner') });

    expect(everyone.body).toMatchObject({
      asOf: ENTERED_AT,
      total: 3,
      byState: { announced: 2, not_accepted: 1 },
      byKeyField: { big_data: 2, other: 1 },
      byProvince: { 440000: 2, 100000: 1 },
      byRefusingClause: { 'PP2021-A1': 1 },
      selectedByKeyField: { big_data: 1, other: 1 },
      goals: [{ reached: 2 }, { reached: 1 }],
    });
    expect(everyone.body['byState']).not.toHaveProperty('draft');
    expect(staff.body).toMatchObject({ total: 4, byState: { draft: 1 } });
  });

  it('stays when the only project of it is struck', async () => {
    await entered('pp2022', { state: 'revoked' });

    const { status, body } = await doors().ask('getPublicOverview', {
      params: { callId: 'pp2022' },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ selectedByKeyField: {}, goals: [{ reached: 0 }, { reached: 0 }] });
  });
});
