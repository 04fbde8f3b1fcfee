import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { RetryBudget } from './retry-budget.ts';
import { type Waiting, retry } from './retry.ts';

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

const WAITING: Waiting = { sleep: (milliseconds) => sleep(milliseconds), random: Math.random };

export function openTable({ client, tableName, waiting = WAITING }: TableOptions): Table {
  const retrying = { ...waiting, budget: new RetryBudget() };
  const attempt: Table['retry'] = (act) =>
    retry(retrying, (abortSignal) => {
      const once = (command: Parameters<Send>[0]) => client.send(command, { abortSignal });
      return act(once as Send);
    });
  const send = (command: Parameters<Send>[0]) => attempt((once) => once(command));
  return { tableName, retry: attempt, send: send as Send };
}
