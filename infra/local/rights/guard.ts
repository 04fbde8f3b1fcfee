import {
  Agent,
  type IncomingMessage,
  type ServerResponse,
  createServer,
  request as send,
} from 'node:http';
import { close, listen } from '../listen.ts';
import { arnOf } from '../kms.ts';
import { faultBody } from '../s3/fault.ts';
import { queueArn } from '../sqs.ts';
import { ACCOUNT } from '../template/values.ts';
import { WIRE_HEADERS } from '../wire.ts';
import { callerIn, objectAsked } from './objects.ts';
import { type Tables, wantedOf } from './requests.ts';
import { type Right, type Wanted, allows } from './statements.ts';

export interface GuardSettings {
  readonly dynamodb: string;
  readonly kms: string;
  readonly s3: string;
  readonly sqs: string;
  readonly tables: Tables;
  /** By the access key with which a function signs. */
  readonly rights: ReadonlyMap<string, readonly Right[]>;
  /** Hears what each function asks for, whether it may or not. */
  readonly onAsked?: OnAsked | undefined;
}

/** What a function asked of a service: `input` as it was sent, where the service speaks JSON. */
export interface GuardedRequest {
  /** Name of the function. */
  readonly caller: string;
  /** What its role allows; undefined where the guard knows no such function. */
  readonly rights: readonly Right[] | undefined;
  readonly wanted: readonly Wanted[];
  readonly input: unknown;
}

export type OnAsked = (asked: GuardedRequest) => void;

export interface Guard {
  /** Takes the place of all services for a function. */
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
  const target = request.headers['x-amz-target'];
  // the services with a target speak JSON; S3 has none
  const { caller, wanted: all } =
    typeof target === 'string'
      ? {
          caller: callerIn(request.headers.authorization ?? ''),
          wanted: wantedBy(target, body, settings.tables),
        }
      : objectAsked(request, body);
  const rights = settings.rights.get(caller);
  const input: unknown = settings.onAsked && target ? JSON.parse(body.toString()) : null;
  settings.onAsked?.({ caller, rights, wanted: all, input });
  const denied = rights && all.find((wanted) => !allows(rights, wanted));
  if (denied) return refuse(response, { caller, denied, isXml: target === undefined });
  const { endpoint, ...options } = forwardedTo(settings, request, target);
  const forwarded = send(endpoint, { agent, ...options }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  forwarded.on('error', () => response.destroy());
  forwarded.end(body);
}

function forwardedTo(
  settings: GuardSettings,
  request: IncomingMessage,
  target: string | string[] | undefined,
) {
  const { method = 'GET', url = '/', headers } = request;
  if (typeof target !== 'string') {
    // with the host that it was sent to, over which it is signed
    return { endpoint: new URL(url, settings.s3), method, headers };
  }
  const [service] = target.split('.');
  const { kms, sqs, dynamodb } = settings;
  return {
    endpoint: service === 'TrentService' ? kms : service === 'AmazonSQS' ? sqs : dynamodb,
    method: 'POST',
    headers: { ...WIRE_HEADERS, ...contentOf(request), 'x-amz-target': target },
  };
}

function contentOf(request: IncomingMessage): Record<string, string> {
  return { 'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0' };
}

function wantedBy(target: string, body: Buffer, tables: Tables): Wanted[] {
  const [service = '', operation = ''] = target.split('.');
  const input: unknown = JSON.parse(body.toString());
  if (service === 'TrentService') return [kmsWanted(operation, input as { KeyId: string })];
  if (service === 'AmazonSQS') return [sqsWanted(operation, input as { QueueUrl: string })];
  return wantedOf(operation, input, tables);
}

function kmsWanted(operation: string, { KeyId }: { KeyId: string }): Wanted {
  const resource = KeyId.startsWith('arn:') ? KeyId : arnOf(KeyId);
  return { action: `kms:${operation}`, resource, leadingKeys: [] };
}

function sqsWanted(operation: string, { QueueUrl }: { QueueUrl: string }): Wanted {
  return { action: `sqs:${operation}`, resource: queueArn(QueueUrl), leadingKeys: [] };
}

interface Denial {
  readonly caller: string;
  readonly denied: Wanted;
  readonly isXml: boolean;
}

function refuse(response: ServerResponse, { caller, denied, isXml }: Denial): void {
  const { action, resource } = denied;
  const user = `arn:aws:sts::${ACCOUNT}:assumed-role/${caller}`;
  const text = `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  if (isXml) {
    response.writeHead(403, { 'content-type': 'application/xml' });
    return void response.end(faultBody('AccessDenied', text, resource));
  }
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(
    JSON.stringify({
      __type: 'com.amazon.coral.service#AccessDeniedException',
      Message: text,
      message: text,
    }),
  );
}
