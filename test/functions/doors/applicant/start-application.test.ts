import { describe, expect, it } from 'vitest';
import { applicationPath } from '../../../../shared/domain/application/application.ts';
import type { Answer } from '../../../../functions/handler/use-case.ts';
import type { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import {
  aDraft,
  bodyOf,
  openApplying,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { AUTOMATION, CALL_ID, COMPOSITES, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
/** No two tests of this file file the same standard. */
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

const outcomeOf = (result: Result<Answer, Refusal>) =>
  result.ok ? 'started' : result.refusal.code;
const instantOf = (text: string | undefined, plus = 0) => new Date(Date.parse(text ?? '') + plus);

describe('starting an application', () => {
  it('takes nothing at all, half a form, or a form full of mistakes, and tells what it noticed', async () => {
    const empty = bodyOf('startApplication', await here.door.start(CALL_ID));
    const wrong = bodyOf(
      'startApplication',
      await here.door.start(CALL_ID, {
        content: { standard: { number: '十五号', publishedOn: 'soon' } },
      }),
    );

    expect(empty).toMatchObject({ state: 'draft', version: 1, warnings: [] });
    expect(wrong.warnings.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/standard/number format.standard_number',
      '/standard/publishedOn format.date',
    ]);
  });

  it('answers with the address of its version and an id that is easy to read out', async () => {
    const started = await here.door.start(CALL_ID);

    const location = expect.stringMatching(
      /^\/v1\/calls\/[^/]+\/applications\/app_\w+$/,
    ) as unknown;
    expect(started).toMatchObject({
      ok: true,
      value: { status: 201, headers: { etag: '"1"', location } },
    });
    expect(bodyOf('startApplication', started).id).toMatch(/^app_[0-9a-hjkmnp-tv-z]{20}$/);
  });

  it('refuses a call that is not there', async () => {
    expect(refusalIn(await here.door.start('sample-1999'))).toEqual({
      code: 'call.not_found',
      id: 'sample-1999',
    });
  });

  it.each([
    { when: 'a millisecond before the opening', of: 'opensAt', plus: -1, ok: false },
    { when: 'at the opening', of: 'opensAt', plus: 0, ok: true },
    { when: 'at the closing', of: 'closesAt', plus: 0, ok: true },
    { when: 'at the end of the grace', of: 'closesAt', plus: 30 * 60_000, ok: true },
    { when: 'a millisecond after the grace', of: 'closesAt', plus: 30 * 60_000 + 1, ok: false },
  ] as const)('is open $when: $ok', async ({ of, plus, ok }) => {
    const started = await here.door.start(
      CALL_ID,
      {},
      { now: instantOf(here.call.window?.[of], plus) },
    );

    expect(outcomeOf(started)).toBe(ok ? 'started' : 'call.not_open');
  });

  it('is open for the association that was given more time, and for no other', async () => {
    const closesAt = instantOf(here.call.window?.closesAt, 5 * 86_400_000);
    await publishCall(here.door, { id: 'extended-call' });
    const extension = {
      association: COMPOSITES.organisation.code,
      closesAt: closesAt.toISOString(),
      reason: '系统故障',
    };
    bodyOf('extendCall', await here.door.extend('extended-call', 1, extension));

    const own = await here.door.start('extended-call', {}, { now: closesAt });
    const other = await here.door.start('extended-call', {}, { now: closesAt, caller: AUTOMATION });

    expect(own.ok).toBe(true);
    expect(refusalIn(other).code).toBe('call.not_open');
  });

  it('refuses a call whose window nobody knows', async () => {
    await publishCall(here.door, { id: 'without-window', window: null });

    expect(refusalIn(await here.door.start('without-window'))).toMatchObject({
      code: 'call.not_open',
      opensAt: null,
      closesAt: null,
    });
  });
});

describe('the guard of one application per call, association and standard', () => {
  it('refuses the second one, however its number is written, with a link to the first', async () => {
    const number = aNumber();
    const first = await aDraft(here.door, {}, number);

    const second = await here.door.start(CALL_ID, {
      content: aContent(number.toLowerCase().replace('-', ' — ')),
    });

    expect(refusalIn(second)).toEqual({
      code: 'application.already_exists',
      id: first.id,
      href: applicationPath(CALL_ID, first.id),
    });
  });

  it('lets another association, and another call, file the same standard', async () => {
    const number = aNumber();
    await aDraft(here.door, {}, number);
    await publishCall(here.door, { id: 'another-call' });

    const other = await here.door.start(
      CALL_ID,
      { content: aContent(number) },
      { caller: AUTOMATION },
    );
    const elsewhere = await here.door.start('another-call', { content: aContent(number) });

    expect([other.ok, elsewhere.ok]).toEqual([true, true]);
  });

  it('lets exactly one of ten simultaneous starts for one standard through', async () => {
    const content = aContent(aNumber());

    const started = await Promise.all(
      Array.from({ length: 10 }, () => here.door.start(CALL_ID, { content })),
    );

    const refused = started.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    expect(refused).toEqual(Array.from({ length: 9 }, () => 'application.already_exists'));
  });

  it('is not held by drafts without a number, or with one that cannot be read', async () => {
    const unreadable = { standard: { number: '十五号' } };

    const started = await Promise.all([
      here.door.start(CALL_ID),
      here.door.start(CALL_ID),
      here.door.start(CALL_ID, { content: unreadable }),
      here.door.start(CALL_ID, { content: unreadable }),
    ]);

    expect(started.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });
});

describe('a quota per association', () => {
  it('holds on the number and refuses the one past it, also for simultaneous starts', async () => {
    await publishCall(here.door, { id: 'with-quota', quotaPerAssociation: 2 });

    const started = await Promise.all([1, 2, 3, 4].map(() => here.door.start('with-quota')));
    const later = await here.door.start('with-quota');

    expect(started.filter(({ ok }) => ok)).toHaveLength(2);
    for (const refused of [...started.filter(({ ok }) => !ok), later]) {
      expect(refusalIn(refused)).toEqual({ code: 'application.quota_reached', quota: 2 });
    }
  });

  it('is free again after a withdrawal', async () => {
    await publishCall(here.door, { id: 'quota-of-one', quotaPerAssociation: 1 });
    const { id } = bodyOf('startApplication', await here.door.start('quota-of-one'));

    const full = await here.door.start('quota-of-one');
    await here.door.withdraw({ callId: 'quota-of-one', id }, 1);
    const free = await here.door.start('quota-of-one');

    expect([full.ok, free.ok]).toEqual([false, true]);
  });
});

describe('a copy', () => {
  it('of an application of another call keeps everything but the commitment', async () => {
    const earlier = await aDraft(here.door, {}, aNumber());
    await publishCall(here.door, { id: 'next-call' });

    const started = bodyOf(
      'startApplication',
      await here.door.start('next-call', { copyFrom: earlier.id }),
    );
    const copy = bodyOf(
      'getApplication',
      await here.door.get({ callId: 'next-call', id: started.id }),
    );

    const { commitment: _commitment, ...content } = aContent(`T/CNTAC ${serial}-2018`);
    expect(copy.content).toEqual(content);
    expect(copy.copiedFrom).toBe(earlier.id);
  });

  it('takes what is stated besides in place of what it copies', async () => {
    const earlier = await aDraft(here.door, {}, aNumber());
    const standard = { number: aNumber() };

    const started = await here.door.start(CALL_ID, { copyFrom: earlier.id, content: { standard } });
    const { id } = bodyOf('startApplication', started);
    const { content } = bodyOf('getApplication', await here.door.get({ callId: CALL_ID, id }));

    expect(content.standard).toEqual(standard);
    expect(content.promotionPlan).toBe(aContent().promotionPlan);
  });

  it.each([
    ['of an application of another', AUTOMATION],
    ['of one that is not there', COMPOSITES],
  ])('%s is refused as not found', async (_what, caller) => {
    const earlier = await aDraft(here.door, {}, aNumber());
    const copyFrom = caller === AUTOMATION ? earlier.id : `app_${'0'.repeat(20)}`;

    const refusal = refusalIn(await here.door.start(CALL_ID, { copyFrom }, { caller }));

    expect(refusal).toEqual({ code: 'application.not_found', id: copyFrom });
  });

  it('within the same call meets the guard of its own original', async () => {
    const earlier = await aDraft(here.door, {}, aNumber());

    const refusal = refusalIn(await here.door.start(CALL_ID, { copyFrom: earlier.id }));

    expect(refusal).toMatchObject({ code: 'application.already_exists', id: earlier.id });
  });
});
