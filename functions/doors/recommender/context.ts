import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type {
  CalendarYearStore,
  ComparisonStore,
  RulePackReader,
} from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';
import type { RecommendationStore } from '../../../shared/store/recommendations/recommendation-store.ts';
import { type Rules, publishedRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface RecommenderContext {
  readonly store: CommandStore &
    CalendarYearStore &
    ComparisonStore &
    RulePackReader &
    ApplicationStore &
    QueueStore &
    RecommendationStore;
  readonly rules: Rules;
}

/** The context over a store, as it is deployed. */
export function recommenderContext(store: RecommenderContext['store']): RecommenderContext {
  return { store, rules: publishedRules(store) };
}
