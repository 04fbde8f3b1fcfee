import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import * as z from 'zod';
import { close, listen } from '../listen.ts';
import type { Schedules } from './schedules.ts';

export interface Control {
  /** `GET /schedules` lists them; `POST /schedules/<name>?at=<ISO 8601>` runs one. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** A way to run a schedule before its time, for this machine only: there is none like it in a cloud. */
export async function startControl(schedules: Schedules): Promise<Control> {
  const server = createServer((request, response) => {
    void answer(schedules, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

const At = z.iso.datetime().optional();

async function answer(
  schedules: Schedules,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (status: number, body: unknown) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  // a page in a browser may send here, and must not
  if (request.headers.origin !== undefined) return say(403, { message: 'not for pages' });
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && pathname === '/schedules')
    return say(200, { schedules: schedules.names });
  const name = /^\/schedules\/([\w.-]+)$/.exec(pathname)?.[1];
  const at = At.safeParse(searchParams.get('at') ?? undefined);
  if (request.method !== 'POST' || name === undefined) return say(404, { message: 'Not Found' });
  if (!at.success) return say(400, { message: 'at is a moment in ISO 8601, in UTC' });
  const outcome = await schedules.run(name, at.data === undefined ? undefined : new Date(at.data));
  if (!outcome) return say(404, { message: `There is no schedule ${name}.` });
  return say(outcome.kind === 'answered' ? 200 : 502, outcome);
}
