import {
  Agent,
  type IncomingMessage,
  type ServerResponse,
  createServer,
  request as send,
} from 'node:http';
import { close, listen } from '../listen.ts';
import { arnOf } from '../kms.ts';
import { ACCOUNT } from '../template/values.ts';
import { WIRE_HEADERS } from '../wire.ts';
import { type Tables, wantedOf } from './requests.ts';
import { type Right, type Wanted, allows } from './statements.ts';

export interface GuardSettings {
  readonly dynamodb: string;
  readonly kms: string;
  readonly tables: Tables;
  /** By the access key with which a function signs. */
  readonly rights: ReadonlyMap<string, readonly Right[]>;
}

export interface Guard {
  /** Takes the place of both services for a function. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Stands between functions and services and lets through what the role of the function allows, so
 * that a right that was forgotten is missed here and not first in the cloud.
 */
export async function startGuard(settings: GuardSettings): Promise<Guard> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    void pass(settings, agent, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      await close(server);
      agent.destroy();
    },
  };
}

async function pass(
  settings: GuardSettings,
  agent: Agent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const target = String(request.headers['x-amz-target']);
  const caller = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '';

  const denied = deniedOf(settings, caller, target, body);
  if (denied) return refuse(response, caller, denied);
  const isKms = target.startsWith('TrentService.');
  const headers = { ...WIRE_HEADERS, ...contentOf(request), 'x-amz-target': target };
  const endpoint = isKms ? settings.kms : settings.dynamodb;
  const forwarded = send(endpoint, { method: 'POST', agent, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  forwarded.on('error', () => response.destroy());
  forwarded.end(body);
}

function contentOf(request: IncomingMessage): Record<string, string> {
  return { 'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0' };
}

/** The first thing wanted that no statement allows, or null. */
function deniedOf(
  settings: GuardSettings,
  caller: string,
  target: string,
  body: Buffer,
): Wanted | null {
  const rights = settings.rights.get(caller);
  if (!rights) return null;
  const [service = '', operation = ''] = target.split('.');
  const input: unknown = JSON.parse(body.toString());
  const all =
    service === 'TrentService'
      ? [kmsWanted(operation, input as { KeyId: string })]
      : wantedOf(operation, input, settings.tables);
  return all.find((wanted) => !allows(rights, wanted)) ?? null;
}

function kmsWanted(operation: string, { KeyId }: { KeyId: string }): Wanted {
  const resource = KeyId.startsWith('arn:') ? KeyId : arnOf(KeyId);
  return { action: `kms:${operation}`, resource, leadingKeys: [] };
}

function refuse(response: ServerResponse, caller: string, { action, resource }: Wanted): void {
  const user = `arn:aws:sts::${ACCOUNT}:assumed-role/${caller}`;
  const text = `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(
    JSON.stringify({
      __type: 'com.amazon.coral.service#AccessDeniedException',
      Message: text,
      message: text,
    }),
  );
}
