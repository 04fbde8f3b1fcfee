import { type Server, createServer } from 'node:http';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterEach, describe, expect, it } from 'vitest';
import { close, listen } from '../../infra/local/listen.ts';
import { kmsAddress, kmsAt } from '../../shared/evidence/kms-requests.ts';
import { kmsJws } from '../../shared/evidence/kms-signer.ts';
import { troubleOf } from '../../shared/store/table/retry.ts';

const credentials = {
  accessKeyId: 'AKIDLOCAL',
  secretAccessKey: 'secret',
  sessionToken: 'session',
};

let server: Server | undefined;
afterEach(async () => {
  if (server) await close(server);
  server = undefined;
});

interface Given {
  readonly status: number;
  readonly body: string;
  /** More than is sent: the answer is cut off. */
  readonly length?: number;
}

/** A KMS that always answers so, asked for a public key. */
async function askedOf({ status, body, length }: Given) {
  const headers: Record<string, unknown>[] = [];
  server = createServer((request, response) => {
    headers.push(request.headers);
    response.writeHead(status, { 'content-length': length ?? Buffer.byteLength(body) });
    response.write(body);
    if (length === undefined) response.end();
    else setTimeout(() => response.destroy(), 10);
  });
  const port = await listen(server, 0);
  const ask = kmsAt({ region: 'cn-north-1', endpoint: `http://127.0.0.1:${port}`, credentials });
  const signal = AbortSignal.timeout(5_000);
  const asked = ask('GetPublicKey', { KeyId: 'k' }, signal);
  const [settled] = await Promise.allSettled([asked]);
  return { ...settled, ask, headers: headers[0] };
}

describe('a request to KMS', () => {
  it('is signed for KMS of the region, by whom the function is', async () => {
    const { status, headers } = await askedOf({ status: 200, body: '{"PublicKey":"AA=="}' });

    expect(status).toBe('fulfilled');
    expect(headers).toMatchObject({
      authorization: expect.stringMatching(
        /Credential=AKIDLOCAL\/\d{8}\/cn-north-1\/kms\/aws4_request/,
      ) as unknown,
      'x-amz-security-token': 'session',
      'x-amz-target': 'TrentService.GetPublicKey',
      'content-type': 'application/x-amz-json-1.1',
    });
  });

  it.each(['us-east-1', 'cn-north-1', 'cn-northwest-1', 'us-gov-west-1'])(
    'goes where the client of the SDK would send it: %s',
    (Region) => {
      const client = new KMSClient({ region: 'local' });

      expect(kmsAddress(Region)).toBe(client.config.endpointProvider({ Region }).url.href);
      client.destroy();
    },
  );

  it.each([
    { what: 'a fault', status: 500, body: '{"__type":"KMSInternalException"}', trouble: 'outage' },
    {
      what: 'throttling',
      status: 400,
      body: '{"__type":"ThrottlingException"}',
      trouble: 'throttled',
    },
    { what: 'a proxy that speaks no JSON', status: 503, body: '<html>', trouble: 'outage' },
    {
      what: 'an answer that is cut off',
      status: 200,
      body: '{"Publ',
      length: 90,
      trouble: 'outage',
    },
    { what: 'half of an answer', status: 200, body: '{"Publ', trouble: 'outage' },
    {
      what: 'a refusal',
      status: 400,
      body: '{"__type":"com.amazonaws.kms#AccessDeniedException","message":"no"}',
      trouble: null,
    },
  ])('that met $what says whether it passes', async ({ trouble, ...given }) => {
    const asked = await askedOf(given);

    const reason: unknown = asked.status === 'rejected' ? asked.reason : null;
    expect(reason).toBeInstanceOf(Error);
    expect(troubleOf(reason)).toBe(trouble);
  });

  it('that nobody answers passes as well', async () => {
    const ask = kmsAt({ region: 'local', endpoint: 'http://127.0.0.1:1', credentials });

    const [refused] = await Promise.allSettled([ask('Sign', {}, AbortSignal.timeout(5_000))]);
    const [late] = await Promise.allSettled([ask('Sign', {}, AbortSignal.timeout(0))]);

    expect(refused.status === 'rejected' && troubleOf(refused.reason)).toBe('outage');
    expect(late.status === 'rejected' && troubleOf(late.reason)).toBe('outage');
  });

  it('gives no signature where KMS gave no key', async () => {
    const { ask } = await askedOf({ status: 200, body: '{}' });

    await expect(kmsJws(ask, 'k').sign('any+jws', {})).rejects.toThrow('no public key');
  });
});
