import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** API Gateway takes ten megabytes. */
const REQUEST_LIMIT_BYTES = 10 * 1024 * 1024;

/** A request as it came over the wire, read to its end. */
export interface Received {
  readonly id: string;
  readonly at: Date;
  readonly method: string;
  /** Percent-encoded, without the query. */
  readonly path: string;
  readonly query: string;
  readonly protocol: string;
  readonly sourceIp: string;
  readonly sourcePort: number;
  /** Lower-case names; equal names joined by commas, without `cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** Reads a request that came `at` this time; gives null where its body is above the limit. */
export async function receive(request: IncomingMessage, at: Date): Promise<Received | null> {
  const body = await readBody(request);
  if (!body) return null;
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  const { headers, cookies } = readHeaders(request.rawHeaders);
  return {
    id: `${randomBytes(11).toString('base64url').slice(0, 15)}=`,
    at,
    method: request.method ?? 'GET',
    path,
    query: query.join('?'),
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    sourcePort: request.socket.remotePort ?? 0,
    headers,
    cookies,
    body,
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    // read on, so that the answer reaches a client that is still sending
    if (size <= REQUEST_LIMIT_BYTES) chunks.push(chunk as Buffer);
  }
  return size > REQUEST_LIMIT_BYTES ? null : Buffer.concat(chunks);
}

function readHeaders(raw: readonly string[]) {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = String(raw[i]).toLowerCase();
    const value = String(raw[i + 1]);
    if (name === 'cookie') cookies.push(...value.split('; '));
    else headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return { headers, cookies };
}
