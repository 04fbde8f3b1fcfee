import { isStale } from '../../../shared/domain/messages/delivery.ts';
import type { ApplicationEvent } from '../../../shared/domain/application/application.ts';
import { invitedBy, messageKindOf } from '../../../shared/domain/messages/message-kinds.ts';
import { type Message, newMessage } from '../../../shared/domain/messages/message.ts';
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
 * Enters the messages of each event of which somebody is told, in any order and any number of times. What happened long ago is told nobody: a table that is imported brings its events anew.
 */
export function takeToldEvents(
  { store, clock, onFailure }: ToldEventsContext,
  records: readonly StreamRecord[],
): Promise<BatchAnswer> {
  const takeOne = async (record: StreamRecord) => {
    const event = toldEventIn(record);
    if (!event || isStale(event.at, clock())) return;
    for (const message of messagesOf(event)) await store.enterMessage(message);
  };
  return takeEach(records, takeOne, onFailure);
}

/** What an event gives to tell: to its association, and to those whom it asks to review. */
function messagesOf({ applicationId, sequence, at, body }: ApplicationEvent): Message[] {
  const kind = messageKindOf(body);
  const of = { callId: null, applicationId, sequence, at, until: null, days: null };
  return [
    ...(kind ? [newMessage({ ...of, kind, to: 'association' })] : []),
    ...invitedBy(body).map((subject) =>
      newMessage({ ...of, kind: 'invited', to: `person:${subject}` }),
    ),
  ];
}
