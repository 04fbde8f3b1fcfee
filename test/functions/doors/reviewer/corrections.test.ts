import { describe, expect, it } from 'vitest';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import { type Filed, bodyOf, refusalIn } from '../../../support/people/applicants.ts';
import { digestOf } from '../../../support/dynamo.ts';
import {
  COLLEAGUE,
  SOURCED,
  WEAK,
  aDefect,
  openExamining,
  versionIn,
} from '../../../support/people/examiners.ts';
import { NOW } from '../../../support/filing.ts';
import { aFiling } from '../../../support/people/recommenders.ts';

const here = openExamining('round');
let serial = 100;

/** A filing that the examiner holds: its version is 3. */
async function held(): Promise<Filed> {
  const number = `T/CNTAC ${(serial += 1)}-2018`;
  const filed = await aFiling(here.door, here.callId, { number, direct: true });
  versionIn(await here.office.claim(filed, 2));
  return filed;
}

async function contentOf(filed: Filed): Promise<DraftContent> {
  return bodyOf('getApplication', await here.door.get(filed)).content;
}

/** Returned for its title and its effect: its version is 4. */
async function returned(): Promise<Filed> {
  const filed = await held();
  const defects = [aDefect('/standard/titleZh'), aDefect('/effect', WEAK)];
  versionIn(await here.office.giveBack(filed, 3, { defects }));
  return filed;
}

const retitled = (content: DraftContent, titleZh: string): DraftContent => ({
  ...content,
  standard: { ...content.standard, titleZh },
});

/** Corrected in its title alone and filed again: its version is 6. */
async function corrected(filed: Filed): Promise<void> {
  const content = await contentOf(filed);
  bodyOf('editApplication', await here.door.edit(filed, 4, retitled(content, '改正的名称')));
  bodyOf('submitApplication', await here.door.submit(filed, 5));
}

describe('a return for correction', () => {
  it('keeps every defect, waits on the association without a filing deadline, and stays the examiner’s', async () => {
    const filed = await returned();

    expect(bodyOf('getApplication', await here.door.get(filed)).deadline).toBeNull();
    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    const waiting = bodyOf(
      'listExaminerQueue',
      await here.office.queue(here.callId, { queue: 'waiting' }),
    );

    expect(view.state).toBe('returned_for_correction');
    expect(view.examination).toMatchObject({ returns: 1, lateGrounds: 0, examiner: 'person-11' });
    expect(view.examination?.defects).toEqual([
      aDefect('/standard/titleZh'),
      aDefect('/effect', WEAK),
    ]);
    expect(view.allowed).toEqual([]);
    expect(waiting.applications.map(({ id }) => id)).toEqual([filed.id]);
  });

  it('names fields that the form has', async () => {
    const filed = await held();
    const defects = ['/standard/titleZh', '/standard/nothing', '/materials/first'].map((pointer) =>
      aDefect(pointer),
    );

    const refusal = refusalIn(await here.office.giveBack(filed, 3, { defects }));

    expect(refusal).toMatchObject({
      code: 'request.invalid',
      errors: [
        { pointer: '/defects/1/pointer', code: 'pointer.no_field' },
        { pointer: '/defects/2/pointer', code: 'pointer.no_field' },
      ],
    });
  });

  it.each(['/recommendation', '/recommendation/route', '/recommendation/recommenderId'])(
    'cannot open %s, since a recommendation was given on it',
    async (pointer) => {
      const filed = await held();

      const refusal = refusalIn(
        await here.office.giveBack(filed, 3, { defects: [aDefect(pointer)] }),
      );

      expect(refusal).toMatchObject({
        code: 'request.invalid',
        errors: [{ pointer: '/defects/0/pointer', code: 'pointer.settled' }],
      });
    },
  );

  it('names clauses of the pack that the filing was judged by', async () => {
    const filed = await held();
    const defects = [aDefect('/effect', 'PP2023-A1'), aDefect('/standard')];

    expect(refusalIn(await here.office.giveBack(filed, 3, { defects }))).toEqual({
      code: 'examination.clause_unknown',
      clauses: ['PP2023-A1'],
    });
  });

  it('does not count a reason for lateness where nothing is late', async () => {
    const filed = await held();

    const defects = [aDefect('/effect')];
    versionIn(await here.office.giveBack(filed, 3, { defects, lateGround: '以防万一' }));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(view.examination?.lateGrounds).toBe(0);
  });
});

