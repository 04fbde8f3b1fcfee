import type { ObjectionStore } from '../../../shared/store/publishing/published-store.ts';
import type {
  ApplicationStore,
  AssignmentStore,
  CallStore,
  CommandStore,
  DelegationStore,
  ScoreTotalStore,
  PersonalDataReadingStore,
  FigureStore,
  QueueStore,
} from '../../../shared/store/store.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';
import { type Rules, publishedRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface ReviewerContext {
  readonly store: CommandStore &
    CallStore &
    ApplicationStore &
    QueueStore &
    AssignmentStore &
    FigureStore &
    ReEvaluationStore &
    DelegationStore &
    ScoreTotalStore &
    PersonalDataReadingStore &
    Pick<ObjectionStore, 'readObjection'>;
  readonly rules: Rules;
}

/** The context over a store, as it is deployed. */
export function reviewerContext(store: ReviewerContext['store']): ReviewerContext {
  return {
    store,
    rules: publishedRules,
  };
}
