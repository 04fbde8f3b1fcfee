import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Waiting, repeating } from './retry.ts';

type Send = DynamoDBClient['send'];

/** The one table, and how to reach it. */
export interface Table {
  readonly tableName: string;
  /** Sends a command, again where it met a trouble that passes. */
  readonly send: Send;
  /** Does more than one command as one attempt; `send` sends once. */
  readonly retry: <T>(act: (send: Send) => Promise<T>) => Promise<T>;
}

export interface TableOptions {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly waiting?: Waiting;
}

export function openTable({ client, tableName, waiting }: TableOptions): Table {
  const repeat = repeating(waiting);
  const attempt: Table['retry'] = (act) =>
    repeat((abortSignal) => {
      const once = (command: Parameters<Send>[0]) => client.send(command, { abortSignal });
      return act(once as Send);
    });
  const send = (command: Parameters<Send>[0]) => attempt((once) => once(command));
  return { tableName, retry: attempt, send: send as Send };
}