describe('a correction', () => {
  it('may change what was named, and whom to reach, and nothing else', async () => {
    const filed = await returned();
    const content = await contentOf(filed);
    const outside = {
      ...retitled(content, '改正的名称'),
      promotionPlan: '另一计划',
      keyField: undefined,
    };

    const refused = await here.door.edit(filed, 4, outside);
    const people = { ...content.people, contactPhone: '010-87654321' };
    const edited = await here.door.edit(filed, 4, { ...retitled(content, '改正的名称'), people });

    expect(refusalIn(refused)).toEqual({
      code: 'application.field_locked',
      locked: ['/keyField', '/promotionPlan'],
      open: ['/standard/titleZh', '/effect'],
    });
    expect(edited.ok).toBe(true);
    expect((await contentOf(filed)).people?.contactPhone).toBe('010-87654321');
  });

  it.each([
    ['another standard', { standard: { number: 'T/CNTAC 999-2018' } }, '/standard/number'],
    ['another route', { recommendation: { route: 'recommended' } }, '/recommendation/route'],
    [
      'another recommender',
      { recommendation: { recommenderId: 'rec_350000' } },
      '/recommendation/recommenderId',
    ],
  ] as const)('cannot become that of %s', async (_what, change, pointer) => {
    const filed = await returned();
    const content = await contentOf(filed);
    const standard = { ...content.standard, ...('standard' in change && change.standard) };
    const recommendation = {
      ...content.recommendation,
      ...('recommendation' in change && change.recommendation),
    };

    const refusal = refusalIn(
      await here.door.edit(filed, 4, { ...content, standard, recommendation }),
    );

    expect(refusal).toMatchObject({ code: 'application.field_locked', locked: [pointer] });
  });

  it('of one file lets another take its place, and no other come or go', async () => {
    const filed = await held();
    const defects = [aDefect('/materials/1')];
    versionIn(await here.office.giveBack(filed, 3, { defects }));
    const content = await contentOf(filed);
    const [first, named, ...others] = content.materials ?? [];
    const another = { ...named, name: '另一份.pdf', sha256: 'b'.repeat(64) };
    const holding = (...materials: readonly unknown[]) =>
      ({ ...content, materials }) as DraftContent;

    const removed = await here.door.edit(filed, 4, holding(first, ...others));
    const replaced = await here.door.edit(filed, 4, holding(first, another, ...others));

    expect(refusalIn(removed)).toMatchObject({ code: 'application.field_locked' });
    expect(replaced.ok).toBe(true);
  });

  it('may empty what is open, and add to it', async () => {
    const filed = await returned();
    const content = await contentOf(filed);

    const emptied = await here.door.edit(filed, 4, { ...content, effect: undefined });
    const filled = await here.door.edit(filed, 5, { ...content, effect: { userUnits: 3 } });

    expect([emptied.ok, filled.ok]).toEqual([true, true]);
  });

  it('stays the association’s own until it is filed: the examiner sees what was', async () => {
    const filed = await returned();
    const before = bodyOf('viewForExaminer', await here.office.view(filed));
    const content = await contentOf(filed);
    bodyOf('editApplication', await here.door.edit(filed, 4, retitled(content, '还没有写完')));

    const meanwhile = bodyOf('viewForExaminer', await here.office.view(filed));
    const own = bodyOf('assessApplication', await here.door.assess(filed));

    expect(meanwhile.content).toEqual(before.content);
    expect(meanwhile.assessment).toEqual(before.assessment);
    expect(own).toEqual(before.assessment);
    expect(meanwhile.changes).toEqual([]);
  });

  it('goes back to the examiner who asked, shows before and after, and is receipted anew', async () => {
    const filed = await returned();
    const first = bodyOf('getReceipt', await here.door.receipt(filed));
    const content = await contentOf(filed);
    const people = { ...content.people, contactName: '丁' };
    const effect = { ...content.effect, userUnits: 15, description: undefined };
    bodyOf('editApplication', await here.door.edit(filed, 4, { ...content, people, effect }));
    const back = { ...content, people, effect: { ...effect, description: '十五家企业采用。' } };
    bodyOf('editApplication', await here.door.edit(filed, 5, back));

    const receipt = bodyOf('submitApplication', await here.door.submit(filed, 6));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(view).toMatchObject({
      state: 'formal_examination',
      examination: { examiner: 'person-11', returns: 1 },
    });
    expect(view.changes).toEqual([
      { pointer: '/effect/userUnits', before: 12, after: 15 },
      { pointer: '/effect/description', before: '十二家企业采用。', after: '十五家企业采用。' },
    ]);
    expect(JSON.stringify(view)).not.toContain('丁');
    expect(view.content).not.toHaveProperty('people');
    expect(receipt.jws).not.toBe(first.jws);
    expect(receipt.contentHash).toBe(contentHashOf(back));
    expect(bodyOf('getReceipt', await here.door.receipt(filed))).toEqual(receipt);
    const mine = bodyOf(
      'listExaminerQueue',
      await here.office.queue(here.callId, { queue: 'mine' }),
    );
    expect(mine.applications.map(({ id }) => id)).toEqual([filed.id]);
  });

  it('is taken after the call has closed, as the filing that it corrects', async () => {
    const filed = await returned();
    const now = new Date(NOW.getTime() + 365 * 24 * 3600 * 1000);

    bodyOf('submitApplication', await here.door.submit(filed, 4, { now }));

    const { submission } = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(submission).toMatchObject({
      inGrace: false,
      filing: { receivedOn: '2026-11-20', rank: 1, count: 1 },
    });
  });

  it('passes the same gate as a first filing', async () => {
    const filed = await returned();
    const content = await contentOf(filed);
    bodyOf('editApplication', await here.door.edit(filed, 4, { ...content, effect: undefined }));

    const refusal = refusalIn(await here.door.submit(filed, 5));

    expect(refusal).toMatchObject({ code: 'application.incomplete' });
    const warned = bodyOf('getApplication', await here.door.get(filed)).warnings;
    expect(warned.map(({ pointer }) => pointer)).toContain('/effect/description');
  });

  it('may be withdrawn: nobody waits for it any more, and its standard is free', async () => {
    const filed = await returned();
    const { standardNumber } = bodyOf('getApplication', await here.door.get(filed));

    bodyOf('withdrawApplication', await here.door.withdraw(filed, 4));

    const waiting = bodyOf(
      'listExaminerQueue',
      await here.office.queue(here.callId, { queue: 'waiting' }),
    );
    const ranking = bodyOf('getRanking', await here.door.ranking(here.callId));
    expect(waiting.applications).toEqual([]);
    expect(ranking.applications).toEqual([]);
    const again = aFiling(here.door, here.callId, { number: standardNumber ?? '', direct: true });
    await expect(again).resolves.toBeDefined();
    expect(bodyOf('viewForExaminer', await here.office.view(filed)).state).toBe('withdrawn');
  });
});

