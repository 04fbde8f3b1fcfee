import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { close, listen } from '../../../infra/local/listen.ts';
import { runAt } from '../../support/pilots.ts';

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

interface Behaviour {
  /** What its discovery leaves out. */
  readonly lacks?: string;
  /** Seconds that its codes hold. */
  readonly patience?: number;
  readonly token?: Answer;
}

const servers: Server[] = [];
afterAll(async () => {
  await Promise.all(servers.map(close));
});

/** An issuer that is not ours, as far as the command line talks to it. */
async function anIssuer({ lacks, patience = 60, token }: Behaviour): Promise<string> {
  const server = createServer((request, response) => {
    const { status = 200, body } = answers[request.url ?? ''] ?? { status: 404, body: {} };
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
    response.end(isText ? body : JSON.stringify(body));
  });
  servers.push(server);
  const issuer = `http://127.0.0.1:${await listen(server, 0)}`;
  const endpoints = {
    issuer,
    token_endpoint: `${issuer}/token`,
    authorization_endpoint: `${issuer}/authorize`,
    device_authorization_endpoint: `${issuer}/device`,
  };
  const discovery = Object.entries(endpoints).filter(([name]) => name !== lacks);
  const device = {
    device_code: 'device',
    user_code: 'AB-CD',
    verification_uri: `${issuer}/activate`,
    expires_in: patience,
    interval: 0.01,
  };
  const answers: Record<string, Answer> = {
    '/.well-known/openid-configuration': { body: Object.fromEntries(discovery) },
    '/device': { body: device },
    '/token': token ?? { status: 400, body: { error: 'authorization_pending' } },
  };
  return issuer;
}

/** Signs in there, for an API that is not the local one. */
async function signInAt(behaviour: Behaviour, browse: (url: URL) => void = () => {}) {
  const cloud = join(mkdtempSync(join(tmpdir(), 'pilots-issuer-')), 'cloud.json');
  writeFileSync(cloud, '{}');
  const issuer = await anIssuer(behaviour);
  // whatever answers there is an API that one is not signed in at
  const pilots = (...words: string[]) =>
    runAt(cloud, [...words, '--api', issuer], { browse: (url) => browse(new URL(url)) });
  return { ...(await pilots('login', '--issuer', issuer)), pilots };
}

const given = (more: object) => ({
  token: { body: { access_token: 'opaque', token_type: 'Bearer', ...more } },
});
const refused = (error: string, description?: string) => ({
  token: { status: 400, body: { error, error_description: description } },
});

describe('an issuer of a deployed system', () => {
  it('may say nothing of an end of its code’s address, of the token and of its bearer', async () => {
    const { code, said, pilots } = await signInAt(given({}));

    expect(code).toBe(0);
    expect(said).toMatch(/on any device: http:\S+\/activate$/m);
    expect(said).toContain('compare the code: AB-CD');
    expect((await pilots('whoami')).said).toContain('it does not say as whom');
  });

  it('may tell the end of a token in the token itself', async () => {
    const payload = Buffer.from(JSON.stringify({ sub: 'a', exp: 4_000_000_000 }));

    const { said } = await signInAt(
      given({ access_token: `x.${payload.toString('base64url')}.x` }),
    );

    expect(said).toContain('：a，有效期至 until 2096-10-02T07:06:40.000Z');
  });

  it('that knows no codes is asked by the browser of this machine', async () => {
    const asked: URL[] = [];
    const behaviour = { ...given({}), lacks: 'device_authorization_endpoint' };

    const { code } = await signInAt(behaviour, (url) => {
      asked.push(url);
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'x');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      void fetch(back);
    });

    expect(code).toBe(0);
    expect(asked[0]?.searchParams.get('redirect_uri')).toMatch(
      /^http:\/\/localhost:840[0-4]\/callback$/,
    );
  });

  it.each([
    ['says that the code has expired', refused('expired_token'), 'Nobody signed in in time'],
    ['waits for nobody any longer', { patience: 0.2 }, 'Nobody signed in in time'],
    ['says that it was cancelled', refused('access_denied'), 'The sign-in was cancelled'],
    ['refuses with a reason', refused('invalid_scope', 'no\nsuch'), 'refused: no such.'],
    ['refuses without one', refused('invalid_client'), 'refused: invalid_client.'],
    ['falls over', { token: { status: 500, body: '<p>oops' } }, 'answer does not hold'],
    ['gives what is no token', { token: { body: {} } }, 'answer does not hold'],
  ])('that %s is quoted in a sentence', async (_what, behaviour, sentence) => {
    const { code, complaints, pilots } = await signInAt(behaviour);

    expect(code).toBe(3);
    expect(complaints).toContain(sentence);
    expect(complaints).not.toContain('\n');
    expect((await pilots('whoami')).code).toBe(3);
  });
});
