import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleCalendars } from '../../../../infra/local/sample-calendars.ts';
import { routes } from '../../../../shared/contract/routes.ts';
import type { Role } from '../../../../shared/domain/people/roles.ts';
import { openDoors } from '../../../support/doors.ts';
import { holidaysOf } from '../../../support/holidays.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors({ calls: 'none' });

const YEAR = '2031';
const DAYS = {
  source: '样例：2031年部分节假日安排',
  holidays: ['2030-12-31', ...holidaysOf(2031)],
  makeUpDays: ['2031-01-04'],
};

interface Sent {
  readonly year?: string;
  readonly role?: Role;
  readonly version?: number;
}

const apply = (body: object = {}, { year = YEAR, role = 'admin', version }: Sent = {}) =>
  doors().ask('applyCalendar', {
    claims: claimsOf(role),
    params: { year },
    body: { ...DAYS, ...body },
    headers: {
      'idempotency-key': randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
  });

async function applied() {
  const { body } = await doors().ask('getCalendars');
  return routes.getCalendars.answer.body.parse(body).applied;
}

describe('a year whose statutory calendar an admin applies', () => {
  it('is public, with its source and who applied it; a correction is a version beside it', async () => {
    const first = await apply();
    const corrected = await apply({ makeUpDays: ['2031-01-05'] }, { version: 1 });

    expect(first).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(corrected).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect((await applied()).filter(({ year }) => year === 2031)).toMatchObject([
      { ...DAYS, year: 2031, version: 1, by: claimsOf('admin')['sub'] },
      { year: 2031, version: 2, makeUpDays: ['2031-01-05'] },
    ]);
  });

  it('may be any that the sample round brings along, whatever lies on one day in it', async () => {
    const brought = sampleCalendars(new Date('2030-08-01T00:00:00Z'));

    expect(brought.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030]);
    for (const { year, ...body } of brought)
      expect(await apply(body, { year: String(year) })).toMatchObject({ status: 200 });
  });

  it('is not written over a version that was not seen', async () => {
    const year = '2032';
    const days = { holidays: holidaysOf(2032), makeUpDays: [] };
    await apply(days, { year });

    expect(await apply(days, { year })).toMatchObject({
      body: { code: 'request.if_match_missing' },
    });
    expect(await apply(days, { year, version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'calendar.changed_meanwhile' },
    });
  });

  const onTop = async (days: object) => {
    const seen = (await applied()).filter(({ year }) => year === 2033).length;
    const body = { holidays: holidaysOf(2033), makeUpDays: [], ...days };
    return apply(body, { year: '2033', ...(seen > 0 && { version: seen }) });
  };

  it.each([
    ['the first day that its notice may name', { holidays: ['2032-12-29', ...holidaysOf(2033)] }],
    ['its last day', { holidays: [...holidaysOf(2033), '2033-12-31'] }],
    ['a make-up day on a Saturday', { makeUpDays: ['2033-01-08'] }],
  ])('may name %s', async (_what, days) => {
    expect((await onTop(days)).status).toBe(200);
  });

  it.each([
    ['the day before the first', { holidays: ['2032-12-28', ...holidaysOf(2033)] }, '/holidays/0'],
    ['a day of the next year', { holidays: ['2034-01-01', ...holidaysOf(2033)] }, '/holidays/0'],
    ['the same day twice', { holidays: ['2033-01-01', ...holidaysOf(2033)] }, '/holidays/1'],
    ['a day both off and made up', { makeUpDays: ['2033-01-01'] }, '/makeUpDays/0'],
    ['a make-up day on a Friday', { makeUpDays: ['2033-01-07'] }, '/makeUpDays/0'],
    ['no holiday at all', { holidays: [] }, '/holidays'],
  ])('does not name %s', async (_what, days, pointer) => {
    expect(await onTop(days)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it.each([
    ['元旦', ['01-01']],
    ['春节', ['02-08']],
    ['清明节', ['04-04', '04-05', '04-06']],
    ['劳动节', ['05-02']],
    ['端午节', ['06-10']],
    ['中秋节', ['09-16']],
    ['国庆节', ['10-03']],
    ['劳动节、国庆节', ['05-01', '10-01']],
  ])('does not leave out a day of %s', async (names, days) => {
    const left = holidaysOf(2035).filter((date) => !days.includes(date.slice(5)));
    const answer = await apply({ holidays: left, makeUpDays: [] }, { year: '2035' });

    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/holidays', code: 'calendar.incomplete' }] },
    });
    expect(JSON.stringify(answer.body)).toContain(`缺少：${names}`);
  });

  it('is none that comes with the system', async () => {
    const answer = await apply({ holidays: ['2026-01-01'], makeUpDays: [] }, { year: '2026' });

    expect(answer).toMatchObject({ status: 409, body: { code: 'calendar.included' } });
  });

  it.each(['association', 'recommender', 'examiner', 'decider'] as const)(
    'is for no %s to apply',
    async (role) => {
      expect((await apply({}, { role, year: '2034' })).status).toBe(403);
    },
  );
});
