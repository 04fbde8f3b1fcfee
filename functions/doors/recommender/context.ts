import type {
  ApplicationStore,
  CommandStore,
  QueueStore,
  RecommendationStore,
} from '../../../shared/store/store.ts';
import { type Rules, publishedRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface RecommenderContext {
  readonly store: CommandStore & ApplicationStore & QueueStore & RecommendationStore;
  readonly rules: Rules;
}

/** The context over a store, as it is deployed. */
export function recommenderContext(store: RecommenderContext['store']): RecommenderContext {
  return {
    store,
    rules: publishedRules,
  };
}
