import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Door, DOORS, type Route } from '../../shared/contract/route.ts';
import { type Operation, routes } from '../../shared/contract/routes.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { Problem } from '../../shared/http/problem-shape.ts';
import { CLAUSE } from '../support/cases.ts';
import { OBJECTOR } from '../scenarios/round/objecting.ts';
import { openDoors } from '../support/doors.ts';
import { tries } from '../support/vitest/effort.ts';
import { type Answered, CLAIM_NAMES, eventFor, send } from '../support/http-event.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';

const doors = openDoors();
const RUNS = tries(600);

const ROLE_OF: Record<Door, string> = {
  public: '[association]',
  objection: '[association]',
  applicant: '[expert association]',
  documents: '[association]',
  recommender: '[recommender]',
  reviewer: '[examiner]',
  desk: '[examiner]',
  publisher: '[decider]',
  notifications: '[expert]',
  admin: 'admin',
};

const STATED = {
  account: 'association-1',
  number: 'T/CNTAC 15-2018',
  titleZh: '样例标准',
  publishedOn: '2018-06-01',
  implementedOn: '2018-07-01',
};

const SOMETIMES = {
  key: fc.oneof(fc.uuid(), fc.constant('"k"')),
  version: fc.constantFrom('"1"', '"0"'),
  id: fc.constantFrom('sample-2026', 'pp2019', 'PP2023', 'app_0000000000000000'),
  code: fc.constantFrom('51100000500002862F'),
};

/** Half a surrogate pair as well, which JSON can carry in an escape. */
const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.string({ minLength: 2000, maxLength: 2500 }),
  fc.array(fc.nat(0xffff), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
);
const mostly = (good: fc.Arbitrary<string>) => fc.oneof({ weight: 19, arbitrary: good }, anyText);

/** Bodies from near misses to noise: words of the contract with any values, JSON, and bytes. */
const words = fc.constantFrom(
  ...'standard content number applicant window closesAt rulePack id materials copyFrom'.split(' '),
  ...'applications reason jws __proto__ constructor a/b'.split(' '),
);
const { value: anyBody } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.json(),
      anyText.map((text) => JSON.stringify(text)),
      fc.double().map(String),
    ),
    fc.array(fc.tuple(words, tie('value')), { maxLength: 5 }).map(objectText),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  ),
}));

/** Bodies that would be taken, each with one of its values replaced by any other. */
const WHOLE: readonly unknown[] = [
  { content: contentOf(STATED) },
  contentOf(STATED),
  sampleCall(new Date()),
  { reason: 'because' },
  { note: 'because' },
  { ...OBJECTOR, position: 1 },
  { accessCode: 'a' },
  { from: '2030-01-01', workingDays: 1 },
  { notice: 1 },
  { outcome: 'dismissed', reply: 'because' },
  { disputed: [{ clause: CLAUSE, argument: 'because' }] },
  { of: 'association', reason: 'because' },
  { applications: [] },
  { url: 'https://example.org/hook' },
  { ids: ['msg_none'] },
  { association: '51100000500002862F', closesAt: '2030-01-01T00:00:00Z', reason: 'because' },
  { standard: { number: STATED.number, implementedOn: '2018-07-01' }, filing: { rank: 1 } },
];
/** Those that the operation takes, if there are any: with them a request comes furthest. */
function wholeFor(operation: Operation): readonly unknown[] {
  const { body }: Route = routes[operation];
  const fitting = WHOLE.filter((each) => body?.safeParse(each).success);
  return fitting.length > 0 ? fitting : WHOLE;
}

const spoiled = (bodies: readonly unknown[]) =>
  fc
    .tuple(fc.constantFrom(...bodies), fc.nat(60), fc.oneof(fc.jsonValue(), anyText))
    .map(([whole, which, value]) => {
      let leaf = 0;
      return JSON.stringify(whole, (_name, inner: unknown) =>
        typeof inner === 'object' || leaf++ !== which ? inner : value,
      );
    });

function objectText(members: readonly (readonly [string, unknown])[]): string {
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${String(value)}`).join(',')}}`;
}

