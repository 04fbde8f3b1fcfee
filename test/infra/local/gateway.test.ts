import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import { RouteTable } from '../../../infra/local/gateway/route-table.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';

const ECHO = `
let count = 0, running = 0;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export async function handler(event, context) {
  const query = event.queryStringParameters ?? {};
  running++;
  const most = running;
  await wait(Number(query.wait ?? 0));
  running--;
  if (query.fail) throw new Error('on purpose');
  if (query.exit) process.exit(3);
  if (query.bare) return { bare: true };
  if (query.bytes) return { statusCode: 200, body: 'x'.repeat(Number(query.bytes)) };
  if (query.status) return { statusCode: Number(query.status), headers: { 'X-Own': 'yes' }, cookies: ['a=1', 'b=2'], body: '' };
  if (query.binary) return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true };
  const seen = { name: context.functionName, memory: context.memoryLimitInMB, left: context.getRemainingTimeInMillis(), id: context.awsRequestId };
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ event, count: ++count, most, seen, env: process.env }) };
}`;

interface Echo {
  event: Record<string, never> & {
    routeKey: string;
    pathParameters?: Record<string, string>;
    requestContext: Record<string, unknown>;
  };
  count: number;
  most: number;
  seen: Record<string, unknown>;
  env: Record<string, string>;
}

let cloud: Cloud;

