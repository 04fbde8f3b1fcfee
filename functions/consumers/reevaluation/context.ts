import type { PublishingStore } from '../../../shared/store/publishing/published-store.ts';
import type {
  ReEvaluationStore,
  ReportMakingStore,
} from '../../../shared/store/reports/re-evaluation-store.ts';
import type { ApplicationStore } from '../../../shared/store/applications/application-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import type { OnFailure } from '../stream-batch.ts';
import type { Rules } from '../../applications/rules.ts';

/** What the making of reports on changes of the rules needs. */
export interface ReEvaluationContext {
  readonly store: ReportMakingStore &
    Pick<CallStore, 'readCall'> &
    Pick<RegisterStore, 'listRegister'> &
    Pick<ApplicationStore, 'readHistory'> &
    Pick<PublishingStore, 'readApplications'> &
    Pick<ReEvaluationStore, 'readReEvaluation' | 'listReEvaluations'>;
  readonly rules: Rules;
  readonly clock: () => Date;
  /** False when the function should come to an end: the stream wakes another one to go on. */
  readonly hasTime: () => boolean;
  readonly onFailure: OnFailure;
}
