import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { contentHashOf } from '../../../../shared/evidence/content-hash.ts';
import {
  type Filed,
  aDraft,
  bodyOf,
  contextWith,
  doors,
  openApplying,
  publishCall,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { AUTOMATION, CALL_ID, COMPOSITES, NOW, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;

/** A draft whose content differs from one that can be filed only by `change`. */
async function spoiled(
  change: (content: DraftContent) => DraftContent,
  callId = CALL_ID,
): Promise<Filed> {
  const content = change(aContent(aNumber()));
  const { id } = bodyOf('startApplication', await here.door.start(callId, { content }));
  return { callId, id };
}

describe('a submission', () => {
  it('is receipted: what was filed, by which rules it was judged, and when it came', async () => {
    const number = aNumber();
    const filed = await aDraft(here.door, {}, number);
    const [started] = await here.table.store.readHistory(filed.id);

    const submitted = await here.door.submit(filed, 1);

    const receipt = bodyOf('submitApplication', submitted);
    expect(receipt).toMatchObject({
      applicationId: filed.id,
      receivedAt: '2026-11-20T10:00:00.000+08:00',
      contentHash: contentHashOf(aContent(number)),
      pack: here.call.rulePack,
      verdict: 'admissible',
      referred: [],
      inGrace: false,
    });
    expect(decodeJwt(receipt.jws)).toEqual({
      iss: 'http://pilots.test',
      sub: filed.id,
      iat: NOW.getTime() / 1000,
      receivedAt: receipt.receivedAt,
      callId: CALL_ID,
      association: COMPOSITES.organisation.code,
      contentHash: receipt.contentHash,
      history: started?.event.hash,
      packId: here.call.rulePack.id,
      packVersion: here.call.rulePack.version,
      packHash: here.call.rulePack.hash,
      verdict: 'admissible',
      referred: [],
      inGrace: false,
    });
    expect(submitted).toMatchObject({ value: { status: 201, headers: { etag: '"2"' } } });
    expect(bodyOf('getReceipt', await here.door.receipt(filed))).toEqual(receipt);
  });

  it('keeps the judgement, which can be derived again although the call has changed since', async () => {
    await publishCall(here.door, { id: 'changing-call' });
    const filed = await spoiled((content) => content, 'changing-call');
    bodyOf('submitApplication', await here.door.submit(filed, 1));

    await publishCall(here.door, { id: 'changing-call', recommenders: [], requiredFields: [] });

    const assessment = bodyOf('assessApplication', await here.door.assess(filed));
    const { submission } = bodyOf('getApplication', await here.door.get(filed));
    expect(assessment.verdict).toBe('admissible');
    expect(Object.keys(submission?.assessment.outcomes ?? {})).toEqual(
      assessment.findings.map(({ clause }) => clause),
    );
  });

  it('cannot be edited or submitted again, but withdrawn, and its receipt stays', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    const receipt = bodyOf('submitApplication', await here.door.submit(filed, 1));

    const edited = refusalIn(await here.door.edit(filed, 2, {}));
    const again = refusalIn(await here.door.submit(filed, 2));
    const withdrawn = await here.door.withdraw(filed, 2);

    expect([edited, again]).toEqual(
      Array.from({ length: 2 }, () => ({
        code: 'application.not_from_here',
        state: 'submitted',
        allowed: ['withdraw'],
      })),
    );
    expect(withdrawn.ok).toBe(true);
    expect(bodyOf('getReceipt', await here.door.receipt(filed))).toEqual(receipt);
    expect((await here.door.assess(filed)).ok).toBe(true);
  });

  it('has no receipt before it is made', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    expect(refusalIn(await here.door.receipt(filed))).toMatchObject({
      code: 'application.not_from_here',
      state: 'draft',
    });
  });

  it('by an association that files several has its rank among them', async () => {
    await publishCall(here.door, { id: 'ranked-call' });
    const first = await spoiled((content) => content, 'ranked-call');
    const second = await spoiled((content) => content, 'ranked-call');
    bodyOf('putRanking', await here.door.rank('ranked-call', 2, [second.id, first.id]));

    bodyOf('submitApplication', await here.door.submit(first, 1));

    const { submission, rank } = bodyOf('getApplication', await here.door.get(first));
    expect(submission?.filing).toMatchObject({ rank: 2, count: 2, receivedOn: '2026-11-20' });
    expect(rank).toBe(2);
  });
});

