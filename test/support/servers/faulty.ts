import { once } from 'node:events';
import { type IncomingMessage, Agent, type ServerResponse, createServer, request } from 'node:http';
import { close, listen } from '../../../infra/local/listen.ts';

/**
 * What befalls a request: `throttled` and `contended` are told by the service, which did nothing;
 * `timed out` never comes to it and is never answered; `answer lost` and `answer cut` are done by
 * it, and its answer comes not at all or to the half; `refused` says of a condition that it failed.
 */
export const FAULTS = [
  'throttled',
  'contended',
  'timed out',
  'answer lost',
  'answer cut',
  'refused',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A request on its way to a service. */
export interface ServiceRequest {
  /** Of the API: `TransactWriteItems`, `Sign`. */
  readonly name: string;
  readonly body: string;
}

/** A way to a service on which faults happen. */
export interface FaultyWay {
  readonly endpoint: string;
  /** What befalls each request from now on; without it none. */
  meet(fault?: (asked: ServiceRequest) => Fault | null): void;
  stop(): Promise<void>;
}

/** A way to a service of AWS, or to what stands for it here, in the protocol of AWS in JSON. */
export async function startFaultyWay(to: string): Promise<FaultyWay> {
  let faultOf: (asked: ServiceRequest) => Fault | null = () => null;
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, response) => {
    void pass(incoming, response).catch(() => response.destroy());
  });

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await read(incoming);
    const name = String(incoming.headers['x-amz-target']).replace(/^.*\./, '');
    const asked = { name, body: sent.toString('utf8') };
    const fault = faultOf(asked);
    if (fault === 'timed out') return;
    const told = fault && answerOf(fault, asked);
    if (told) {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(told));
      return;
    }
    const { status, headers, body } = await forward(incoming, sent);
    if (fault === 'answer lost') return void response.destroy();
    response.writeHead(status, headers);
    if (fault === null) return void response.end(body);
    // as long as it was said to be, it is not
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  }

  async function forward({ method, url, headers }: IncomingMessage, sent: Buffer) {
    const target = new URL(url ?? '/', to);
    const own = { ...headers, host: target.host };
    const onward = request(target, { method, agent, headers: own });
    onward.end(sent);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    const body = await read(answer);
    const type = answer.headers['content-type'] ?? 'application/x-amz-json-1.0';
    return {
      status: answer.statusCode ?? 500,
      headers: { 'content-type': type, 'content-length': String(body.length) },
      body,
    };
  }

  const port = await listen(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    meet: (fault = () => null) => {
      faultOf = fault;
    },
    stop: async () => {
      await close(server);
      agent.destroy();
    },
  };
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Whether a fault can befall a request at all: what writes alone is contended or refused. */
export function canMeet(fault: Fault, { name, body }: ServiceRequest): boolean {
  if (fault === 'contended') return name === 'TransactWriteItems';
  return fault !== 'refused' || body.includes('"ConditionExpression"');
}

/** What the service says where it says that it did nothing; null where it says nothing of the kind. */
function answerOf(fault: Fault, { name, body }: ServiceRequest): object | null {
  const isTransaction = name === 'TransactWriteItems';
  switch (fault) {
    case 'throttled':
      if (isTransaction) return cancelled(body, 'ThrottlingError');
      return dynamoFault('ThrottlingException');
    case 'contended':
      return cancelled(body, 'TransactionConflict');
    case 'refused':
      if (isTransaction) return cancelled(body, 'ConditionalCheckFailed');
      return dynamoFault('ConditionalCheckFailedException');
    default:
      return null;
  }
}

function dynamoFault(type: string) {
  return { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: type };
}

/** A transaction of which the first write that has a condition is said to have failed. */
function cancelled(body: string, code: string) {
  const { TransactItems } = JSON.parse(body) as { TransactItems: object[] };
  const hasCondition = (item: object) => JSON.stringify(item).includes('"ConditionExpression"');
  const first = TransactItems.findIndex(hasCondition);
  const CancellationReasons = TransactItems.map((_, at) => ({
    Code: at === first ? code : 'None',
  }));
  return { ...dynamoFault('TransactionCanceledException'), CancellationReasons };
}
