import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BODY_LIMIT_BYTES } from '../../shared/contract/route.ts';
import { openDoor } from '../../functions/handler/door.ts';
import { publicDoor, publicUseCases } from '../../functions/doors/public/use-cases.ts';
import type { Operation } from '../../shared/contract/routes.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { BusyError } from '../../shared/domain/busy.ts';
import { Citation } from '../../shared/domain/rules/clause.ts';
import type { Content } from '../../shared/domain/application/content.ts';
import { Problem } from '../../shared/http/problem-shape.ts';
import { WORDINGS } from '../../shared/http/wording/wordings.ts';
import { type ProblemCode, STATUS } from '../../shared/http/status.ts';
import { aContent, casesAt } from '../support/cases.ts';
import { delegationsAt } from '../support/people/delegations.ts';
import { openDoors } from '../support/doors.ts';
import { failingContext } from '../support/faults.ts';
import {
  type Answered,
  claimsOf,
  CLAIM_NAMES,
  eventAt,
  eventFor,
  send,
  type Sent,
} from '../support/http-event.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { callWays } from './ways/call-ways.ts';
import { slipsIn } from './slips.ts';
import { personWays } from './ways/person-ways.ts';
import { tooOften } from './ways/too-often.ts';
import { publicationWays } from './ways/publication-ways.ts';
import { fileWays } from './ways/file-ways.ts';
import { reconsiderationWays } from './ways/reconsideration-ways.ts';
import { reviewWays } from './ways/review-ways.ts';
import { ruleChangeWays } from './ways/rule-change-ways.ts';

const doors = openDoors();
const SAMPLE = { callId: 'sample-2026' };
const NOBODY = { applicationId: 'app_0000000000000000' };

/** As the association, with a key of its own for each command. */
const apply = (operation: Operation, { headers, ...sent }: Sent) =>
  doors().ask(operation, {
    claims: claimsOf('association'),
    ...sent,
    headers: { 'idempotency-key': randomUUID(), ...headers },
  });

const administer = (operation: Operation, { headers, ...sent }: Sent) =>
  apply(operation, { claims: claimsOf('admin'), ...sent, ...(headers && { headers }) });

let numbers = 1000;
const aStandard = () =>
  contentOf({
    account: 'association-1',
    number: `T/CNTAC ${numbers++}-2018`,
    titleZh: '样例标准',
    publishedOn: '2018-06-01',
    implementedOn: '2018-07-01',
  });

async function aCall(changes: object = {}): Promise<{ callId: string }> {
  const callId = `test-${randomUUID().slice(0, 8)}`;
  const body = { ...sampleCall(new Date()), id: callId, ...changes };
  const { status, text } = await administer('putCall', { params: { callId }, body });
  expect({ status, text }).toMatchObject({ status: 200 });
  return { callId };
}

async function aDraft(content: object, call = SAMPLE) {
  const { status, text, body } = await apply('startApplication', {
    params: call,
    body: { content },
  });
  expect({ status, text }).toMatchObject({ status: 201 });
  return { params: { ...call, applicationId: String(body['id']) }, content };
}

const etag = (version: number) => `"${version}"`;
const at = (version: number, headers: Sent['headers']) => ({
  ...headers,
  'if-match': etag(version),
});
const cases = casesAt(doors);
const { give, start, bring } = cases;
const { delegate } = delegationsAt(doors);
const EXAMINED = ['submit', 'recommend', 'claim'] as const;
const anExamined = async (content?: Content) => bring(await start(content), EXAMINED);

type Headers = Readonly<Record<string, string>>;

function failed(error: Error, headers: Headers) {
  const context = failingContext(async () => {
    throw error;
  });
  const door = openDoor(publicDoor, publicUseCases, context, { claimNames: CLAIM_NAMES });
  return send(door, eventFor('listCalls', { headers }));
}

