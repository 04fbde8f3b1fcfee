import type { Meter } from '../../../shared/http/metrics.ts';
import { type StreamRecord, outboxMessageIn } from '../../../shared/store/outbox/outbox-record.ts';
import type { JointFilingStore } from '../../../shared/store/applications/joint-filing-store.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';
import { takeMessage } from '../../derived/take-message.ts';

export interface OutboxContext {
  readonly store: JointFilingStore;
  readonly clock?: () => Date;
  /** Hears how late the messages were taken; absent: nobody does. */
  readonly meter?: Meter;
  readonly onFailure: OnFailure;
}

/** Takes the outbox messages of a stream batch, in any order and any number of times. */
export function takeBatch(
  { store, clock = () => new Date(), meter = () => undefined, onFailure }: OutboxContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const takeOne = async (record: StreamRecord) => {
    const message = outboxMessageIn(record);
    if (!message) return;
    // told before it is taken: one that fails again and again is the one that is late
    const lag = Math.max(0, clock().getTime() - Date.parse(message.at));
    meter([{ name: 'OutboxLag', value: lag / 1000 }]);
    await takeMessage(store, message);
  };
  return takeEach(records, takeOne, onFailure);
}
