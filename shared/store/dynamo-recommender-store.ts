import { type FilingStore, filingStoreIn } from './dynamo-filing-store.ts';
import { commitTo } from './commands/commit.ts';
import { filingWrites } from './commands/filing-writes.ts';
import type { QueueStore } from './queues/queue-store.ts';
import { listQueueIn } from './queues/queues.ts';
import { countReturnsIn, listHandledIn } from './recommendations/handled.ts';
import { handledWrites } from './recommendations/handled-writes.ts';
import type { RecommendationStore } from './recommendations/recommendation-store.ts';
import { countRecommendedIn } from './recommendations/recommended-count.ts';
import { type TableOptions, openTable } from './table/table.ts';

/** All that the recommenders' door asks for. */
export type RecommenderStore = FilingStore & QueueStore & RecommendationStore;

/** What those need who recommend: the filings, what waits for them, and how many they gave. */
export function dynamoRecommenderStore(options: TableOptions): RecommenderStore {
  const table = openTable(options);
  return {
    ...filingStoreIn(table),
    commit: commitTo(table, filingWrites, handledWrites),
    listQueue: listQueueIn(table),
    countRecommended: countRecommendedIn(table),
    countReturns: countReturnsIn(table),
    listHandled: listHandledIn(table),
  };
}
