import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tables, wantedOf } from '../../infra/local/rights/requests.ts';
import { type Right, allows, readRights } from '../../infra/local/rights/statements.ts';
import { type LocalCloud, startLocalCloud } from '../../infra/local/local-cloud.ts';
import { Sentence } from '../../infra/local/template/sentence.ts';
import { aContent } from '../support/cases.ts';
import { aFolder } from './fixtures/assembly.ts';

const ARN = 'arn:aws:dynamodb:local:000000000000:table/things';
const tables: Tables = new Map([
  ['things', { arn: ARN, partitionKey: 'pk', indexes: new Map([['byOwner', 'owner']]) }],
]);
const item = (pk: string) => ({ pk: { S: pk }, sk: { S: 'x' } });
const right = (actions: string[], leadingKeys: string[] | null = null): Right => ({
  actions: actions.map((action) => `dynamodb:${action}`),
  resources: [ARN],
  leadingKeys,
});
const mayAll = (rights: Right[], operation: string, body: unknown) =>
  wantedOf(operation, body, tables).every((wanted) => allows(rights, wanted));

describe('a role allows', () => {
  const TableName = 'things';
  const query = (more: object) => ({
    TableName,
    KeyConditionExpression: '#p = :p AND begins_with(sk, :s)',
    ExpressionAttributeNames: { '#p': 'pk' },
    ExpressionAttributeValues: { ':p': { S: 'A' }, ':s': { S: 'x' } },
    ...more,
  });

  it.each([
    { operation: 'GetItem', body: { TableName, Key: item('A') }, action: 'GetItem' },
    { operation: 'PutItem', body: { TableName, Item: item('A') }, action: 'PutItem' },
    { operation: 'Query', body: query({}), action: 'Query' },
    {
      operation: 'BatchGetItem',
      body: { RequestItems: { things: { Keys: [item('A'), item('A')] } } },
      action: 'BatchGetItem',
    },
    {
      operation: 'TransactWriteItems',
      body: { TransactItems: [{ Put: { TableName, Item: item('A') } }] },
      action: 'PutItem',
    },
    {
      operation: 'TransactWriteItems',
      body: { TransactItems: [{ ConditionCheck: { TableName, Key: item('A') } }] },
      action: 'ConditionCheckItem',
    },
  ])('$operation by the right to $action, in the partitions named only', (given) => {
    const { operation, body, action } = given;

    expect(mayAll([right([action])], operation, body)).toBe(true);
    expect(mayAll([right([action], ['A'])], operation, body)).toBe(true);
    expect(mayAll([right([action], ['B', 'A*'])], operation, body)).toBe(true);
    expect(mayAll([right([action], ['B'])], operation, body)).toBe(false);
    expect(mayAll([right(['Scan'])], operation, body)).toBe(false);
    expect(mayAll([], operation, body)).toBe(false);
  });

  it('a batch only where each of its partitions is allowed', () => {
    const body = { RequestItems: { things: { Keys: [item('A'), item('B')] } } };

    expect(mayAll([right(['BatchGetItem'], ['A', 'B'])], 'BatchGetItem', body)).toBe(true);
    expect(mayAll([right(['BatchGetItem'], ['A'])], 'BatchGetItem', body)).toBe(false);
  });

  it('a query of an index only where the index is named', () => {
    const body = query({ IndexName: 'byOwner', KeyConditionExpression: 'owner = :p' });
    const ofIndex = { ...right(['Query']), resources: [`${ARN}/index/byOwner`] };

    expect(mayAll([right(['Query'])], 'Query', body)).toBe(false);
    expect(mayAll([ofIndex], 'Query', body)).toBe(true);
  });

  it('an update only where each attribute that it sets, removes or goes by is allowed', () => {
    const update = {
      TableName,
      Key: item('A'),
      UpdateExpression: 'SET #n = if_not_exists(#n, :none) REMOVE people',
      ConditionExpression: 'attribute_exists(pk) AND size(text) > :none',
      ExpressionAttributeNames: { '#n': 'count' },
      ExpressionAttributeValues: { ':none': { N: '0' } },
    };
    const named = ['pk', 'sk', 'count', 'people', 'text'];
    const of = (attributes: readonly string[]) => [{ ...right(['UpdateItem']), attributes }];

    expect(mayAll(of(named), 'UpdateItem', update)).toBe(true);
    for (const missing of named) {
      const others = named.filter((name) => name !== missing);
      expect(mayAll(of(others), 'UpdateItem', update)).toBe(false);
    }
  });

  it('an item read by its attributes only where each is allowed, and all of it where none is named never', () => {
    const all = { TableName, Key: item('A') };
    const some = {
      ...all,
      ProjectionExpression: '#a, codeDigest',
      ExpressionAttributeNames: { '#a': 'at' },
    };
    const of = (attributes: readonly string[]) => [{ ...right(['GetItem']), attributes }];
    const named = ['pk', 'sk', 'at', 'codeDigest'];

    expect(mayAll(of(named), 'GetItem', some)).toBe(true);
    expect(mayAll(of(['pk', 'sk', 'at']), 'GetItem', some)).toBe(false);
    expect(mayAll(of(named), 'GetItem', all)).toBe(false);
    expect(mayAll([right(['GetItem'])], 'GetItem', all)).toBe(true);
  });

  it('nothing by a policy that is not understood: that is a sentence', () => {
    const Statement = [{ Effect: 'Deny', Action: '*', Resource: '*' }];

    expect(() => readRights('Role', [{ PolicyDocument: { Statement } }])).toThrow(Sentence);
  });
});