/** One way to each code; a code without one does not compile. */
const WAYS: Record<ProblemCode, (headers: Headers) => Promise<Answered>> = {
  'request.not_utf8': (headers) =>
    doors().ask('assessForCall', { params: SAMPLE, headers, text: '{"a":"\uFFFD"}' }),
  'caller.too_often': tooOften,
  'request.not_json': (headers) =>
    doors().ask('assessForCall', { params: SAMPLE, headers, text: '{' }),
  'request.too_large': (headers) =>
    doors().ask('assessForCall', {
      params: SAMPLE,
      headers,
      text: ' '.repeat(BODY_LIMIT_BYTES + 1),
    }),
  'request.invalid': (headers) =>
    doors().ask('assessForCall', {
      params: SAMPLE,
      headers,
      body: { standard: { implementedOn: '2023-02-30' }, applicant: { colour: 'red' } },
    }),
  'request.idempotency_key_missing': (headers) =>
    doors().ask('startApplication', {
      params: SAMPLE,
      headers,
      body: {},
      claims: claimsOf('association'),
    }),
  'request.idempotency_key_invalid': (headers) =>
    apply('startApplication', {
      params: SAMPLE,
      headers: { ...headers, 'idempotency-key': 'k'.repeat(129) },
      body: {},
    }),
  'request.idempotency_key_reused': async (headers) => {
    const sent = { params: SAMPLE, headers: { ...headers, 'idempotency-key': randomUUID() } };
    await apply('startApplication', { ...sent, body: { content: aStandard() } });
    return apply('startApplication', { ...sent, body: { content: aStandard() } });
  },
  'request.if_match_missing': (headers) =>
    apply('editApplication', { params: { ...SAMPLE, ...NOBODY }, headers, body: {} }),
  'caller.unknown': (headers) => doors().ask('listApplications', { headers }),
  'caller.forbidden': (headers) =>
    doors().ask('listApplications', { headers, claims: claimsOf('expert') }),
  'route.not_found': (headers) => send(doors().handlers.public, eventAt('GET', '/v2', { headers })),
  'route.method_not_allowed': (headers) =>
    send(doors().handlers.public, {
      ...eventAt('DELETE', '/v1/calls', { headers }),
      routeKey: '$default',
    }),
  'server.fault': (headers) => failed(new Error('the table is on fire'), headers),
  'server.busy': (headers) => failed(new BusyError('the store is busy'), headers),
  'call.not_found': (headers) => doors().ask('getCall', { params: { callId: 'none' }, headers }),
  'call.not_open': (headers) =>
    apply('startApplication', { params: { callId: 'pp2019' }, headers, body: {} }),
  'rule_pack.not_found': (headers) =>
    doors().ask('getRulePack', { params: { packId: 'PP1999' }, headers }),
  'application.not_found': (headers) =>
    apply('getApplication', { params: { ...SAMPLE, ...NOBODY }, headers }),
  'application.already_exists': async (headers) => {
    const { content } = await aDraft(aStandard());
    return apply('startApplication', { params: SAMPLE, headers, body: { content } });
  },
  'application.changed_meanwhile': async (headers) => {
    const { params, content } = await aDraft(aStandard());
    return apply('editApplication', { params, headers: at(9, headers), body: content });
  },
  'application.not_from_here': async (headers) => {
    const { params } = await aDraft(aStandard());
    return apply('getReceipt', { params, headers });
  },
  'application.incomplete': async (headers) => {
    const { params } = await aDraft({});
    return apply('submitApplication', { params, headers: at(1, headers) });
  },
  'application.inadmissible': async (headers) => {
    const content = aStandard();
    const { params } = await aDraft({
      ...content,
      standard: { ...content.standard, status: 'withdrawn' },
    });
    return apply('submitApplication', { params, headers: at(1, headers) });
  },
  'application.late': async (headers) => {
    const call = await aCall();
    const { params } = await aDraft(aStandard(), call);
    const definition = sampleCall(new Date());
    const closesAt = new Date(Date.now() - 60_000).toISOString();
    const window = { ...definition.window, closesAt, graceMinutes: 0 };
    const body = { ...definition, id: call.callId, window };
    await administer('putCall', { params: call, body, headers: { 'if-match': '"1"' } });
    return apply('submitApplication', { params, headers: at(1, headers) });
  },
  'application.quota_reached': async (headers) => {
    const call = await aCall({ quotaPerAssociation: 1 });
    await aDraft(aStandard(), call);
    return apply('startApplication', { params: call, headers, body: {} });
  },
  'application.held_by_another': async (headers) =>
    give(await anExamined(), 'release', { headers, claims: claimsOf('examiner', 'examiner-2') }),
  'application.field_locked': async (headers) => {
    const returned = await bring(await anExamined(), ['request_correction']);
    const body = { ...returned.content, technicalContent: '样例：另一内容' };
    return give(returned, 'edit', { headers, body });
  },
  'recommendation.checklist_incomplete': async (headers) => {
    const body = { checklist: [], opinion: '样例：同意推荐' };
    return give(await bring(await start(), ['submit']), 'recommend', { headers, body });
  },
  'recommendation.quota_reached': async (headers) => {
    const { recommenders } = sampleCall(new Date());
    const { callId } = await aCall({ recommenders: recommenders.map((r) => ({ ...r, quota: 1 })) });
    await bring(await start(aContent(), callId), ['submit', 'recommend']);
    const second = await bring(await start(aContent(), callId), ['submit']);
    return give(second, 'recommend', { headers });
  },
  'delegation.not_found': (headers) =>
    doors().ask('withdrawDelegation', {
      params: { delegationId: 'del_unknown' },
      headers: { 'idempotency-key': randomUUID(), ...headers },
      claims: claimsOf('examiner'),
    }),
  'delegation.not_in_force': async (headers) =>
    give(await bring(await start(), ['submit', 'recommend']), 'claim', {
      headers,
      query: { onBehalfOf: 'examiner-9' },
    }),
  'delegation.not_possible': (headers) =>
    delegate(['examiner', 'examiner-1', 'examiner-1'], {}, { headers }),
  'ranking.not_the_same_set': async (headers) => {
    const call = await aCall();
    return apply('putRanking', {
      params: call,
      headers: at(0, headers),
      body: { applications: [NOBODY.applicationId] },
    });
  },
  'ranking.changed_meanwhile': async (headers) => {
    const body = { applications: [] };
    return apply('putRanking', { params: await aCall(), headers: at(7, headers), body });
  },
  'overview.not_announced': (headers) =>
    doors().ask('getPublicOverview', { headers, params: { callId: 'sample-2026' } }),
  'checkpoint.not_found': (headers) =>
    doors().ask('getCheckpoint', { headers, params: { date: '1999-01-01' } }),
  ...personWays(cases, doors),
  ...reviewWays({ ...cases, aCall }),
  ...publicationWays({ ...cases, doors, aCall }),
  ...reconsiderationWays({ ...cases, aCall }),
  ...callWays({ administer, aCall }),
  ...fileWays({ ...cases, doors, aCall }),
  ...ruleChangeWays({ ...cases, administer, aCall }),
  'receipt.invalid': (headers) => doors().ask('verifyReceipt', { headers, body: { jws: 'a.b.c' } }),
};