beforeAll(async () => {
  const assembly = writeAssembly(
    aFolder(),
    {
      ...anApi({
        'GET /things': 'Echo',
        'POST /things': 'Echo',
        'GET /things/{id}': 'Echo',
        'GET /things/new': 'Echo',
        'GET /files/{path+}': 'Echo',
        'ANY /any': 'Echo',
        'GET /slow': 'Slow',
        'GET /alone': 'Alone',
        'GET /small': 'Small',
        'GET /broken': 'Broken',
      }),
      Echo: aFunction('echo', {
        Environment: { Variables: { API: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
        MemorySize: 256,
      }),
      Slow: aFunction('echo', { Timeout: 1 }),
      Alone: aFunction('echo', { ReservedConcurrentExecutions: 1 }),
      Small: aFunction('hungry', { MemorySize: 128, Timeout: 10 }),
      Broken: aFunction('broken'),
    },
    {
      echo: ECHO,
      broken: `throw new Error('at load')`,
      hungry: `export const handler = () => { const held = []; for (;;) held.push(new Array(1e6).fill(held.length)); };`,
    },
  );
  cloud = await runCloud({ assembly, folder: null, port: 0, dynamodb: 'http://127.0.0.1:1' });
});
afterAll(() => cloud.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${cloud.api}${path}`, init);
const echo = async (path: string, init: RequestInit = {}) =>
  (await (await get(path, init)).json()) as Echo;

describe('the gateway: routes', () => {
  it.each([
    { path: '/things', is: 'GET /things' },
    { path: '/things/new', is: 'GET /things/new' },
    { path: '/things/old', is: 'GET /things/{id}' },
    { path: '/files/a/b.css', is: 'GET /files/{path+}' },
    { path: '/any', is: 'ANY /any' },
  ])('$path leads to $is', async ({ path, is }) => {
    expect((await echo(path)).event.routeKey).toBe(is);
  });

  it.each(['/', '/thing', '/things/', '/things/a/b', '/files/', '/THINGS'])(
    'knows no route for %s',
    async (path) => {
      const answer = await get(path);

      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ message: 'Not Found' });
    },
  );

  it('takes a literal before a name before the rest, the method before ANY, and the default last', () => {
    const route = (key: string) => ({ key, integration: '', authorizer: null, scopes: [] });
    const table = new RouteTable(
      ['$default', 'ANY /a/{x+}', 'GET /a/{x+}', 'GET /{y}/b', 'ANY /a/b', 'GET /a/{z}'].map(route),
    );
    const found = (method: string, path: string) => table.find(method, path)?.route.key;

    expect(found('GET', '/a/b')).toBe('ANY /a/b');
    expect(found('GET', '/a/c')).toBe('GET /a/{z}');
    expect(found('GET', '/a/c/d')).toBe('GET /a/{x+}');
    expect(found('PUT', '/a/c/d')).toBe('ANY /a/{x+}');
    expect(found('GET', '/c/b')).toBe('GET /{y}/b');
    expect(found('GET', '/c/c')).toBe('$default');
  });
});

describe('the gateway: what a function is given', () => {
  it('has the fields of payload format 2.0 and no others', async () => {
    const { event } = await echo('/things?b=2&a=1&a=%E4%B8%AD', {
      headers: { 'X-Own': 'yes', cookie: 'one=1; two=2', 'user-agent': 'test' },
    });

    const host = cloud.api.replace('http://', '');
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things',
      rawPath: '/things',
      rawQueryString: 'b=2&a=1&a=%E4%B8%AD',
      cookies: ['one=1', 'two=2'],
      queryStringParameters: { a: '1,中', b: '2' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: host,
        domainPrefix: '127',
        http: {
          method: 'GET',
          path: '/things',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test',
        },
        routeKey: 'GET /things',
        stage: '$default',
        time: expect.stringMatching(
          /^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/,
        ) as unknown,
        timeEpoch: expect.any(Number) as unknown,
      },
      isBase64Encoded: false,
    });
    expect(event['headers']).toMatchObject({ 'x-own': 'yes', host });
    expect(Object.keys(event)).not.toContain('body');
    expect(Object.keys(event)).not.toContain('pathParameters');
    expect(event['headers']).not.toHaveProperty('cookie');
  });

  it('decodes path parameters, and the path that is called raw', async () => {
    expect((await echo('/things/%E4%B8%AD%20x')).event).toMatchObject({
      rawPath: '/things/中 x',
      requestContext: { http: { path: '/things/中 x' } },
    });
    expect((await echo('/things/%E4%B8%AD%2F1')).event.pathParameters).toEqual({ id: '中/1' });
    expect((await echo('/files/a/b%20c')).event.pathParameters).toEqual({ path: 'a/b c' });
  });

  it.each([
    { type: 'application/json', body: '{"a":"中"}', is: '{"a":"中"}', encoded: false },
    { type: 'text/plain; charset=utf-8', body: 'a', is: 'a', encoded: false },
    { type: 'application/octet-stream', body: 'a', is: 'YQ==', encoded: true },
    { type: 'application/x-www-form-urlencoded', body: 'a', is: 'YQ==', encoded: true },
  ])('gives a body of $type with isBase64Encoded $encoded', async ({ type, body, is, encoded }) => {
    const { event } = await echo('/things', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });

    expect(event).toMatchObject({ body: is, isBase64Encoded: encoded });
  });

  it('gives the variables of the template and of the runtime, and nothing of the machine', async () => {
    const { env, seen } = await echo('/things');

    expect(env).toMatchObject({
      API: cloud.api,
      AWS_REGION: 'local',
      AWS_LAMBDA_FUNCTION_NAME: 'fixture-Echo',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    });
    for (const name of ['HOME', 'NODE_COMPILE_CACHE']) expect(env).not.toHaveProperty(name);
    expect(seen).toMatchObject({ name: 'fixture-Echo', memory: '256' });
    expect(Number(seen['left'])).toBeGreaterThan(2_000);
    expect(Number(seen['left'])).toBeLessThanOrEqual(3_000);
  });
});

describe('the gateway: what a caller is given', () => {
  it('takes any answer without a status for the body of a 200', async () => {
    const answer = await get('/things?bare=1');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ bare: true });
  });

  it('passes status, headers and cookies on, with the date and the id of the request', async () => {
    const answer = await get('/things?status=202');

    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-own')).toBe('yes');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('apigw-requestid')).toBeTruthy();
    expect(Date.parse(answer.headers.get('date') ?? '')).toBeGreaterThan(0);
  });

  it('decodes a body in base64', async () => {
    const answer = await get('/things?binary=1');

    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255]);
  });

  it.each([
    { what: 'a function that throws', path: '/things?fail=1' },
    { what: 'a function that ends its process', path: '/things?exit=1' },
    { what: 'a function that cannot be loaded', path: '/broken' },
    { what: 'an impossible status', path: '/things?status=1000' },
    { what: 'an answer above six megabytes', path: `/things?bytes=${6 * 1024 * 1024}` },
    { what: 'a function that takes more memory than it has', path: '/small' },
  ])('answers 500 to $what, and serves the next', async ({ path }) => {
    const answer = await get(path);

    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ message: 'Internal Server Error' });
    expect((await get('/things')).status).toBe(200);
  });

  it('passes an answer of just below six megabytes', async () => {
    const answer = await get(`/things?bytes=${6 * 1024 * 1024 - 100}`);

    expect((await answer.arrayBuffer()).byteLength).toBe(6 * 1024 * 1024 - 100);
  });

  it.each([
    { what: 'a body of six megabytes, which the function is not given', bytes: 6291456 },
    { what: 'quotes, which take two bytes each in JSON', bytes: 3145728, fill: '"' },
    { what: 'a body of more than ten megabytes', bytes: 10 * 1024 * 1024 + 1 },
  ])('refuses $what', async ({ bytes, fill = 'x' }) => {
    const answer = await get('/things', { method: 'POST', body: Buffer.alloc(bytes, fill) });

    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ message: 'Request Entity Too Large' });
  });

  it('takes a body that fills six megabytes with all that is around it', async () => {
    const body = Buffer.alloc(6291456 - 2000, 'x');

    expect((await get('/things', { method: 'POST', body })).status).toBe(200);
  });
});

describe('the gateway: instances of a function', () => {
  it('ends an invocation that takes too long, and starts a new instance for the next', async () => {
    const before = await echo('/slow');
    const late = await get('/slow?wait=1500');

    expect(late.status).toBe(503);
    expect(await late.json()).toEqual({ message: 'Service Unavailable' });
    expect(before.count).toBe(1);
    expect((await echo('/slow')).count).toBe(1);
  });

  it('keeps the memory of an instance between invocations', async () => {
    const first = await echo('/alone');
    const second = await echo('/alone');

    expect(second.count).toBe(first.count + 1);
  });

  it('never runs two invocations at one time in one instance', async () => {
    const echoes = await Promise.all(Array.from({ length: 25 }, () => echo('/any?wait=20')));

    expect(echoes.map((one) => one.most)).toEqual(echoes.map(() => 1));
  });

  it('answers 503 when the reserved concurrency is used up', async () => {
    const answers = await Promise.all([get('/alone?wait=300'), get('/alone?wait=300')]);

    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 503]));
  });
});

describe('the gateway: a browser that asks before it sends', () => {
  const asking = {
    method: 'OPTIONS',
    headers: { origin: 'https://pages.example', 'access-control-request-method': 'POST' },
  };

  it.each([
    { path: '/things', status: 204, who: 'the gateway itself' },
    { path: '/any', status: 200, who: 'the function of a route for any method, which catches it' },
  ])('at $path is answered by $who, with the headers of the API', async ({ path, status }) => {
    const CorsConfiguration = { AllowOrigins: ['https://pages.example'], AllowMethods: ['POST'] };
    const Properties = { Name: 'fixture', ProtocolType: 'HTTP', CorsConfiguration };
    const assembly = writeAssembly(
      aFolder(),
      {
        ...anApi({ 'GET /things': 'Echo', 'ANY /any': 'Echo' }),
        Api: { Type: 'AWS::ApiGatewayV2::Api', Properties },
        Echo: aFunction('echo'),
      },
      { echo: ECHO },
    );
    const own = await runCloud({ assembly, folder: null, port: 0, dynamodb: '' });
    const answer = await fetch(`${own.api}${path}`, asking);
    await own.stop();

    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://pages.example');
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST');
  });
});

describe('the gateway: behind CloudFront', () => {
  it.each([
    {
      takes: 'CloudFront alone',
      own: { MutualTlsAuthentication: {} },
      from: '203.0.113.200',
      says: /^127\.0\.0\.1:\d+$/,
    },
    { takes: 'anybody', own: {}, from: '127.0.0.1', says: /^198\.51\.100\.1:1$/ },
  ])('whose domain takes $takes hands on who asked as CloudFront says it', async (row) => {
    const Domain = { Type: 'AWS::ApiGatewayV2::DomainName', Properties: row.own };
    const assembly = writeAssembly(
      aFolder(),
      { ...anApi({ 'GET /things': 'Echo' }), Echo: aFunction('echo'), Domain },
      { echo: ECHO },
    );
    const there = await runCloud({ assembly, folder: null, port: 0, dynamodb: '' });
    const headers = { 'cloudfront-viewer-address': '198.51.100.1:1' };
    const answer = await fetch(`${there.api}/things`, { headers });
    const { event } = (await answer.json()) as Echo;
    await there.stop();

    expect(event.requestContext).toMatchObject({ http: { sourceIp: row.from } });
    expect(event['headers']).toMatchObject({
      'cloudfront-viewer-address': expect.stringMatching(row.says) as string,
    });
  });
});

describe('the gateway: throttling', () => {
  it('lets a burst through and answers 429 to the next', async () => {
    const assembly = writeAssembly(
      aFolder(),
      {
        ...anApi(
          { 'GET /': 'Echo' },
          { DefaultRouteSettings: { ThrottlingBurstLimit: 3, ThrottlingRateLimit: 0.001 } },
        ),
        Echo: aFunction('echo'),
      },
      { echo: ECHO },
    );
    const throttled = await runCloud({ assembly, folder: null, port: 0, dynamodb: '' });
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push((await fetch(throttled.api)).status);
    await throttled.stop();

    expect(answers).toEqual([200, 200, 200, 429]);
  });
});
