import { listCalendarYearsIn } from './calls/calendar-years.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackStore,
} from './calls/call-store.ts';
import { listComparisonsIn } from './calls/comparisons.ts';
import { listPackReleasesIn } from './calls/pack-releases.ts';
import { listHeadsIn, listRevocationsIn, readListIn } from './publishing/published-lists.ts';
import type { PublishedListStore } from './publishing/published-store.ts';
import type { FigureStore } from './register/figure-store.ts';
import { readFiguresIn } from './register/figures.ts';
import { listAnsweredQuestionsIn } from './remarks/answers.ts';
import type { AnswerStore } from './remarks/remark-store.ts';
import { type Table, type TableOptions, openTable } from './table/table.ts';
import { callStoreIn } from './calls/call-reads.ts';

/** What is everyone's: calls and calendars, the lists that were published, the counts, what was compared. */
export type PublicStore = CallStore &
  CalendarYearStore &
  FigureStore &
  PublishedListStore &
  ComparisonStore &
  RulePackStore;

/** The store of what is everyone's. */
export function dynamoPublicStore(options: TableOptions): PublicStore & AnswerStore {
  const table = openTable(options);
  return { ...publicStoreIn(table), listAnsweredQuestions: listAnsweredQuestionsIn(table) };
}

/** The same over a table that is open, but for what nobody else asks for. */
export function publicStoreIn(table: Table): PublicStore {
  return {
    ...callStoreIn(table),
    listPackReleases: listPackReleasesIn(table),
    readFigures: readFiguresIn(table),
    listCalendarYears: listCalendarYearsIn(table),
    listComparisons: listComparisonsIn(table),
    listHeads: listHeadsIn(table),
    readList: readListIn(table),
    listRevocations: listRevocationsIn(table),
  };
}
