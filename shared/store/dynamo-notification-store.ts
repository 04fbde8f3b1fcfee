import { listApplicationsIn } from './applications/application-lists.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import { listCalendarYearsIn } from './calls/calendar-years.ts';
import type { CalendarYearStore, CallStore } from './calls/call-store.ts';
import { listCallsIn } from './calls/calls.ts';
import type { CalendarStore } from './messages/calendar-store.ts';
import { calendarsIn } from './messages/calendars.ts';
import type { PublishingStore } from './publishing/published-store.ts';
import { readApplicationsIn } from './publishing/publishing.ts';
import type { QueueStore } from './queues/queue-store.ts';
import { listQueueIn } from './queues/queues.ts';
import { answeredIn, readContextIn } from './commands/command-context.ts';
import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import type { CalledMessageStore } from './messages/message-store.ts';
import { moveMessageIn, readMessageIn } from './messages/messages.ts';
import type { AddressStore } from './messages/address-store.ts';
import { addressesIn } from './messages/addresses.ts';
import type { ReceiverStore } from './messages/receiver-store.ts';
import { preferencesWrites, receiversIn } from './messages/receivers.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type NotificationStore = CommandStore &
  AddressStore &
  Pick<ReceiverStore, 'readReceiver' | 'putWebhook' | 'noteUncalled'> &
  CalledMessageStore &
  CalendarStore &
  CalendarYearStore &
  Pick<CallStore, 'listCalls'> &
  Pick<ApplicationStore, 'listApplications'> &
  Pick<PublishingStore, 'readApplications'> &
  Pick<QueueStore, 'listQueue'>;

/** What only the door asks for in which people say how they want to be written to. */
export function dynamoNotificationStore(options: TableOptions): NotificationStore {
  const table = openTable(options);
  const receivers = receiversIn(table);
  return {
    readContext: readContextIn(table),
    answered: answeredIn(table),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    commit: commitTo(table, preferencesWrites),
    ...addressesIn(table),
    readReceiver: (whose) => receivers.readReceiver(whose),
    putWebhook: (whose, webhook) => receivers.putWebhook(whose, webhook),
    noteUncalled: (whose, failure) => receivers.noteUncalled(whose, failure),
    ...calendarsIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listCalls: listCallsIn(table),
    listApplications: listApplicationsIn(table),
    readApplications: readApplicationsIn(table),
    listQueue: listQueueIn(table),
    readMessage: readMessageIn(table),
    moveMessage: moveMessageIn(table),
  };
}