function requestOf(door: Door) {
  const operations = Object.entries<Route>(routes)
    .filter(([, route]) => route.door === door)
    .map(([operation]) => operation as Operation);
  return fc.constantFrom(...operations).chain(requestFor(door));
}

const requestFor = (door: Door) => (operation: Operation) =>
  fc.record({
    operation: fc.constant(operation),
    params: fc.record({
      callId: mostly(SOMETIMES.id),
      packId: mostly(SOMETIMES.id),
      applicationId: mostly(SOMETIMES.id),
      number: mostly(fc.constant('1')),
      caseNumber: mostly(fc.constant('1-001-1')),
      reportId: mostly(SOMETIMES.id),
      delegationId: mostly(SOMETIMES.id),
      documentKey: mostly(fc.constantFrom('miit-2023', 'nothing')),
      date: mostly(fc.constant('2026-11-20')),
      secret: mostly(fc.constant('none')),
    }),
    query: fc.option(fc.dictionary(fc.constantFrom('limit', 'cursor', 'callId', 'x'), anyText), {
      freq: 1,
    }),
    headers: fc.record({
      'if-match': mostly(SOMETIMES.version),
      'idempotency-key': mostly(SOMETIMES.key),
      'accept-language': anyText,
      'content-type': anyText,
    }),
    text: fc.oneof(
      { weight: 2, arbitrary: spoiled(wholeFor(operation)) },
      { weight: 2, arbitrary: spoiled(WHOLE) },
      { weight: 3, arbitrary: anyBody.map(String) },
      anyText,
    ),
    base64: fc.boolean(),
    claims: fc.oneof(
      {
        weight: 19,
        arbitrary: fc.record({
          sub: mostly(fc.constant('person-1')),
          [CLAIM_NAMES.role]: mostly(fc.constant(ROLE_OF[door])),
          [CLAIM_NAMES.organisationCode]: mostly(SOMETIMES.code),
          [CLAIM_NAMES.organisationName]: fc.oneof(anyText, fc.constant(7)),
        }),
      },
      fc.dictionary(anyText, fc.jsonValue()),
    ),
  });

const paramNames = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** Whether the answer has the form that the contract gives it: its own, or that of a problem. */
function formOf(operation: Operation, { status, headers, body, text }: Answered) {
  const type = headers['content-type'] ?? '';
  const isProblem = type === 'application/problem+json';
  const schema = isProblem ? Problem : routes[operation].answer.body;
  // what is printed is a text to the contract
  const { success, error } = schema.safeParse(type.includes('json') ? body : text);
  const hasItsStatus = isProblem ? status >= 400 && body['status'] === status : status < 400;
  return { success: success && hasItsStatus, ...(error && { error }) };
}

/** What the requests to a door come to: only what is sent can be no JSON, only what is named be not there. */
function furtherAt(door: Door): number[] {
  const rows = Object.values<Route>(routes).filter((row) => row.door === door);
  return [
    ...(rows.some(({ body }) => body !== undefined) ? [400] : []),
    ...(rows.some(({ params }) => params !== undefined) ? [404] : []),
    422,
  ];
}

describe.each(DOORS)('the %s door', (door) => {
  it(
    `answers ${RUNS} random requests without a fault, and each refusal is a problem`,
    { timeout: 120_000 },
    async () => {
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(requestOf(door), async ({ operation, params, query, ...sent }) => {
          const names = paramNames(routes[operation].path);
          const event = eventFor(operation, {
            ...sent,
            params: Object.fromEntries(Object.entries(params).filter(([n]) => names.includes(n))),
            ...(query && { query }),
          });

          const answer = await send(doors().handlers[door], event);

          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect(answer.status).toBeLessThan(500);
          expect(formOf(operation, answer)).toEqual({ success: true });
        }),
        { numRuns: RUNS },
      );
      // the requests came further than to the first check
      expect([...statuses.keys()]).toEqual(expect.arrayContaining(furtherAt(door)));
    },
  );
});
