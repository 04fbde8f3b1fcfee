import { listApplicationsIn } from './applications/application-lists.ts';
import {
  readApplicationIn,
  readEventsIn,
  readHistoryIn,
} from './applications/application-reads.ts';
import type { ApplicationStore } from './applications/application-store.ts';
import type { PersonalDataReadingStore } from './applications/personal-data-reading-store.ts';
import { listReadingsIn } from './applications/personal-data-readings.ts';
import { listCalendarYearsIn } from './calls/calendar-years.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackReader,
} from './calls/call-store.ts';
import { listComparisonsIn } from './calls/comparisons.ts';
import { answeredIn } from './commands/command-context.ts';
import type { CommandStore } from './commands/command-store.ts';
import { commitTo } from './commands/commit.ts';
import { readFilingContextIn } from './commands/filing-context.ts';
import { filingWrites } from './commands/filing-writes.ts';
import { endArrivalIn, noteArrivalIn } from './commands/first-arrival.ts';
import type { MaterialReader, MaterialStore } from './materials/material-store.ts';
import { materialReaderIn, materialsIn } from './materials/materials.ts';
import type { MessageStore } from './messages/message-store.ts';
import { listMessagesIn } from './messages/messages.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';
import { callStoreIn } from './calls/call-reads.ts';

/** All that the applicant's door asks for. */
export type FilingStore = CommandStore &
  CallStore &
  CalendarYearStore &
  ComparisonStore &
  RulePackReader &
  ApplicationStore &
  MaterialReader &
  Pick<MessageStore, 'listMessages'> &
  Pick<PersonalDataReadingStore, 'listReadings'>;

/** What an association's filings need: what is of its own, and the commands. */
export function dynamoFilingStore(options: TableOptions): FilingStore & MaterialStore {
  const table = openTable(options);
  return { ...filingStoreIn(table), ...materialsIn(table) };
}

/** The same over a table that is open, for those who send no files. */
export function filingStoreIn(table: Table): FilingStore {
  return {
    ...callStoreIn(table),
    readContext: readFilingContextIn(table),
    answered: answeredIn(table),
    commit: commitTo(table, filingWrites),
    noteArrival: noteArrivalIn(table),
    endArrival: endArrivalIn(table),
    listApplications: listApplicationsIn(table),
    readApplication: readApplicationIn(table),
    readEvents: readEventsIn(table),
    readHistory: readHistoryIn(table),
    listReadings: listReadingsIn(table),
    ...materialReaderIn(table),
    listMessages: listMessagesIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listComparisons: listComparisonsIn(table),
  };
}
