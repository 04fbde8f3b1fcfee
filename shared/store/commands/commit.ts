import { randomUUID } from 'node:crypto';
import { TransactWriteItemsCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type Result, accept, refuse } from '../../domain/result.ts';
import type { Change } from './change.ts';
import type { CommandStore, CommitRefusal } from './command-store.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';
import { writesOf } from './writes.ts';

/** What one door alone takes, a call, an objection or how one is written to: no other carries that. */
type OwnWrites = (tableName: string, change: Change) => Write[];

/** One transaction; its failed conditions become refusals, anything else is thrown. */
export function commitTo(
  { send, tableName }: Table,
  ownWrites: OwnWrites = none,
): CommandStore['commit'] {
  return async (change, answered, now) => {
    const own = ownWrites(tableName, change);
    const writes = [...writesOf(tableName, change, answered, now), ...own];
    // a repeat after a lost acknowledgement is known by its token, and not done twice
    const ClientRequestToken = randomUUID();
    const TransactItems = writes.map(({ item }) => item);
    try {
      await send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
      return accept(null);
    } catch (error) {
      return refusedBy(writes, error);
    }
  };
}

const OWN = [
  'call',
  'calendarYear',
  'comparison',
  'packRelease',
  'person',
  'revocation',
  'delegation',
  'withdrawnDelegation',
  'accessRequest',
  'objection',
  'pendingObjection',
  'comment',
  'settlement',
  'question',
  'settledQuestion',
  'preferences',
] as const;

function none(_tableName: string, change: Change): Write[] {
  const foreign = OWN.find((name) => change[name] !== undefined);
  if (foreign) throw new Error(`this store takes no ${foreign}`);
  return [];
}

function refusedBy(writes: readonly Write[], error: unknown): Result<null, CommitRefusal> {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const reasons = error.CancellationReasons ?? [];
  for (const [index, { refusal }] of writes.entries()) {
    const reason = reasons[index];
    const refused = reason?.Code === 'ConditionalCheckFailed' ? refusal(reason.Item) : null;
    if (refused) return refuse(refused);
  }
  throw error;
}