describe('the deadline', () => {
  const at = (instant: string | undefined, plus: number) =>
    new Date(Date.parse(instant ?? '') + plus);
  const GRACE = 30 * 60_000;

  it.each([
    { when: 'at the closing', plus: 0, inGrace: false },
    { when: 'a millisecond later', plus: 1, inGrace: true },
    { when: 'at the end of the grace', plus: GRACE, inGrace: true },
  ])('takes a filing $when, in grace: $inGrace', async ({ plus, inGrace }) => {
    const filed = await aDraft(here.door, {}, aNumber());

    const submitted = await here.door.submit(filed, 1, {
      now: at(here.call.window?.closesAt, plus),
    });

    expect(bodyOf('submitApplication', submitted).inGrace).toBe(inGrace);
  });

  it('refuses a filing a millisecond after the grace, and tells both instants', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    const late = await here.door.submit(filed, 1, {
      now: at(here.call.window?.closesAt, GRACE + 1),
    });

    expect(refusalIn(late)).toEqual({
      code: 'application.late',
      closesAt: '2027-01-04T17:00:00.000+08:00',
      graceEndsAt: '2027-01-04T17:30:00.000+08:00',
      receivedAt: '2027-01-04T17:30:00.001+08:00',
    });
  });

  it('is the recommender’s own where that is earlier, and an association’s extension before all', async () => {
    const closesAt = '2026-11-25T17:00:00+08:00';
    const recommenders = here.call.recommenders.map((each) =>
      each.id === 'rec_110000' ? { ...each, closesAt } : each,
    );
    await publishCall(here.door, { id: 'cascading-call', recommenders });
    const [one, other] = [
      await spoiled((content) => content, 'cascading-call'),
      await spoiled(
        (content) => ({
          ...content,
          recommendation: { route: 'recommended', recommenderId: 'rec_120000' },
        }),
        'cascading-call',
      ),
    ];
    const now = at(closesAt, GRACE + 1);

    const late = await here.door.submit(one, 1, { now });
    const inTime = await here.door.submit(other, 1, { now });
    const extension = {
      association: COMPOSITES.organisation.code,
      closesAt: '2026-12-01T17:00:00+08:00',
      reason: '系统故障',
    };
    bodyOf('extendCall', await here.door.extend('cascading-call', 1, extension));
    const extended = await here.door.submit(one, 1, { now });

    expect(refusalIn(late).code).toBe('application.late');
    expect([inTime.ok, extended.ok]).toEqual([true, true]);
  });

  it('does not come into it before the call has opened', async () => {
    const filed = await aDraft(here.door, {}, aNumber());

    const submitted = await here.door.submit(filed, 1, { now: at(here.call.window?.opensAt, -1) });

    expect(refusalIn(submitted)).toMatchObject({ code: 'call.not_open' });
  });
});

