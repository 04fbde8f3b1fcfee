import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dataOf,
  type PilotsClient,
  pilotsClient,
  ProblemError,
} from '../../shared/client/client.ts';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Cuts the connection instead, or half way through the body. */
  readonly lost?: true | 'half way';
}

const NOW = Date.parse('2026-11-24T10:00:00Z');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server that gives these replies in turn, and a client of it that does not wait. */
async function against(...replies: Reply[]) {
  const seen: { request: IncomingMessage; body: string }[] = [];
  const pauses: number[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ request, body });
    const reply = replies[seen.length - 1] ?? { status: 500 };
    if (reply.lost === true) {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    const text = JSON.stringify(reply.body ?? {});
    if (reply.lost) response.write(text.slice(0, 5), () => request.socket.destroy());
    else response.end(text);
  };
  const server = createServer((request, response) => void answer(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const client = pilotsClient({
    baseUrl: `http://127.0.0.1:${port}`,
    token: () => 'token-1',
    random: () => 1,
    now: () => NOW,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { client, seen, pauses };
}

const start = (client: PilotsClient, headers = {}) =>
  client.POST('/v1/calls/{callId}/applications', {
    params: { path: { callId: 'sample-2026' } },
    body: { content: { technicalContent: '内容' } },
    headers,
  });

describe('the client', () => {
  it('sends the token, the language, and a key of its own for each write', async () => {
    const { client, seen } = await against({ status: 201 }, { status: 201 });

    await start(client);
    await start(client);

    const [first, second] = seen.map(({ request }) => request.headers);
    expect(first).toMatchObject({ authorization: 'Bearer token-1', 'accept-language': 'zh-CN' });
    expect(first?.['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second?.['idempotency-key']).not.toBe(first?.['idempotency-key']);
  });

  it('keeps the key of its caller', async () => {
    const { client, seen } = await against({ status: 201 });

    await start(client, { 'Idempotency-Key': 'mine' });

    expect(seen[0]?.request.headers['idempotency-key']).toBe('mine');
  });

  it('sends the same again, key and body, after a lost connection, 429 and 503', async () => {
    const { client, seen, pauses } = await against(
      { status: 0, lost: true },
      { status: 429 },
      { status: 503 },
      { status: 201, body: { id: 'app_1' } },
    );

    const { data } = await start(client);

    expect(data).toEqual({ id: 'app_1' });
    expect(seen).toHaveLength(4);
    expect(new Set(seen.map(({ request }) => request.headers['idempotency-key'])).size).toBe(1);
    expect(new Set(seen.map(({ body }) => body)).size).toBe(1);
    expect(pauses).toEqual([200, 400, 800]);
  });

  it('reads an answer again that was cut off half way', async () => {
    const { client, seen } = await against(
      { status: 201, body: { id: 'app_1' }, lost: 'half way' },
      { status: 201, body: { id: 'app_1' } },
    );

    const { data } = await start(client);

    expect(data).toEqual({ id: 'app_1' });
    expect(new Set(seen.map(({ request }) => request.headers['idempotency-key'])).size).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it('does not come back before the server asks for it, in seconds or by a date, and some time after', async () => {
    const { client, pauses } = await against(
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 503, headers: { 'retry-after': new Date(NOW + 30_000).toUTCString() } },
      { status: 200 },
    );

    await client.GET('/v1/calls');

    expect(pauses).toEqual([3200, 30_400]);
  });

  it('does not come back where the server asks for more than two minutes', async () => {
    const { client, seen } = await against(
      { status: 503, headers: { 'retry-after': '120' } },
      { status: 503, headers: { 'retry-after': '121' } },
      { status: 200 },
    );

    const { response } = await start(client);

    expect(response.status).toBe(503);
    expect(seen).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 412, 422, 428, 501])(
    'takes %i for an answer',
    async (status) => {
      const { client, seen } = await against({ status });

      const { response } = await start(client);

      expect(response.status).toBe(status);
      expect(seen).toHaveLength(1);
    },
  );

  it('gives up after five attempts, with the last answer or error', async () => {
    const faults = Array.from({ length: 6 }, () => ({ status: 500 }));
    const failing = await against(...faults);
    expect((await start(failing.client)).response.status).toBe(500);
    expect(failing.seen).toHaveLength(5);

    const gone = await against(...faults.map(() => ({ status: 0, lost: true as const })));
    await expect(start(gone.client)).rejects.toThrow('fetch failed');
    expect(gone.seen).toHaveLength(5);
  });

  it('gives the data of an answer, and throws the problem of a refusal', async () => {
    const problem = {
      type: '/docs/problems#call.not_found',
      title: '没有这份申报通知',
      status: 404,
      detail: '没有编号为“x”的申报通知。',
      code: 'call.not_found',
    };
    const { client } = await against(
      { status: 200, body: { calls: [] } },
      { status: 404, body: problem },
      { status: 404, body: { message: 'Not Found' } },
    );

    expect(dataOf(await client.GET('/v1/calls'))).toEqual({ calls: [] });
    const refused = client.GET('/v1/calls').then(dataOf);
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({ problem: { code: 'call.not_found' } });
    await expect(client.GET('/v1/calls').then(dataOf)).rejects.toThrow('without a problem');
  });
});
