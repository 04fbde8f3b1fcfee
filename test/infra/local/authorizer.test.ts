import { createServer, type Server } from 'node:http';
import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { aFolder, aFunction, anApi, writeAssembly } from '../fixtures/assembly.ts';

const JWT = `export const handler = (event) => event.requestContext.authorizer.jwt;`;
const keys = await generateKeyPair('RS256', { extractable: true });
const otherKeys = await generateKeyPair('RS256');
const ecKeys = await generateKeyPair('ES256');

let issuer: string;
let server: Server;
let cloud: Cloud;
let asked = 0;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', use: 'sig' };
  const ecJwk = { ...(await exportJWK(ecKeys.publicKey)), kid: 'ec', use: 'sig' };
  server = createServer((request, response) => {
    asked++;
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    const body = isDiscovery ? { issuer, jwks_uri: `${issuer}/jwks` } : { keys: [jwk, ecJwk] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  issuer = `http://127.0.0.1:${await listen(server, 0)}`;
  const assembly = writeAssembly(
    aFolder(),
    { ...anApi({ '*GET /': 'Echo' }), Echo: aFunction('jwt') },
    { jwt: JWT },
  );
  cloud = await runCloud({
    assembly,
    folder: null,
    port: 0,
    dynamodb: '',
    parameters: { Issuer: issuer },
  });
});
afterAll(async () => {
  await cloud.stop();
  await close(server);
});

interface Token {
  claims?: Record<string, unknown>;
  expires?: string;
  key?: Parameters<SignJWT['sign']>[0];
  header?: { alg: string; kid?: string };
}

function aToken({ claims = {}, expires = '5m', key, header }: Token = {}): Promise<string> {
  return new SignJWT({ iss: issuer, aud: 'fixture-api', scope: 'fixture:read', ...claims })
    .setProtectedHeader(header ?? { alg: 'RS256', kid: 'one' })
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key ?? keys.privateKey);
}

const ask = (authorization?: string) =>
  fetch(cloud.api, { headers: authorization === undefined ? {} : { authorization } });

describe('the JWT authorizer lets in', () => {
  it.each([
    { what: 'a token of the issuer for the audience', token: {} },
    { what: 'one of several audiences', token: { claims: { aud: ['other', 'fixture-api'] } } },
    {
      what: 'client_id in place of aud',
      token: { claims: { aud: undefined, client_id: 'fixture-api' } },
    },
    {
      what: 'scopes in scp, as a list',
      token: { claims: { scope: undefined, scp: ['fixture:write'] } },
    },
    { what: 'one of several scopes', token: { claims: { scope: 'a fixture:write b' } } },
  ])('$what', async ({ token }) => {
    expect((await ask(`Bearer ${await aToken(token)}`)).status).toBe(200);
  });

  it('a token without the word Bearer, as API Gateway does', async () => {
    expect((await ask(await aToken())).status).toBe(200);
  });

  it('and hands every claim to the function as text', async () => {
    const claims = { sub: 'x', roles: ['a', 'b'], level: 3, ok: true };
    const answer = await ask(`Bearer ${await aToken({ claims })}`);

    expect(await answer.json()).toMatchObject({
      claims: {
        iss: issuer,
        aud: 'fixture-api',
        sub: 'x',
        roles: '[a b]',
        level: '3',
        ok: 'true',
        exp: expect.stringMatching(/^\d+$/) as unknown,
      },
      scopes: ['fixture:read'],
    });
  });

  it('and asks the issuer for its keys once', async () => {
    await ask(`Bearer ${await aToken()}`);
    const before = asked;
    await Promise.all(Array.from({ length: 5 }, async () => ask(`Bearer ${await aToken()}`)));

    expect(asked).toBe(before);
  });
});

describe('the JWT authorizer answers 401 to', () => {
  const refused: { what: string; header: () => Promise<string | undefined> }[] = [
    { what: 'no token', header: async () => undefined },
    { what: 'what is no token', header: async () => 'Bearer nonsense' },
    { what: 'a token that expired a second ago', header: () => aToken({ expires: '-1s' }) },
    {
      what: 'a token that holds from tomorrow',
      header: () => aToken({ claims: { nbf: Date.now() / 1000 + 86_400 } }),
    },
    { what: 'another issuer', header: () => aToken({ claims: { iss: 'http://elsewhere' } }) },
    { what: 'another audience', header: () => aToken({ claims: { aud: 'elsewhere' } }) },
    {
      what: 'another audience, though client_id fits',
      header: () => aToken({ claims: { aud: 'elsewhere', client_id: 'fixture-api' } }),
    },
    { what: 'the signature of another key', header: () => aToken({ key: otherKeys.privateKey }) },
    {
      what: 'a key that the issuer does not have',
      header: () => aToken({ header: { alg: 'RS256', kid: 'two' } }),
    },
    {
      what: 'ES256, though the issuer has the key',
      header: () => aToken({ key: ecKeys.privateKey, header: { alg: 'ES256', kid: 'ec' } }),
    },
    {
      what: 'HS256 with the public key for a secret',
      header: async () =>
        aToken({
          key: new TextEncoder().encode(await exportSPKI(keys.publicKey)),
          header: { alg: 'HS256', kid: 'one' },
        }),
    },
    {
      what: 'alg none',
      header: async () =>
        new UnsecuredJWT({ iss: issuer, aud: 'fixture-api', scope: 'fixture:read' })
          .setIssuedAt()
          .setExpirationTime('5m')
          .encode(),
    },
    {
      what: 'claims changed after signing',
      header: async () => {
        const [head, , signature] = (await aToken()).split('.');
        const claims = {
          iss: issuer,
          aud: 'fixture-api',
          exp: 4e9,
          iat: 1,
          scope: 'fixture:write',
        };
        const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
        return `${head}.${forged}.${signature}`;
      },
    },
  ];

  it.each(refused)('$what', async ({ header }) => {
    const token = await header();
    const answer = await ask(token === undefined ? undefined : `Bearer ${token}`);

    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });
});

describe('the JWT authorizer answers 403 to', () => {
  it.each(['', 'fixture', 'fixture:reader'])('the scope "%s"', async (scope) => {
    const answer = await ask(`Bearer ${await aToken({ claims: { scope } })}`);

    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ message: 'Forbidden' });
    expect(answer.headers.get('www-authenticate')).toContain('insufficient_scope');
  });
});

describe('a route of which others, without a token, have taken all that there is at once', () => {
  it.each([
    { counts: 'each request, whoever sends it', tokensFirst: false, status: 429 },
    { counts: 'those alone whose token is good', tokensFirst: true, status: 200 },
  ])(
    'is $status to who has one where the gateway counts $counts',
    async ({ tokensFirst, status }) => {
      const limits = { ThrottlingBurstLimit: 2, ThrottlingRateLimit: 0.001 };
      const assembly = writeAssembly(
        aFolder(),
        {
          ...anApi({ '*GET /': 'Echo' }, { DefaultRouteSettings: limits }),
          Echo: aFunction('jwt'),
        },
        { jwt: JWT },
      );
      const parameters = { Issuer: issuer };
      const settings = { assembly, folder: null, port: 0, dynamodb: '', parameters, tokensFirst };
      const own = await runCloud(settings);
      const authorization = `Bearer ${await aToken()}`;
      const statuses = [
        (await fetch(own.api)).status,
        (await fetch(own.api)).status,
        (await fetch(own.api, { headers: { authorization } })).status,
      ];
      await own.stop();

      expect(statuses).toEqual([401, 401, status]);
    },
  );
});
