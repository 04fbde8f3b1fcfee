import type { Handled } from '../../domain/review/handled.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Result } from '../../domain/result.ts';
import type { QueueLine } from '../queues/queue-store.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';

interface Recommender {
  readonly callId: string;
  readonly recommenderId: string;
}

/** A filing that its recommender is done with. */
export interface HandledLine extends QueueLine {
  /** `at`: null where it was recommended before this was kept. */
  readonly handled: { readonly as: Handled; readonly at: Instant | null };
  readonly returns: number;
}

export interface RecommendationStore {
  /** How many filings of the call the recommender has recommended, less those withdrawn since. */
  countRecommended(callId: string, recommenderId: string): Promise<number>;
  /** How often it sent back each of these filings, at most a hundred; none: never. */
  countReturns(of: Recommender, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** A page of what it recommended, sent back or declined and what does not wait for it again, the last first. */
  listHandled(
    of: Recommender,
    page: PageRequest,
  ): Promise<Result<Page<HandledLine>, CursorRefusal>>;
}
