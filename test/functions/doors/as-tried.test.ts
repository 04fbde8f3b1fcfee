import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import type { CallDefinition } from '../../../shared/domain/calls/call.ts';
import { ERASED } from '../../../shared/domain/texts/stated.ts';
import type { Claims } from '../../../shared/http/event.ts';
import { aContent, aDefect, casesAt } from '../../support/cases.ts';
import { OBJECTOR } from '../../scenarios/round/objecting.ts';
import { openDoors } from '../../support/doors.ts';
import { ASSOCIATION, claimsOf } from '../../support/http-event.ts';

// What people pasted, forged or were appointed to once, sent as it was then, to the doors as deployed.

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const headers = () => ({ 'idempotency-key': randomUUID() });
const call = { params: { callId: 'sample-2026' } };
const association = claimsOf('association');
const PUBLISHED = [
  ...(['submit', 'recommend', 'claim', 'accept', 'convene', 'declare', 'score'] as const),
  ...(['propose', 'select', 'publish'] as const),
];

const assessed = async (facts: object) => {
  const { status, body } = await doors().ask('assessForCall', { ...call, body: facts });
  expect(status).toBe(200);
  return body as unknown as {
    questions: { path: string }[];
    warnings: { code: string }[];
    findings: { clause: string; outcome: string }[];
  };
};
const findingOn = async (clause: string, facts: object) => {
  const { findings } = await assessed(facts);
  return findings.find((finding) => finding.clause === clause)?.outcome;
};

/** A call of one's own, like the sample round but for some of it. */
async function published(
  changes: Partial<CallDefinition> & { readonly id: string },
): Promise<void> {
  const { status, text } = await doors().ask('putCall', {
    params: { callId: changes.id },
    body: { ...sampleCall(new Date()), noticeWorkingDays: null, ...changes },
    claims: claimsOf('admin'),
    headers: headers(),
  });
  if (status !== 200) throw new Error(text);
}

describe('facts that anybody asks about', () => {
  it.each([
    ['51100000500002862f', true],
    ['５１１０００００５００００２８６２Ｆ', true],
    ['5110 0000 5000 02862F', true],
    ['51100000500002862E', false],
  ])('have a code that is right however it is written: %s, %s', async (uscc, isRight) => {
    const { warnings } = await assessed({ applicant: { uscc } });

    expect(warnings.map(({ code }) => code)).toEqual(isRight ? [] : ['applicant.uscc_invalid']);
  });

  it.each([
    ['T/CNTAC 35—2019', 'met'],
    ['T/CNTAC 36—2019', 'undetermined'],
  ])('have one number on both papers, however its slash is drawn: %s is %s', async (on, is) => {
    const materials = { M4: { provided: true, statedNumber: on } };
    const standard = { number: 'T\u2215CNTAC 35—2019' };

    expect(await findingOn('SAMPLE2026-M4', { standard, materials })).toBe(is);
  });

  it('have dates that somebody can mean, or are asked for again', async () => {
    const { questions, warnings } = await assessed({ standard: { implementedOn: '0001-01-01' } });

    expect(questions.map(({ path }) => path)).toContain('standard.implementedOn');
    expect(warnings).toMatchObject([{ code: 'date.not_readable' }]);
  });
});

describe('a content', () => {
  const started = (sent: object) =>
    doors().ask('startApplication', { ...call, claims: association, headers: headers(), ...sent });

  it('that names a member twice is refused with that member', async () => {
    const text = JSON.stringify({ content: aContent() });
    const twice = text.replace('"promotionPlan":', '"promotionPlan":"另一份","promotionPlan":');

    expect(twice).not.toBe(text);
    expect(await started({ text: twice })).toMatchObject({
      status: 400,
      body: { code: 'request.not_json', pointer: '/content/promotionPlan' },
    });
  });

  it('in GB18030 is refused with how to send it', async () => {
    const [before = '', behind = ''] = JSON.stringify({ content: { promotionPlan: '|' } }).split(
      '|',
    );
    const bytes = Buffer.concat(
      [before, [0xd1, 0xf9, 0xc0, 0xfd], behind].map((part) => Buffer.from(part as string)),
    );

    const { status, body } = await started({ bytes });

    expect([status, body['code']]).toEqual([400, 'request.not_utf8']);
    expect(body['detail']).toContain('UTF-8');
  });

  it('may have a key field of its own words', async () => {
    const at = await start({ ...aContent(), keyField: '其他：纺织' });

    expect(await give(at, 'submit')).toMatchObject({
      status: 201,
      body: { verdict: 'admissible' },
    });
  });

  it('is copied without people who were erased, who are asked for again', async () => {
    const erased = { legalRepresentative: ERASED, contactName: ERASED, contactPhone: ERASED };
    const content = aContent();
    const earlier = await start({ ...content, people: { ...content.people, ...erased } });
    await bring(earlier, ['withdraw']);

    const copy = await started({ body: { copyFrom: earlier.params.applicationId } });
    const params = { ...call.params, applicationId: String(copy.body['id']) };
    const { body } = await doors().ask('getApplication', { params, claims: association });
    const filed = await give({ params, content, version: 1 }, 'submit');

    expect(copy.status).toBe(201);
    expect(JSON.stringify(body['content'])).not.toContain(ERASED);
    expect(filed.status).toBe(422);
    const told = filed.body['errors'] as unknown as { pointer: string; code: string }[];
    expect(told.filter(({ pointer }) => pointer.startsWith('/people/'))).toMatchObject(
      Object.keys(erased).map((name) => ({ pointer: `/people/${name}`, code: 'field.required' })),
    );
  });
});

