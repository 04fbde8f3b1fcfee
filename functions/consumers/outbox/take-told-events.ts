import { isStale } from '../../../shared/domain/messages/delivery.ts';
import { messageKindOf } from '../../../shared/domain/messages/message.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import { toldEventIn } from '../../../shared/store/messages/told-event.ts';
import type { StreamRecord } from '../../../shared/store/outbox/outbox-record.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';

export interface ToldEventsContext {
  readonly store: Pick<MessageStore, 'enterMessage'>;
  readonly clock: () => Date;
  readonly onFailure: OnFailure;
}

/**
 * Enters the message of each event that an association is told of, in any order and any number of
 * times. What happened long ago is told nobody: a table that is imported brings its events anew.
 */
export function takeToldEvents(
  { store, clock, onFailure }: ToldEventsContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const takeOne = async (record: StreamRecord) => {
    const event = toldEventIn(record);
    if (!event || isStale(event.at, clock())) return;
    const kind = messageKindOf(event.body);
    if (!kind) return;
    const { applicationId, sequence, at } = event;
    const dueAt = new Date(at).toISOString();
    const begins = { state: 'waiting', attempts: 0, dueAt, settledAt: null } as const;
    await store.enterMessage({ applicationId, sequence, kind, at, ...begins });
  };
  return takeEach(records, takeOne, onFailure);
}
