import { describe, expect, it } from 'vitest';
import { aDraft, bodyOf, openApplying, refusalIn } from '../../../support/people/applicants.ts';
import { AUTOMATION, CALL_ID, COMPOSITES, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
const contentOf = async (id: string) =>
  bodyOf('getApplication', await here.door.get({ callId: CALL_ID, id })).content;

describe('an edit', () => {
  it('replaces the whole content and tells the new version', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const content = { technicalContent: '新', people: { contactName: '丙' } };

    const edited = await here.door.edit(filed, 1, content);

    expect(bodyOf('editApplication', edited)).toMatchObject({ state: 'draft', version: 2 });
    expect(edited).toMatchObject({ value: { status: 200, headers: { etag: '"2"' } } });
    expect(await contentOf(filed.id)).toEqual(content);
  });

  it('saves what is wrong, with warnings, the recommender that the call does not list included', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    const edited = await here.door.edit(filed, 1, {
      standard: { number: '?' },
      recommendation: { recommenderId: 'rec_nobody' },
    });

    const { warnings } = bodyOf('editApplication', edited);
    expect(warnings.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/standard/number format.standard_number',
      '/recommendation/recommenderId recommender.unknown',
    ]);
  });

  it('lets one of two win who saw the same version, and tells the other the current one', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    const edits = await Promise.all(
      ['甲', '乙'].map((technicalContent) => here.door.edit(filed, 1, { technicalContent })),
    );

    const refused = edits.filter(({ ok }) => !ok);
    expect(refused).toHaveLength(1);
    expect(refused.map(refusalIn)).toEqual([
      { code: 'application.changed_meanwhile', currentVersion: 2 },
    ]);
  });

  it('that changes nothing makes no version and no event', async () => {
    const number = aNumber();
    const filed = await aDraft(here.door, {}, number);

    const edited = await here.door.edit(filed, 1, aContent(number));

    expect(bodyOf('editApplication', edited).version).toBe(1);
    expect(bodyOf('getHistory', await here.door.history(filed)).events).toHaveLength(1);
  });

  it.each([
    [0, 'before'],
    [2, 'after'],
  ])('that saw version %i, %s the current one, is refused', async (ifMatch) => {
    const filed = await aDraft(here.door, {}, aNumber());

    expect(refusalIn(await here.door.edit(filed, ifMatch, {}))).toEqual({
      code: 'application.changed_meanwhile',
      currentVersion: 1,
    });
  });

  it('asks the role first, then whose it is, then the state, then the version', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    await here.door.withdraw(filed, 1);
    const examiner = { ...AUTOMATION, role: 'examiner' as const };

    const codes = [
      await here.door.edit(filed, 1, {}, { caller: examiner }),
      await here.door.edit(filed, 1, {}, { caller: AUTOMATION }),
      await here.door.edit({ ...filed, callId: 'another-call' }, 1, {}),
      await here.door.edit(filed, 1, {}),
    ].map((result) => refusalIn(result).code);

    expect(codes).toEqual([
      'caller.forbidden',
      'application.not_found',
      'application.not_found',
      'application.not_from_here',
    ]);
  });
});

describe('the guard of a standard', () => {
  it('moves with the number: the new one is held, the old one is free', async () => {
    const [before, after] = [aNumber(), aNumber()];
    const filed = await aDraft(here.door, {}, before);

    bodyOf('editApplication', await here.door.edit(filed, 1, aContent(after)));

    const again = await here.door.start(CALL_ID, { content: aContent(after) });
    const freed = await here.door.start(CALL_ID, { content: aContent(before) });
    expect(refusalIn(again)).toMatchObject({ id: filed.id });
    expect(freed.ok).toBe(true);
  });

  it('stays where only the writing of the number changes', async () => {
    const number = aNumber();
    const filed = await aDraft(here.door, {}, number);

    bodyOf('editApplication', await here.door.edit(filed, 1, aContent(number.replace('-', '—'))));

    const again = await here.door.start(CALL_ID, { content: aContent(number) });
    expect(refusalIn(again).code).toBe('application.already_exists');
  });

  it('is let go where the number is removed', async () => {
    const number = aNumber();
    const filed = await aDraft(here.door, {}, number);

    bodyOf('editApplication', await here.door.edit(filed, 1, {}));

    expect((await here.door.start(CALL_ID, { content: aContent(number) })).ok).toBe(true);
  });

  it('refuses an edit to the number of another application of one’s own, and leaves all as it was', async () => {
    const [taken, own] = [aNumber(), aNumber()];
    const first = await aDraft(here.door, {}, taken);
    const filed = await aDraft(here.door, {}, own);

    const refusal = refusalIn(await here.door.edit(filed, 1, aContent(taken)));

    expect(refusal).toMatchObject({ code: 'application.already_exists', id: first.id });
    expect(await contentOf(filed.id)).toEqual(aContent(own));
    const again = await here.door.start(CALL_ID, { content: aContent(own) });
    expect(refusalIn(again)).toMatchObject({ id: filed.id });
  });

  it('is free after a withdrawal, so that the standard can be filed again', async () => {
    const number = aNumber();
    const filed = await aDraft(here.door, {}, number);

    const withdrawn = await here.door.withdraw(filed, 1);
    const again = await aDraft(here.door, {}, number);

    expect(bodyOf('withdrawApplication', withdrawn)).toMatchObject({ state: 'withdrawn' });
    expect(again.id).not.toBe(filed.id);
    expect(refusalIn(await here.door.withdraw(filed, 2))).toEqual({
      code: 'application.not_from_here',
      state: 'withdrawn',
      allowed: [],
    });
  });
});

describe('an application of another association', () => {
  it('is not found by any operation', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const as = { caller: AUTOMATION };

    const results = await Promise.all([
      here.door.get(filed, as),
      here.door.assess(filed, as),
      here.door.edit(filed, 1, {}, as),
      here.door.submit(filed, 1, as),
      here.door.receipt(filed, as),
      here.door.withdraw(filed, 1, as),
      here.door.history(filed, {}, as),
    ]);

    for (const result of results) {
      expect(refusalIn(result)).toEqual({ code: 'application.not_found', id: filed.id });
    }
    expect(bodyOf('listApplications', await here.door.list({}, as)).applications).toEqual([]);
    expect(bodyOf('getRanking', await here.door.ranking(CALL_ID, as)).applications).toEqual([]);
  });

  it('is found by another person of the same association', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const colleague = { ...COMPOSITES, subject: 'person-9' };

    expect((await here.door.get(filed, { caller: colleague })).ok).toBe(true);
  });
});
