import type { CommandStore } from './commands/command-store.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import type { AddressStore } from './messages/address-store.ts';
import { addressesIn } from './messages/addresses.ts';
import type { ReceiverStore } from './messages/receiver-store.ts';
import { receiversIn } from './messages/receivers.ts';
import type { MessageStore } from './messages/message-store.ts';
import { messagesIn } from './messages/messages.ts';
import { linksIn } from './publishing/pending-objections.ts';
import type { LinkStore } from './publishing/published-store.ts';
import { type TableOptions, openTable } from './table/table.ts';

export type MailStore = MessageStore &
  AddressStore &
  ReceiverStore &
  LinkStore &
  Pick<CommandStore, 'readContext'>;

/** What only those ask for who enter mail and send it: apart, so that few doors carry it. */
export function dynamoMailStore(options: TableOptions): MailStore {
  const table = openTable(options);
  return {
    readContext: readFilingContextIn(table),
    ...addressesIn(table),
    ...receiversIn(table),
    ...messagesIn(table),
    ...linksIn(table),
  };
}
