import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll } from 'vitest';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Doors } from '../doors.ts';
import { claimsOf, eventAt, send } from '../http-event.ts';

/**
 * The doors behind HTTP, for clients: a thin gateway whose tokens are the names of accounts
 * (`association-1`), handed out at `/token` as the local sign-in does.
 */
export function serve(doors: () => Doors): () => string {
  let url = '';
  const server = createServer((request, response) => {
    void (request.url === '/token'
      ? giveToken(request, response)
      : pass(doors(), request, response));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => url;
}

async function giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const account = new URLSearchParams(await text(request)).get('account') ?? '';
  const isKnown = /^(association|recommender|examiner|expert|decider|admin)-[123]$/.test(account);
  response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/json' });
  response.end(JSON.stringify(isKnown ? { access_token: account } : { error: 'invalid_grant' }));
}

async function pass(doors: Doors, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  const body = await text(request);
  const account = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const [match] = Object.values<Route>(routes).flatMap((route) => {
    const pattern = route.path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    return found && route.method === request.method ? [{ route, params: { ...found.groups } }] : [];
  });
  if (!match) return void response.writeHead(404).end('{"message":"Not Found"}');
  const event = eventAt(match.route.method, match.route.path, {
    params: match.params,
    ...(searchParams.size > 0 && { query: Object.fromEntries(searchParams) }),
    headers: request.headers as Record<string, string>,
    ...(body && { text: body }),
    ...(account && { claims: claimsOf(account.replace(/-\d$/, ''), account) }),
  });
  const answer = await send(doors.handlers[match.route.door], event);
  return void response.writeHead(answer.status, answer.headers).end(answer.sent);
}
