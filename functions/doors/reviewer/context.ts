import type {
  ObjectionStore,
  PublishingStore,
} from '../../../shared/store/publishing/published-store.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { AssignmentStore } from '../../../shared/store/panels/assignment-store.ts';
import type {
  CalendarYearStore,
  CallStore,
  ComparisonStore,
  RulePackReader,
} from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../../shared/store/delegations/delegation-store.ts';
import type { ScoreTotalStore } from '../../../shared/store/panels/score-total-store.ts';
import type { MaterialReader } from '../../../shared/store/materials/material-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';
import type { WaitingRedactionStore } from '../../../shared/store/queues/waiting-redactions.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import type { ReEvaluationStore } from '../../../shared/store/reports/re-evaluation-store.ts';
import { type Rules, publishedRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface ReviewerContext {
  readonly store: CommandStore &
    CallStore &
    CalendarYearStore &
    ComparisonStore &
    RulePackReader &
    ApplicationStore &
    Pick<MaterialReader, 'readMaterial'> &
    QueueStore &
    WaitingRedactionStore &
    AssignmentStore &
    Pick<ReEvaluationStore, 'readAffected'> &
    Pick<DelegationStore, 'delegationsTo'> &
    ScoreTotalStore &
    Pick<RegisterStore, 'readEventsBetween'> &
    Pick<PublishingStore, 'readApplications'> &
    Pick<ObjectionStore, 'readObjections'>;
  readonly rules: Rules;
}

/** The context over a store, as it is deployed. */
export function reviewerContext(store: ReviewerContext['store']): ReviewerContext {
  return { store, rules: publishedRules(store) };
}
