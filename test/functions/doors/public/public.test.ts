import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { hashOf } from '../../../../shared/evidence/canonical.ts';
import { packById, publishedPacks } from '../../../../shared/rules/packs/registry.ts';
import { openDoors } from '../../../support/doors.ts';
import { loadEntry } from '../../../support/entries.ts';
import { eventAt, eventFor, send } from '../../../support/http-event.ts';
import { SIGN_IN } from '../../../support/servers/sign-in.ts';

const doors = openDoors();
const DATE = 'standard.implementedOn';
/** What an application for adoption answers with yes or no. */
const ADOPTION_ANSWERS = [
  'voluntary',
  'consistentContent',
  'withinScope',
  'goodEffect',
  'proposal',
  'copyright',
  'patents',
  'patentProof',
  'registration',
  'evaluationProof',
  'draft',
  'technicalPapers',
];
const facts = { standard: { number: 'T/CNTAC 15-2018', implementedOn: '2018-07-01' } };

/** Of each pack the version that judges now. */
function latest() {
  const ids = new Set(publishedPacks().map(({ ref }) => ref.id));
  return [...ids].flatMap((id) => packById(id)?.ref ?? []);
}

describe('the public door', () => {
  it('lists the calls, newest first, with the server’s time and without extensions', async () => {
    const { status, body } = await doors().ask('listCalls');

    expect(status).toBe(200);
    const { calls } = routes.listCalls.answer.body.parse(body);
    const years = ['2024', '2023', '2022', '2021', '2020', '2019', '2018'];
    expect(calls.map((call) => call.id)).toEqual(['sample-2026', ...years.map((y) => `pp${y}`)]);
    expect(JSON.stringify(body)).not.toContain('extensions');
  });

  it('gives one call with the version as its entity tag', async () => {
    const { body, headers } = await doors().ask('getCall', { params: { callId: 'sample-2026' } });

    expect(routes.getCall.answer.body.parse(body)).toMatchObject({ status: 'open', version: 1 });
    expect(headers['etag']).toBe('"1"');
  });

  it.each([
    ['{"kind":"ses","from":"pilots@example.org"}', true],
    ['null', false],
  ])('says whether mail is sent: where %s sends it, %s', async (mail, sendsMail) => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('MAIL', mail);
    const { handler } = await loadEntry('doors/public/public');
    const { text } = await send(
      handler,
      eventFor('getCall', { params: { callId: 'sample-2026' } }),
    );

    expect(JSON.parse(text)).toMatchObject({ id: 'sample-2026', sendsMail });
  });

  it('says in words how each material and each field of its form is known', async () => {
    const { body } = await doors().ask('getCall', { params: { callId: 'sample-2026' } });
    const { materials, requiredFields, readings } = routes.getCall.answer.body.parse(body);

    expect(Object.keys(readings.materials)).toEqual(materials.map(({ kind }) => kind));
    expect(Object.keys(readings.fields)).toEqual(requiredFields.map(({ pointer }) => pointer));
    expect(readings.fields).toMatchObject({
      '/keyField': { zh: '附件没有查到，由本系统设置' },
      '/standard/implementedOn': { zh: '通知的转载文本有此要求' },
      '/recommendation/route': { zh: '地方或协会的转发文本有此要求' },
    });
  });

  it('judges any part of a case by the pack that the call pins', async () => {
    const answer = await doors().ask('assessForCall', {
      params: { callId: 'sample-2026' },
      body: facts,
    });

    const assessment = routes.assessForCall.answer.body.parse(answer.body);
    expect(assessment.pack.id).toBe('SAMPLE-2026');
    expect(assessment.verdict).toBe('incomplete');
  });

  it('judges by the latest version of any pack, even with no fact at all', async () => {
    for (const ref of latest()) {
      const answer = await doors().ask('assessByRulePack', {
        params: { packId: ref.id },
        body: {},
      });
      const assessment = routes.assessByRulePack.answer.body.parse(answer.body);
      expect(assessment.pack).toMatchObject({ ...ref });
    }
  });

  it('lists the packs and gives each by its hash, with its clauses', async () => {
    const { body } = await doors().ask('listRulePacks');

    const { rulePacks } = routes.listRulePacks.answer.body.parse(body);
    expect(rulePacks).toHaveLength(publishedPacks().length);
    for (const { id, hash, clauses } of rulePacks) {
      const one = await doors().ask('getRulePack', { params: { packId: id }, query: { hash } });
      const { ref, pack } = routes.getRulePack.answer.body.parse(one.body);
      expect([ref.hash, hashOf(pack)]).toEqual([hash, hash]);
      expect(pack.clauses).toHaveLength(clauses);
    }
  });

  it('gives the latest version of a pack where no hash is asked for, and none by the hash of another', async () => {
    const [first] = publishedPacks();
    const ofPack = (packId: string, query = {}) =>
      doors().ask('getRulePack', { params: { packId }, query });

    const { ref } = routes.getRulePack.answer.body.parse((await ofPack('PP2019')).body);
    expect([first?.ref.id, first?.ref.version, ref.version]).toEqual(['PP2019', 1, 5]);
    expect(await ofPack('PP2020', { hash: first?.ref.hash })).toMatchObject({
      status: 404,
      body: { code: 'rule_pack.not_found' },
    });
  });

  it('says how to sign in, from the settings of its environment', async () => {
    const { status, body } = await doors().ask('getSignIn');

    expect(status).toBe(200);
    expect(routes.getSignIn.answer.body.parse(body)).toEqual(SIGN_IN);
  });

  it('publishes one key, of which no part is secret', async () => {
    const { body } = await doors().ask('getKeys');

    const { keys } = routes.getKeys.answer.body.parse(body);
    expect(keys).toEqual([
      expect.objectContaining({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' }),
    ]);
    expect(Object.keys(keys[0] ?? {})).not.toContain('d');
  });

  it('says of what is no receipt that it is none', async () => {
    const answer = await doors().ask('verifyReceipt', { body: { jws: 'a.b.c' } });

    expect(answer).toMatchObject({ status: 422, body: { code: 'receipt.invalid' } });
  });

  it('describes itself', async () => {
    const { body } = await doors().ask('getOpenApi');

    expect(body['openapi']).toBe('3.1.0');
  });

  it.each([
    ['getCall', { callId: 'nowhere' }, 'call.not_found'],
    ['getRulePack', { packId: 'PP1999' }, 'rule_pack.not_found'],
  ] as const)('knows that %s has no %j', async (operation, params, code) => {
    expect(await doors().ask(operation, { params })).toMatchObject({ status: 404, body: { code } });
  });

  it('refuses a query parameter that it does not know, and says where it stands', async () => {
    const answer = await doors().ask('listCalls', { query: { page: '2' } });

    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([
      { in: 'query', pointer: '/page', code: 'field.unknown' },
    ]);
  });

  it('says of an address whether it is unknown or only met with the wrong method', async () => {
    const at = async (method: string, path: string) =>
      send(doors().handlers.public, {
        ...eventAt(method, path),
        routeKey: '$default',
      });

    expect(await at('GET', '/v1/nothing')).toMatchObject({
      status: 404,
      body: { code: 'route.not_found' },
    });
    expect(await at('PATCH', '/v1/calls/sample-2026')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, PUT' },
      body: { code: 'route.method_not_allowed', allowed: ['GET', 'HEAD', 'PUT'] },
    });
  });

  it.each([
    { path: '/v1/calls', status: 200 },
    { path: '/v1/calls/sample-2026', status: 200 },
    { path: '/v1/calls/nowhere', status: 404 },
    { path: '/v1/nothing', status: 404 },
    // what asks for a token is met by GET alone: the catch-all of the gateway knows nobody
    { path: '/v1/applications', status: 405 },
  ])('answers HEAD $path with $status, without a body', async ({ path, status }) => {
    const heads = { ...eventAt('HEAD', path), routeKey: 'ANY /v1/{path+}' };
    const answer = await send(doors().handlers.public, heads);

    expect({ status: answer.status, text: answer.text }).toEqual({ status, text: '' });
  });

  it('tells HEAD what GET would be told, but for the body', async () => {
    const get = await doors().ask('getCall', { params: { callId: 'sample-2026' } });
    const path = '/v1/calls/sample-2026';
    const heads = { ...eventAt('HEAD', path), routeKey: 'ANY /v1/{path+}' };
    const { headers } = await send(doors().handlers.public, heads);

    expect(headers['etag']).toBe(get.headers['etag']);
    expect(headers['content-type']).toBe(get.headers['content-type']);
  });

  it('tells a browser that asks before it sends which methods there are', async () => {
    const asked = async (path: string) =>
      send(doors().handlers.public, { ...eventAt('OPTIONS', path), routeKey: 'ANY /v1/{path+}' });

    expect(await asked('/v1/calls/sample-2026')).toMatchObject({
      status: 204,
      headers: { allow: 'GET, HEAD, PUT' },
      text: '',
    });
    expect((await asked('/v1/nothing')).status).toBe(404);
  });

  it('tells the server’s time in every answer, refusals too', async () => {
    const now = new Date('2026-11-20T02:00:00Z');
    vi.useFakeTimers({ toFake: ['Date'], now });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    for (const callId of ['sample-2026', 'nowhere']) {
      const { headers } = await doors().ask('getCall', { params: { callId } });
      expect(headers['server-time']).toBe('2026-11-20T10:00:00.000+08:00');
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-correlation-id': 'request-1',
        vary: 'Accept-Language',
      });
    }
  });
});