describe('a second return', () => {
  it('on what was named before, or has changed since, needs no reason', async () => {
    const filed = await returned();
    await corrected(filed);
    const defects = [aDefect('/standard/titleZh'), aDefect('/effect/userUnits')];

    versionIn(await here.office.giveBack(filed, 6, { defects }));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    expect(view.examination).toMatchObject({ returns: 2, lateGrounds: 0, defects });
  });

  it('on a new ground for unchanged text is refused without a reason, which names it', async () => {
    const filed = await returned();
    await corrected(filed);
    const before = await digestOf(here.table);
    const defects = [aDefect('/effect'), aDefect('/promotionPlan'), aDefect('/standard')];

    const refusal = refusalIn(await here.office.giveBack(filed, 6, { defects }));

    expect(refusal).toEqual({
      code: 'examination.late_ground_unexplained',
      pointers: ['/promotionPlan'],
    });
    expect(await digestOf(here.table)).toBe(before);
  });

  it('with that reason is made, recorded and counted', async () => {
    const filed = await returned();
    await corrected(filed);
    const defects = [aDefect('/promotionPlan')];

    versionIn(await here.office.giveBack(filed, 6, { defects, lateGround: '初次审查时漏看。' }));

    const view = bodyOf('viewForExaminer', await here.office.view(filed));
    const { events } = bodyOf('getHistory', await here.door.history(filed));
    expect(view.examination).toMatchObject({ returns: 2, lateGrounds: 1 });
    expect(events.at(-1)?.body).toEqual({
      type: 'correction_requested',
      defects,
      lateGround: '初次审查时漏看。',
    });
  });

  it('opens what it names, and closes what the first one had opened', async () => {
    const filed = await returned();
    await corrected(filed);
    versionIn(await here.office.giveBack(filed, 6, { defects: [aDefect('/effect')] }));
    const content = await contentOf(filed);

    const refusal = refusalIn(await here.door.edit(filed, 7, retitled(content, '再改')));

    expect(refusal).toEqual({
      code: 'application.field_locked',
      locked: ['/standard/titleZh'],
      open: ['/effect'],
    });
  });

  it('remembers through a release what was asked for before', async () => {
    const filed = await returned();
    await corrected(filed);
    versionIn(await here.office.release(filed, 6));
    versionIn(await here.office.claim(filed, 7, { caller: COLLEAGUE }));
    const defects = [aDefect('/promotionPlan', SOURCED)];

    const refusal = refusalIn(
      await here.office.giveBack(filed, 8, { defects }, { caller: COLLEAGUE }),
    );

    expect(refusal.code).toBe('examination.late_ground_unexplained');
  });
});
