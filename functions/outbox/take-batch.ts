import type { OutboxMessage } from '../../shared/store/outbox-message.ts';
import { type StreamRecord, outboxMessageIn } from '../../shared/store/outbox-record.ts';
import type { JointFilingStore } from '../../shared/store/store.ts';
import { flagJointFilings } from './flag-joint-filings.ts';

export interface OutboxContext {
  readonly store: JointFilingStore;
  /** Hears of a record that could not be taken; it must not write the record itself. */
  readonly onFailure: (sequenceNumber: string, error: unknown) => void;
}

export interface BatchAnswer {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

/**
 * Takes the outbox messages of a stream batch, in any order and any number of times. A record that
 * fails is named, so that it alone is tried again; the others are done with.
 */
export async function takeBatch(
  context: OutboxContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const batchItemFailures: BatchAnswer['batchItemFailures'] = [];
  for (const record of records) {
    try {
      await take(context.store, outboxMessageIn(record));
    } catch (error) {
      const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
      context.onFailure(itemIdentifier, error);
      batchItemFailures.push({ itemIdentifier });
    }
  }
  return { batchItemFailures };
}

async function take(store: JointFilingStore, message: OutboxMessage | null): Promise<void> {
  if (!message) return;
  if (message.kind === 'application_submitted') await flagJointFilings(store, message);
  await store.acknowledge(message);
}