describe.each(Object.keys(WAYS) as ProblemCode[])('%s', (code) => {
  it.each([
    { asked: 'en-GB, zh;q=0.5', language: 'en', key: 'en' },
    { asked: 'fr', language: 'zh-CN', key: 'zh' },
  ] as const)('comes with its status and in $language', async ({ asked, language, key }) => {
    const answer = await WAYS[code]({ 'accept-language': asked });

    const problem = Problem.parse(answer.body);
    expect([problem.code, answer.status]).toEqual([code, STATUS[code]]);
    expect(problem).toMatchObject({
      type: `/docs/problems#${code}`,
      status: STATUS[code],
      title: WORDINGS[code].title[key],
    });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'content-language': language,
      vary: 'Accept-Language',
    });
    expect(slipsIn(WORDINGS[code], problem)).toEqual([]);
  });
});

describe('a problem', () => {
  it('names every wrong field at once', async () => {
    const { body } = await WAYS['request.invalid']({ 'accept-language': 'en' });

    expect(body['errors']).toEqual([
      expect.objectContaining({ pointer: '/applicant/colour', code: 'field.unknown' }),
      expect.objectContaining({ pointer: '/standard/implementedOn', code: 'format.date' }),
    ]);
  });

  it('says of a dry run that it is neither true nor false, before anything is done', async () => {
    const at = await bring(await start(), ['submit', 'recommend']);

    const { status, body } = await give(at, 'claim', { query: { dryRun: 'yes' } });

    expect(status).toBe(422);
    expect(body['errors']).toEqual([
      expect.objectContaining({ in: 'query', pointer: '/dryRun', code: 'field.not_listed' }),
    ]);
    expect((await give(at, 'claim')).status).toBe(200);
  });

  it('of a fault tells a number to quote and nothing else', async () => {
    const { text, body } = await WAYS['server.fault']({});

    expect(text).not.toContain('fire');
    expect(Object.keys(body).toSorted()).toEqual(
      ['code', 'correlationId', 'detail', 'status', 'title', 'type'].toSorted(),
    );
    expect(body['correlationId']).toBe('request-1');
  });

  it('of an inadmissible filing carries the whole assessment, and says who issued what it fails, where, and how that was read', async () => {
    const { body } = await WAYS['application.inadmissible']({});
    const english = await WAYS['application.inadmissible']({ 'accept-language': 'en' });
    const { citation } =
      z
        .object({ findings: z.array(z.object({ clause: z.string(), citation: Citation })) })
        .parse(body['assessment'])
        .findings.find(({ clause }) => clause === 'SAMPLE2026-A2') ?? {};
    const at = `${citation?.issuer} ${citation?.document} ${citation?.article}`;

    expect(body['assessment']).toMatchObject({ verdict: 'inadmissible' });
    expect(body['detail']).toContain(`（${at}，据通知的转载文本，未与原件核对）`);
    expect(english.body['detail']).toContain(`(${at}, read in a copy of the notice, not compared`);
  });
});