/** What is asked without an account, as people ask it, and what is to be answered. */
describe('a question that was answered wrongly once', () => {
  const asked = async (of: { callId: string } | { packId: string }, body: object) => {
    const operation = 'callId' in of ? 'assessForCall' : 'assessByRulePack';
    const answer = await doors().ask(operation, { params: of, body });
    const told = routes[operation].answer.body.parse(answer.body);
    const outcomeOf = (id: string) => told.findings.find(({ clause }) => clause === id);
    return { ...told, outcomeOf, needs: told.advice.filter(({ kind }) => kind === 'needs') };
  };
  const sample = { callId: 'sample-2026' };
  const adoption = { packId: 'ADOPTION-2023' };

  it.each([
    [{ standard: { status: 'withdrawn' } }, 'standard.status', '标准状态为“现行有效”'],
    [{ standard: { implementedOn: '2026-05-01' } }, DATE, '截止日期为2026年11月1日或以后的申报'],
    [
      { standard: { publishedOn: '2030-01-01', implementedOn: '2030-01-01' } },
      DATE,
      '2025年12月31日',
    ],
  ])('offers no change of what happened: %j', async (body, path, says) => {
    const { advice, needs } = await asked(sample, body);

    expect(advice.filter(({ kind }) => kind === 'change')).toEqual([]);
    const own = needs.filter(({ paths }) => paths.includes(path));
    expect(own).toHaveLength(1);
    expect(own[0]?.says.zh).toContain(says);
  });

  it('leads whoever may not file directly to a recommender', async () => {
    const body = { filing: { route: 'direct' }, applicant: { relation: 'other' } };
    const { advice } = await asked(sample, body);

    const changes = advice.flatMap((one) => (one.kind === 'change' ? [one.says.zh] : []));
    expect(changes).toEqual([expect.stringContaining('由“直接申报”改为“经推荐部门推荐”')]);
    expect(JSON.stringify(advice)).not.toContain('applicant.relation');
  });

  it('names the province where the province refuses', async () => {
    const filing = { route: 'recommended', province: '510000', receivedOn: '2021-07-23' };
    const { verdict, outcomeOf } = await asked({ callId: 'pp2021' }, { filing });

    expect(verdict).toBe('inadmissible');
    expect(outcomeOf('PP2021-D1')).toMatchObject({
      outcome: 'unmet',
      citation: { issuer: '四川省（转发通知）', document: '通知（文号、标题未查到）' },
      reading: { zh: '据通知的转载文本，未与原件核对' },
    });
  });

  it.each([
    [{ callId: 'pp2023' }, { filing: { truthful: true, commitmentSealed: false } }, 'PP2023-C3'],
    [
      sample,
      {
        standard: { number: 'T/CNTAC 35-2019' },
        materials: { M4: { provided: true, statedNumber: 'T/CNTAC 36-2019' } },
      },
      'SAMPLE2026-M4',
    ],
  ])('leaves to a person what no text demands: %j %j', async (of, body, clause) => {
    const { verdict, outcomeOf } = await asked(of, body);

    expect(verdict).not.toBe('inadmissible');
    expect(outcomeOf(clause)).toMatchObject({ outcome: 'undetermined', missing: [] });
  });

  it('lets nobody adopt a withdrawn standard of no legal person, applied for in 2020', async () => {
    const yes = Object.fromEntries(ADOPTION_ANSWERS.map((name) => [name, true]));
    const { verdict, deciding } = await asked(adoption, {
      applicant: { legalPerson: false, goodPractice: true },
      standard: { status: 'withdrawn', implementedOn: '2018-01-01' },
      adoption: { ...yes, appliedOn: '2020-02-01' },
    });

    expect(verdict).toBe('needs_person');
    expect(deciding).toEqual(
      expect.arrayContaining(['ADOPTION2023-C5', 'ADOPTION2023-C6', 'ADOPTION2023-C7']),
    );
  });

  it('has adoption applied for from the day of the provisions', async () => {
    const { needs } = await asked(adoption, { standard: { implementedOn: '2021-07-01' } });

    expect(needs.map(({ notBefore }) => notBefore)).toEqual(['2023-08-18']);
  });
});
