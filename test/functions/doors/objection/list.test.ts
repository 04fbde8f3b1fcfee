import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../support/dynamo.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { EXAMINER, versionIn } from '../../../support/people/examiners.ts';
import { DECIDER, SECOND, openPublishing, statesOf } from '../../../support/people/publishers.ts';

const here = openPublishing('list');
let filed: Filed;
beforeEach(async () => {
  filed = await here.decided({ number: 'T/CNTAC 1-2018' });
  bodyOf('publishNotice', await here.desk.notice(here.callId));
  for (let count = 1; count <= 5; count += 1) {
    const statement = `样例：第${count}项`;
    bodyOf('lodgeObjection', await here.desk.object(here.callId, 1, { statement }));
  }
});

const page = async (query: object = {}) =>
  bodyOf('listObjections', await here.desk.objections(filed, query));
const numbers = ({ objections }: Awaited<ReturnType<typeof page>>) =>
  objections.map(({ caseNumber }) => caseNumber);

describe('several objections', () => {
  const some = ['1-001-2', '1-001-3', '1-001-5'];

  it('are dismissed with one reason, which each of those who objected reads', async () => {
    const version = versionIn(await here.desk.dismiss(filed, 15, some));

    expect(version).toBe(16);
    expect(numbers(await page({ standing: 'open' }))).toEqual(['1-001-1', '1-001-4']);
    const { objections } = await page({ standing: 'dismissed' });
    expect(objections.map(({ caseNumber }) => caseNumber)).toEqual(some);
    expect(new Set(objections.map(({ reply }) => reply))).toEqual(new Set(['样例：均不成立']));

    versionIn(await here.desk.dismiss(filed, 16, ['1-001-1', '1-001-4']));
    expect(await statesOf(here.table.store, [filed])).toEqual(['public_notice']);
  });

  it.each([
    ['the decider', { caller: DECIDER }, 'decision.same_person'],
    ['an examiner', { caller: EXAMINER }, 'caller.forbidden'],
  ])('are not dismissed by %s', async (_who, asking, code) => {
    expect(refusalIn(await here.desk.dismiss(filed, 15, some, asking)).code).toBe(code);
  });

  it('are dismissed all or none, and tried without a trace', async () => {
    const before = await digestOf(here.table);
    const unknown = await here.desk.dismiss(filed, 15, [...some, '1-001-6']);
    bodyOf('dismissObjections', await here.desk.dismiss(filed, 15, some, { dryRun: true }));

    expect(refusalIn(unknown).code).toBe('objection.not_found');
    expect(await digestOf(here.table)).toBe(before);
  });
});

describe('the list of objections to an application', () => {
  it('is in the order in which they came, a page at a time, and ends', async () => {
    const first = await page({ limit: 2 });
    const second = await page({ limit: 2, cursor: first.nextCursor });
    const third = await page({ limit: 2, cursor: second.nextCursor });

    expect([first, second, third].map(numbers)).toEqual([
      ['1-001-1', '1-001-2'],
      ['1-001-3', '1-001-4'],
      ['1-001-5'],
    ]);
    expect(third.nextCursor).toBeNull();
    expect((await page({ limit: 5 })).nextCursor).toBeNull();
  });

  it('is of one standing where that is asked for, also where it changes from page to page', async () => {
    versionIn(await here.desk.answer(filed, 15, ['1-001-1', 'dismissed']));
    const first = await page({ limit: 2, standing: 'open' });
    versionIn(await here.desk.answer(filed, 16, ['1-001-3', 'dismissed']));
    const second = await page({ limit: 2, standing: 'open', cursor: first.nextCursor });

    expect([first, second].map(numbers)).toEqual([
      ['1-001-2', '1-001-3'],
      ['1-001-4', '1-001-5'],
    ]);
    const dismissed = await page({ standing: 'dismissed' });
    expect(dismissed.objections).toMatchObject([
      { statement: '样例：第1项', reply: '样例：答复', by: SECOND.subject, standing: 'dismissed' },
      { statement: '样例：第3项', reply: '样例：答复', by: SECOND.subject, standing: 'dismissed' },
    ]);
  });

  it('names nobody who objects, and takes no cursor of another list', async () => {
    expect(JSON.stringify(await page())).not.toMatch(/样例人|010-00000000/);
    expect(refusalIn(await here.desk.objections(filed, { cursor: 'W10' })).code).toBe(
      'request.invalid',
    );
  });
});