describe('words that nobody sees', () => {
  it('ask for no correction, which leaves the case as it was', async () => {
    const at = await bring(await start(), ['submit', 'recommend', 'claim']);
    const defects = [{ ...aDefect('/promotionPlan'), instruction: '  ' }];

    const { status, body } = await give(at, 'request_correction', {
      body: { defects, lateGround: null },
    });

    expect(status).toBe(422);
    expect(body['errors']).toMatchObject([
      { pointer: '/defects/0/instruction', code: 'field.required' },
    ]);
    expect((await give(at, 'request_correction')).status).toBe(200);
  });

  it('object to nothing, which holds nothing', async () => {
    await published({ id: 'unseen' });
    const at = await bring(await start(undefined, 'unseen'), PUBLISHED);
    const unseen = { name: '\u200B', statement: '\u200B', evidence: '\u200B' };

    const { status, body } = await give(at, 'object', {
      body: { ...OBJECTOR, ...unseen, position: 1 },
    });
    const { body: seen } = await doors().ask('viewForDecider', {
      params: at.params,
      claims: claimsOf('decider'),
    });

    expect(status).toBe(422);
    expect(body['errors']).toMatchObject(
      Object.keys(unseen).map((name) => ({ pointer: `/${name}`, code: 'field.required' })),
    );
    expect(seen['state']).toBe('public_notice');
  });
});

describe('somebody', () => {
  it('has no role by a claim that only speaks of one', async () => {
    const asked = (role: Claims[string]) =>
      doors().ask('listExaminerQueue', { ...call, claims: { ...claimsOf('examiner'), role } });

    expect((await asked('examiner')).status).toBe(200);
    expect(await asked('not an examiner')).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
  });

  it('does not recommend what the own organisation files', async () => {
    const sample = sampleCall(new Date());
    const named = aContent().recommendation?.recommenderId;
    const recommenders = sample.recommenders.map((each) =>
      each.id === named ? { ...each, organisation: ASSOCIATION.code } : each,
    );
    await published({ id: 'own', recommenders });
    const at = await bring(await start(undefined, 'own'), ['submit']);
    const claims = claimsOf('recommender', 'recommender-2', ASSOCIATION);

    const checked = await give(at, 'check', { claims });
    const recommended = await give(at, 'recommend', { claims });

    for (const { status, body } of [checked, recommended])
      expect([status, body['code']]).toEqual([403, 'caller.own_organisation']);
  });

  it('is proposed to conflict by a name, whatever nobody sees in it or stands around it', async () => {
    const content = aContent();
    const draftingUnits = ['样例大学\u200B', '（样例大学）'];
    const at = await bring(
      await start({ ...content, standard: { ...content.standard, draftingUnits } }),
      ['submit', 'recommend', 'claim', 'accept', 'convene'],
    );
    const { body } = await doors().ask('viewForExaminer', {
      params: at.params,
      claims: claimsOf('examiner'),
    });

    expect(body['panel']).toMatchObject({
      seats: [{ proposedConflicts: draftingUnits.map(() => ({ ground: 'drafting_unit' })) }],
    });
  });
});

describe('an association with more time', () => {
  it('reads until when wherever it reads of its filings, with the reason', async () => {
    await published({ id: 'extended' });
    const at = await start(undefined, 'extended');
    const closesAt = '2091-01-01T17:00:00+08:00';
    const extended = await doors().ask('extendCall', {
      params: { callId: 'extended' },
      claims: claimsOf('admin'),
      headers: { ...headers(), 'if-match': '"1"' },
      body: { association: ASSOCIATION.code, closesAt, reason: '样例：系统故障' },
    });
    const read = async (operation: 'getApplication' | 'listApplications' | 'listOwnExtensions') => {
      const query = operation === 'listApplications' && { query: { callId: 'extended' } };
      const { body } = await doors().ask(operation, {
        params: at.params,
        claims: association,
        ...query,
      });
      return body;
    };

    expect(extended.status).toBeLessThan(300);
    expect(await read('getApplication')).toMatchObject({
      deadline: { closesAt: '2091-01-01T17:00:00.000+08:00', isExtended: true },
    });
    expect(await read('listApplications')).toMatchObject({
      applications: [{ extendedTo: closesAt }],
    });
    expect(await read('listOwnExtensions')).toMatchObject({
      extensions: [{ callId: 'extended', closesAt, reason: '样例：系统故障' }],
    });
  });
});
