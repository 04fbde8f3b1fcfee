import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { close, listen } from './listen.ts';
import { ACCOUNT, REGION } from './template/values.ts';
import { WireError } from './wire.ts';

export interface Sqs {
  /** Where SQS answers, for `AWS_ENDPOINT_URL_SQS`. */
  readonly endpoint: string;
  /** A queue for which a file stands, with a line for each message, or one that keeps nothing and cannot be asked. Gives its address. */
  makeQueue(name: string, file: string | null): string;
  stop(): Promise<void>;
}

const Input = z.object({ QueueUrl: z.string(), AttributeNames: z.array(z.string()).default([]) });

/**
 * SQS for one machine, in AWS JSON 1.0: how many messages lie in a queue, and nothing else. Who sets
 * something aside writes the queue's file; nobody takes a message before it is settled.
 */
export async function startSqs(): Promise<Sqs> {
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    void serve(files, request, response);
  });
  const port = await listen(server, 0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    makeQueue: (name, file) => {
      if (file !== null) files.set(name, file);
      return `http://127.0.0.1/${ACCOUNT}/${name}`;
    },
    stop: () => close(server),
  };
}

/** The ARN of a queue, by its name or its address. */
export function queueArn(queue: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${nameIn(queue)}`;
}

function nameIn(queue: string): string {
  return queue.slice(queue.lastIndexOf('/') + 1);
}

async function serve(
  files: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, body } = await answer(files, request);
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

async function answer(files: ReadonlyMap<string, string>, request: IncomingMessage) {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const input: unknown = JSON.parse(Buffer.concat(chunks).toString());
    return { status: 200, body: perform(files, String(request.headers['x-amz-target']), input) };
  } catch (error) {
    const type = error instanceof WireError ? error.type : 'InvalidParameterValueException';
    return { status: 400, body: { __type: `com.amazonaws.sqs#${type}`, message: String(error) } };
  }
}

function perform(files: ReadonlyMap<string, string>, target: string, given: unknown) {
  if (target !== 'AmazonSQS.GetQueueAttributes')
    throw new WireError('UnsupportedOperation', `infra/local/sqs does not know ${target}`);
  const { QueueUrl, AttributeNames } = Input.parse(given);
  const file = files.get(nameIn(QueueUrl));
  if (file === undefined)
    throw new WireError('QueueDoesNotExist', 'The specified queue does not exist.');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const all: Readonly<Record<string, string>> = {
    ApproximateNumberOfMessages: String(lines.length),
    ApproximateNumberOfMessagesNotVisible: '0',
  };
  const asked = Object.entries(all).filter(([name]) => AttributeNames.includes(name));
  return { Attributes: Object.fromEntries(asked) };
}
