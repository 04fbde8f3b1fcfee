import { randomUUID } from 'node:crypto';
import {
  type CancellationReason,
  TransactWriteItemsCommand,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { type Result, accept, refuse } from '../../domain/result.ts';
import type { CommitRefusal } from '../commands/command-store.ts';
import type { Table } from './table.ts';
import type { Write } from './write.ts';

/**
 * All of the writes or none, in one request. A failed condition becomes its refusal, the earlier
 * one's where several fail; anything else is thrown.
 */
export async function transact<Refused = CommitRefusal>(
  { send }: Pick<Table, 'send'>,
  writes: readonly Write<Refused>[],
): Promise<Result<null, Refused>> {
  // a repeat after a lost acknowledgement is known by its token, and not done twice
  const ClientRequestToken = randomUUID();
  const TransactItems = writes.map(({ item }) => item);
  try {
    await send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
    return accept(null);
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const refused = refusalOf(writes, error.CancellationReasons ?? []);
    if (refused === null) throw error;
    return refuse(refused);
  }
}

function refusalOf<Refused>(
  writes: readonly Write<Refused>[],
  reasons: readonly CancellationReason[],
): Refused | null {
  for (const [index, { refusal }] of writes.entries()) {
    const reason = reasons[index];
    const refused = reason?.Code === 'ConditionalCheckFailed' ? refusal(reason.Item) : null;
    if (refused !== null) return refused;
  }
  return null;
}
