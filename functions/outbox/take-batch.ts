import type { OutboxMessage } from '../../shared/store/outbox-message.ts';
import { type StreamRecord, outboxMessageIn } from '../../shared/store/outbox-record.ts';
import type { JointFilingStore } from '../../shared/store/store.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';
import { flagJointFilings } from './flag-joint-filings.ts';

export interface OutboxContext {
  readonly store: JointFilingStore;
  readonly onFailure: OnFailure;
}

/** Takes the outbox messages of a stream batch, in any order and any number of times. */
export function takeBatch(
  { store, onFailure }: OutboxContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  return takeEach(records, (record) => take(store, outboxMessageIn(record)), onFailure);
}

async function take(store: JointFilingStore, message: OutboxMessage | null): Promise<void> {
  if (!message) return;
  if (message.kind === 'application_submitted') await flagJointFilings(store, message);
  await store.acknowledge(message);
}
