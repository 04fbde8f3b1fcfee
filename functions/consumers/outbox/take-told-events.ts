import { isStale } from '../../../shared/domain/messages/delivery.ts';
import type { ApplicationEvent } from '../../../shared/domain/application/application.ts';
import { allowedTo } from '../../../shared/domain/application/guard.ts';
import {
  asksSecondPerson,
  invitedBy,
  messageKindOf,
} from '../../../shared/domain/messages/message-kinds.ts';
import { type Message, newMessage } from '../../../shared/domain/messages/message.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { MessageStore } from '../../../shared/store/messages/message-store.ts';
import { toldEventIn } from '../../../shared/store/messages/told-event.ts';
import type { PersonStore } from '../../../shared/store/people/person-store.ts';
import type { StreamRecord } from '../../../shared/store/outbox/outbox-record.ts';
import { type BatchAnswer, type OnFailure, takeEach } from '../stream-batch.ts';

type ToldStore = Pick<MessageStore, 'enterMessage'> &
  Pick<CommandStore, 'readContext'> &
  Pick<PersonStore, 'listPeople'>;

export interface ToldEventsContext {
  readonly store: ToldStore;
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
    const second = asksSecondPerson(event.body) ? await secondPersons(store, event) : [];
    for (const message of messagesOf(event, second)) await store.enterMessage(message);
  };
  return takeEach(records, takeOne, onFailure);
}

/** What an event gives to tell: to its association, to those whom it asks to review, and who may be the second person. */
function messagesOf(
  { applicationId, sequence, at, body }: ApplicationEvent,
  second: readonly string[],
): Message[] {
  const kind = messageKindOf(body);
  const of = { callId: null, applicationId, sequence, at, until: null, days: null };
  return [
    ...(kind ? [newMessage({ ...of, kind, to: 'association' })] : []),
    ...invitedBy(body).map((subject) =>
      newMessage({ ...of, kind: 'invited', to: `person:${subject}` }),
    ),
    ...second.map((subject) =>
      newMessage({ ...of, kind: 'redaction_waits', to: `person:${subject}` }),
    ),
  ];
}

/** The examiners who may decide what is asked: nobody who asked, and nobody of a party to the case. */
async function secondPersons(
  store: ToldStore,
  { applicationId }: ApplicationEvent,
): Promise<string[]> {
  const { application } = await store.readContext({ applicationId });
  if (!application) return [];
  const people = await store.listPeople();
  return people.flatMap(({ subject, roles, organisation: { code, name } }) => {
    const organisation = { code: code ?? '', name };
    const may = () => allowedTo(application, { subject, role: 'examiner', organisation });
    return roles.includes('examiner') && may().includes('redact') ? [subject] : [];
  });
}
