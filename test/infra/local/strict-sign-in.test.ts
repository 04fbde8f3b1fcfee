import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSETS_IN_PLACE, assemble } from '../../../infra/assemble.ts';
import { keptBundles } from '../../../infra/kept-bundles.ts';
import { environmentNamed } from '../../../infra/environments.ts';
import { type Cloud, runCloud } from '../../../infra/local/cloud.ts';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { COMMAND_LINE_PORTS, SignIn, commandLineRedirect } from '../../../shared/domain/sign-in.ts';
import { runAt } from '../../support/pilots.ts';
import { aFolder } from '../fixtures/assembly.ts';
import { Browser } from '../../support/servers/browser.ts';
import { begin, codeFor, discovered, tokens } from '../../support/servers/code-flow.ts';
import { Person } from '../../scenarios/person.ts';
import { contentOf } from '../../scenarios/pilots-of-2022.ts';

const TRIAL = 'trial-2026';

/** The attributes of the command between two markers of the page, as the AWS CLI sends them. */
function commandIn(name: string) {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/deploying.md'), 'utf8');
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`sh\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
  const words = block.replaceAll('\\\n', ' ').split(/\s+/).filter(Boolean);
  expect(words.slice(0, 3)).toEqual(['aws', 'cognito-idp', 'admin-create-user']);
  const attributes = words.flatMap((word) => {
    const [, Name, Value] = /^Name=([^,]+),Value=(.+)$/.exec(word) ?? [];
    return Name === undefined || Value === undefined ? [] : [{ Name, Value }];
  });
  return { Username: words[words.indexOf('--username') + 1] ?? '', UserAttributes: attributes };
}

/** The deployment outside China whose user pool stands in for an issuer, on this machine. */
describe('a deployment with a user pool', { timeout: 180_000 }, () => {
  const folder = aFolder();
  let engine: Engine;
  let cloud: Cloud;
  const issuer = () => cloud.userPool?.issuer ?? '';
  beforeAll(async () => {
    const environment = environmentNamed('prod', SAMPLES.aws);
    const outdir = join(folder, 'cdk.out');
    const { folder: assembly } = await assemble(
      environment,
      await keptBundles(),
      { outdir, context: ASSETS_IN_PLACE },
      false,
    );
    engine = await startEngine();
    const data = join(folder, 'data');
    cloud = await runCloud({ assembly, folder: data, port: 0, dynamodb: engine.endpoint });
    writeFileSync(join(folder, 'cloud.json'), '{}');
  }, 180_000);
  afterAll(async () => {
    await cloud.stop();
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (asked: object) =>
    fetch(issuer(), {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.AdminCreateUser' },
      body: JSON.stringify({ UserPoolId: cloud.userPool?.id, ...asked }),
    });
  const said = async () => SignIn.parse(await (await fetch(`${cloud.api}/v1/sign-in`)).json());

  /** Signs in by the command line, with a person in front of the browser who is this user. */
  async function login(account: string) {
    const done: Promise<unknown>[] = [];
    const result = await runAt(join(folder, 'cloud.json'), ['login', '--api', cloud.api], {
      browse: (url) => {
        const browser = new Browser();
        done.push(browser.open(url).then((page) => browser.send(page, { account })));
      },
    });
    await Promise.all(done);
    return result;
  }

  /** A round to try a deployment with, made of the sample's folder as the page says. */
  function aTrial(): string {
    const trial = join(folder, TRIAL);
    cpSync(join(import.meta.dirname, '../../../calls/sample'), trial, { recursive: true });
    const replaced = [
      ['call.yaml', /^id: .*$/m, `id: ${TRIAL}`],
      ['call.yaml', /^isSample: .*$/m, 'isSample: false'],
      ['deadlines.yaml', /opensAt: .*$/m, 'opensAt: 2020-01-01T00:00:00+08:00'],
      ['deadlines.yaml', /closesAt: .*$/m, 'closesAt: 2090-01-01T17:00:00+08:00'],
    ] as const;
    for (const [name, from, to] of replaced) {
      const text = readFileSync(join(trial, name), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(join(trial, name), text.replace(from, to));
    }
    return trial;
  }

  /** As whom the command line is signed in, for what it has no command for. */
  function tokenKept(): string {
    const file = join(folder, 'config', 'sign-ins.json');
    return Object.values(
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, { token: string }>,
    ).map(({ token }) => token)[0] as string;
  }

  it('is led from an empty account to a first filing by what its page says', async () => {
    const [admin, association] = [commandIn('first-admin'), commandIn('every-user')];
    const pilots = (...words: string[]) =>
      runAt(join(folder, 'cloud.json'), [...words, '--api', cloud.api]);
    for (const user of [admin, association]) expect((await make(user)).status).toBe(200);

    expect(await login(admin.Username)).toMatchObject({ code: 0, complaints: '' });
    expect(await pilots('calls', 'apply')).toMatchObject({ code: 0 });
    expect(await pilots('call', 'apply', aTrial())).toMatchObject({ code: 0, complaints: '' });
    expect(await login(association.Username)).toMatchObject({ code: 0, complaints: '' });
    const person = new Person(cloud.api, tokenKept());
    const filed = await person.file(
      TRIAL,
      contentOf({
        account: 'association-1',
        number: 'T/CNTAC 15-2018',
        titleZh: '样例',
        publishedOn: '2019-06-01',
        implementedOn: '2019-07-01',
      }),
    );

    expect(filed.status).toBe(201);
    expect(filed.json.jws).toMatch(/^eyJ/);
    // what the role may do, and nothing else
    expect((await person.ask('PUT', '/v1/calls/sample-2026', { body: {} })).status).toBe(403);
    expect(decodeJwt(tokenKept())['scope']).toBe('openid pilots:apply');
  });

  it('says that it has no codes for other devices, so that the browser is taken', async () => {
    expect((await discovered(issuer())).device_authorization_endpoint).toBeUndefined();
    expect((await said()).commandLine.redirectUris).toEqual(
      COMMAND_LINE_PORTS.map(commandLineRedirect),
    );
  });

  it.each([
    ['another port', 'http://localhost:9999/callback'],
    ['the address of this machine by its number', 'http://127.0.0.1:8400/callback'],
    ['another path', 'http://localhost:8400/back'],
  ])('calls nobody back at %s', async (_what, redirectUri) => {
    const { clientId } = (await said()).commandLine;
    const { url } = await begin(issuer(), { clientId, redirectUri, scope: 'openid' });

    expect((await fetch(url, { redirect: 'manual' })).status).toBe(400);
  });

  it.each(['openid pilots:apply', 'openid email', 'openid offline_access'])(
    'refuses the scope %s, which its client may not ask for',
    async (scope) => {
      const { clientId } = (await said()).commandLine;
      const redirectUri = commandLineRedirect(COMMAND_LINE_PORTS[0]);
      const { url } = await begin(issuer(), { clientId, redirectUri, scope });
      const answer = await fetch(url, { redirect: 'manual' });

      expect(answer.headers.get('location')).toBe(`${redirectUri}?error=invalid_scope&state=xyz`);
    },
  );

  it('lets people into its pages, and out again to an address of its own only', async () => {
    await make({ Username: 'web@example.org', UserAttributes: [] });
    const { pages } = await said();
    const [redirectUri = ''] = pages.redirectUris;
    const client = { clientId: pages.clientId, redirectUri, scope: 'openid' };
    const { code, verifier } = await codeFor(issuer(), client, 'web@example.org');
    const form = { client_id: pages.clientId, redirect_uri: redirectUri };
    const got = await tokens(issuer(), {
      ...form,
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
    });
    const authorization = `Bearer ${got.body['access_token']}`;
    const asked = await fetch(`${cloud.api}/v1/applications`, { headers: { authorization } });
    const out = (to: string) => {
      const query = new URLSearchParams({
        client_id: pages.clientId,
        [pages.signOut.parameter]: to,
      });
      return fetch(`${issuer()}/logout?${query.toString()}`, { redirect: 'manual' });
    };

    // whoever has no role is known, and may do nothing
    expect(asked.status).toBe(403);
    const [home = ''] = pages.signOut.redirectUris;
    expect((await out(home)).headers.get('location')).toBe(`${cloud.api}/`);
    expect((await out('https://elsewhere.example/')).status).toBe(400);
  });

  it.each([
    ['an attribute that the pool has not', { UserAttributes: [{ Name: 'custom:x', Value: 'y' }] }],
    ['no address for a name', { Username: 'mei' }],
    ['another pool', { UserPoolId: 'local_other' }],
  ])('makes no user with %s', async (_what, change) => {
    expect((await make({ Username: 'new@example.org', ...change })).status).toBe(400);
  });
});