describe('every door has the rights that its use cases need', { timeout: 180_000 }, () => {
  const folder = aFolder();
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud({ folder });
    await publishSample();
  });
  afterAll(() => cloud.stop());

  async function ask(account: string | null, method: string, path: string, more: Sent = {}) {
    const form = new URLSearchParams({ account: account ?? '' });
    const signIn = account && (await fetch(cloud.tokenEndpoint, { method: 'POST', body: form }));
    const token = signIn && ((await signIn.json()) as { access_token: string }).access_token;
    return fetch(`${cloud.api}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `"${crypto.randomUUID()}"`,
        ...(token && { authorization: `Bearer ${token}` }),
        ...(more.ifMatch && { 'if-match': more.ifMatch }),
      },
      ...(more.body !== undefined && { body: JSON.stringify(more.body) }),
    });
  }
  interface Sent {
    body?: unknown;
    ifMatch?: string;
  }

  async function publishSample(): Promise<void> {
    const { sampleCall } = await import('../../shared/calls/calls.ts');
    const call = sampleCall(new Date());
    const path = `/v1/calls/${call.id}`;
    expect((await ask('admin-1', 'PUT', path, { body: call })).status).toBe(200);
  }

  it('and none is refused by the database on the way from a call to a withdrawal', async () => {
    const calls = '/v1/calls/sample-2026';
    const started = await ask('association-1', 'POST', `${calls}/applications`, { body: {} });
    const { id } = (await started.json()) as { id: string };
    const etag = started.headers.get('etag') ?? '';
    const one = `${calls}/applications/${id}`;
    const statuses = {
      started: started.status,
      calls: (await ask(null, 'GET', '/v1/calls')).status,
      call: (await ask(null, 'GET', calls)).status,
      keys: (await ask(null, 'GET', '/v1/keys')).status,
      list: (await ask('association-1', 'GET', '/v1/applications')).status,
      one: (await ask('association-1', 'GET', one)).status,
      assessment: (await ask('association-1', 'GET', `${one}/assessment`)).status,
      events: (await ask('association-1', 'GET', `${one}/events`)).status,
      ranking: (await ask('association-1', 'GET', `${calls}/ranking`)).status,
      // incomplete, but read and judged
      submitted: (await ask('association-1', 'POST', `${one}/submission`, { ifMatch: etag }))
        .status,
    };
    const order = { body: { applications: [id] }, ifMatch: '"0"' };
    const ranked = await ask('association-1', 'PUT', `${calls}/ranking`, order);
    const extension = {
      body: {
        association: '51100000000000019B',
        closesAt: '2099-01-01T00:00:00+08:00',
        reason: 'test',
      },
      ifMatch: '"1"',
    };
    const extended = await ask('admin-1', 'POST', `${calls}/extensions`, extension);
    const reason = { reason: 'test' };
    const withdrawal = { ifMatch: etag, body: reason };
    const withdrawn = await ask('association-1', 'POST', `${one}/withdrawal`, withdrawal);

    expect(statuses).toEqual({
      started: 201,
      calls: 200,
      call: 200,
      keys: 200,
      list: 200,
      one: 200,
      assessment: 200,
      events: 200,
      ranking: 200,
      submitted: 422,
    });
    for (const { status } of [ranked, extended, withdrawn]) expect(status).toBeLessThan(500);
    expectNoneDenied();
  });

  it('nor on the way from a filing to a decision, and back', async () => {
    const id = await file();
    const recommender = `/v1/recommender/calls/sample-2026`;
    const examiner = `/v1/examiner/calls/sample-2026`;
    const reasons = { reasons: 'test' };
    const checklist: string[] = (
      (await (await ask(null, 'GET', '/v1/calls/sample-2026')).json()) as {
        recommenderChecklist: { id: string }[];
      }
    ).recommenderChecklist.map((item) => item.id);
    const opinion = { checklist, opinion: 'test' };
    const clause = 'SAMPLE2026-A4';
    const defects = [{ pointer: '/promotionPlan', clause, instruction: 'test' }];
    const steps = [
      ['recommender-1', 'GET', recommender, 'applications'],
      ['recommender-1', 'GET', recommender, id],
      ['recommender-1', 'PUT', recommender, `${id}/check`, { checklist }],
      ['recommender-1', 'POST', recommender, `${id}/decline?dryRun=true`, reasons],
      ['recommender-1', 'POST', recommender, `${id}/return?dryRun=true`, reasons],
      ['recommender-1', 'POST', recommender, `${id}/recommendation?dryRun=true`, opinion],
      ['recommender-1', 'POST', recommender, `${id}/recommendation`, opinion],
      ['examiner-1', 'GET', examiner, 'applications'],
      ['examiner-1', 'POST', examiner, `${id}/claim`],
      ['examiner-1', 'GET', examiner, id],
      ['examiner-1', 'POST', examiner, `${id}/release`],
      ['examiner-1', 'POST', examiner, `${id}/claim`],
      [
        'examiner-1',
        'POST',
        examiner,
        `${id}/overrides`,
        { clause, outcome: 'unmet', reason: 't' },
      ],
      ['examiner-1', 'POST', examiner, `${id}/acceptance?dryRun=true`, { reason: 'test' }],
      [
        'examiner-1',
        'POST',
        examiner,
        `${id}/refusal?dryRun=true`,
        { reason: 'test', clauses: [clause] },
      ],
      ['examiner-1', 'POST', examiner, `${id}/correction-requests`, { defects, lateGround: null }],
      // gives its place in the recommender's quota back
      ['association-1', 'POST', '/v1/calls/sample-2026', `${id}/withdrawal`, { reason: 'test' }],
    ] as const;
    for (const [account, method, at, path, body] of steps) {
      const to = path === 'applications' ? path : `applications/${path}`;
      const ifMatch = await etagOf(id);
      const answer = await ask(account, method, `${at}/${to}`, { ifMatch, body });
      const text = await answer.text();
      expect({ path, status: answer.status, text }).toMatchObject({
        status: path.includes('acceptance') ? 422 : 200,
      });
    }
    const items = [{ applicationId: await file(), version: 2, ...opinion }];
    const many = await ask('recommender-1', 'POST', `${recommender}/recommendations`, {
      body: { items },
    });
    expect(await many.json()).toMatchObject({ results: [{ status: 200 }] });
    expectNoneDenied();
  });

  /** Files a content of a new standard, and gives the id. */
  async function file(): Promise<string> {
    const content = aContent();
    const applications = '/v1/calls/sample-2026/applications';
    const started = await ask('association-1', 'POST', applications, { body: { content } });
    const { id } = (await started.json()) as { id: string };
    const path = `${applications}/${id}/submission`;
    expect((await ask('association-1', 'POST', path, { ifMatch: '"1"' })).status).toBe(201);
    return id;
  }

  async function etagOf(id: string): Promise<string> {
    const path = `/v1/calls/sample-2026/applications/${id}`;
    return (await ask('association-1', 'GET', path)).headers.get('etag') ?? '';
  }

  function expectNoneDenied(): void {
    const logs = readdirSync(join(folder, 'logs')).map((name) =>
      readFileSync(join(folder, 'logs', name), 'utf8'),
    );
    expect(logs.join('\n')).not.toContain('not authorized');
  }
});
