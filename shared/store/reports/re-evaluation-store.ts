import type { Instant } from '../../domain/calendar.ts';
import type {
  ActionTaken,
  Affected,
  OfReport,
  ReEvaluation,
} from '../../domain/rules/re-evaluation.ts';
import type { Result } from '../../domain/result.ts';
import type { QueueLine } from '../queues/queue-store.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';

/** A filing that a report names, with what a person made of it. */
export interface ReEvaluationEntry extends Affected {
  readonly action: ActionTaken | null;
}

/** A filing as it stands now, in as many words as a list needs. */
export type StandingNow = Pick<
  QueueLine,
  'state' | 'version' | 'association' | 'standardNumber' | 'titleZh'
>;

/** What a person makes of an entry, as a part of a command. */
export interface EntryAction extends OfReport {
  readonly applicationId: string;
  readonly action: ActionTaken;
}

/** The reports on changes of the rules: consistent reads. */
export interface ReEvaluationStore {
  /** All reports of a call, the newest first: a few at most. */
  listReEvaluations(callId: string): Promise<ReEvaluation[]>;
  readReEvaluation(of: OfReport): Promise<ReEvaluation | null>;
  /** A page of what a report names, in the order of the ids, each as it stands now; two requests. */
  listAffected(
    of: OfReport,
    page: PageRequest,
  ): Promise<Result<Page<ReEvaluationEntry & StandingNow>, CursorRefusal>>;
  /** A report and what it says of one application, by one BatchGetItem. */
  readAffected(
    of: OfReport,
    applicationId: string,
  ): Promise<{ report: ReEvaluation | null; entry: ReEvaluationEntry | null }>;
}

/** Some filings that were judged by the pack of a report: all of them, and those that flip. */
export interface EvaluatedPart {
  readonly ids: readonly string[];
  readonly affected: readonly Affected[];
}

/** How a report is made, part by part. */
export interface ReportMakingStore {
  /** The ids of all filings that a report has judged so far. */
  readEvaluated(of: OfReport): Promise<Set<string>>;
  /** Adds a part by one transaction. False: the report is further than it was seen. */
  enterEvaluated(seen: ReEvaluation, part: EvaluatedPart): Promise<boolean>;
  /** Nothing is left to judge. False: the report is further than it was seen. */
  finishReEvaluation(seen: ReEvaluation, at: Instant): Promise<boolean>;
}
