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
  CalledMessageStore;

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
    readMessage: readMessageIn(table),
    moveMessage: moveMessageIn(table),
  };
}