describe('an incomplete application', () => {
  it('is told every gap and wrong format at once, with the assessment', async () => {
    const filed = await spoiled((content) => ({
      ...content,
      applicant: { ...content.applicant, level: undefined },
      standard: { ...content.standard, implementedOn: '2026-02-30' },
      recommendation: { route: 'recommended', recommenderId: 'rec_nobody' },
      materials: content.materials?.filter(({ kind }) => kind !== 'M5'),
    }));

    const refusal = refusalIn(await here.door.submit(filed, 1));

    if (refusal.code !== 'application.incomplete') throw new Error(refusal.code);
    expect(refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/standard/implementedOn format.date',
      '/applicant/level field.required',
      '/materials material.required',
      '/recommendation/recommenderId recommender.unknown',
    ]);
    expect(refusal.assessment.findings.length).toBeGreaterThan(10);
  });

  it('carries what its rules say as well, where a gap and an unmet clause come together', async () => {
    const filed = await spoiled((content) => ({
      ...content,
      promotionPlan: undefined,
      standard: { ...content.standard, status: 'withdrawn' },
    }));

    const refusal = refusalIn(await here.door.submit(filed, 1));

    expect(refusal).toMatchObject({
      code: 'application.incomplete',
      assessment: { verdict: 'inadmissible', deciding: ['SAMPLE2026-A2'] },
    });
  });

  it('is refused where a hard clause lacks a fact that the form does not ask for', async () => {
    await publishCall(here.door, { id: 'short-form', requiredFields: [], materials: [] });
    const filed = await spoiled(
      (content) => ({ ...content, standard: { ...content.standard, implementedOn: undefined } }),
      'short-form',
    );

    const refusal = refusalIn(await here.door.submit(filed, 1));

    if (refusal.code !== 'application.incomplete') throw new Error(refusal.code);
    expect(refusal.assessment.verdict).toBe('incomplete');
    expect(refusal.errors).not.toEqual([]);
    expect(refusal.errors.every(({ code }) => code === 'fact.required')).toBe(true);
  });
});

describe('a complete application', () => {
  const implemented = (implementedOn: string) =>
    spoiled((content) => ({ ...content, standard: { ...content.standard, implementedOn } }));

  it('is taken where its standard was implemented on the last eligible day', async () => {
    const submitted = await here.door.submit(await implemented('2025-12-31'), 1);

    expect(bodyOf('submitApplication', submitted).verdict).toBe('admissible');
  });

  it('is refused one day later by that clause alone, and told what would change it', async () => {
    const refusal = refusalIn(await here.door.submit(await implemented('2026-01-01'), 1));

    expect(refusal).toMatchObject({
      code: 'application.inadmissible',
      assessment: { verdict: 'inadmissible', deciding: ['SAMPLE2026-A4'] },
    });
    expect(JSON.stringify(refusal)).toContain('"wouldHaveSatisfied":[');
  });

  it('goes to a person where the clause against it was not read in a copy', async () => {
    const filed = await spoiled((content) => ({
      ...content,
      commitment: { ...content.commitment, sealed: false },
    }));

    const receipt = bodyOf('submitApplication', await here.door.submit(filed, 1));

    expect(receipt).toMatchObject({ verdict: 'needs_person', referred: ['SAMPLE2026-C3'] });
  });

  it('is not judged by a pack that is not published here: that is a fault', async () => {
    const rules = { ...contextWith(here.table.store).rules, packByHash: async () => undefined };
    const faulty = doors(here.table.store, { ...contextWith(here.table.store), rules });
    const filed = await aDraft(here.door, {}, aNumber());

    await expect(faulty.submit(filed, 1)).rejects.toThrow('not published');
  });

  it('whose kept judgement is not what its facts and pack give is a fault', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    bodyOf('submitApplication', await here.door.submit(filed, 1));
    const { rules } = contextWith(here.table.store);
    const lenient: typeof rules = {
      ...rules,
      factsOf: (content, filing) => ({ ...rules.factsOf(content, filing), standard: {} }),
    };

    const faulty = doors(here.table.store, { ...contextWith(here.table.store), rules: lenient });

    await expect(faulty.assess(filed)).rejects.toThrow('kept assessment');
  });
});

describe('a draft', () => {
  it('is forecast, and shows what it lacks as warnings', async () => {
    const filed = await spoiled((content) => ({ ...content, promotionPlan: undefined }));

    const view = bodyOf('getApplication', await here.door.get(filed));
    const forecast = bodyOf('assessApplication', await here.door.assess(filed));

    expect(view.warnings.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/promotionPlan field.required',
    ]);
    expect(view).toMatchObject({ allowed: ['edit', 'submit', 'withdraw'], submission: null });
    expect(forecast.verdict).toBe('admissible');
  });

  it('of another association cannot be submitted, and that is asked before the state', async () => {
    const filed = await aDraft(here.door, {}, aNumber());
    await here.door.withdraw(filed, 1);

    const refusal = refusalIn(await here.door.submit(filed, 1, { caller: AUTOMATION }));

    expect(refusal.code).toBe('application.not_found');
  });
});
