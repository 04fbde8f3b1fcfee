import type {
  Application,
  ApplicationEvent,
  ApplicationState,
  ExaminationClock,
} from '../domain/application/application.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Call } from '../domain/calls/call.ts';
import type { Delegation } from '../domain/people/delegation.ts';
import type { Figures } from '../domain/publication/figures.ts';
import type { StoredEvent } from '../domain/application/fold.ts';
import type { PersonalDataReading } from '../domain/application/personal-data.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ReEvaluation } from '../domain/rules/re-evaluation.ts';
import type { RegisterLine, Registered } from '../domain/application/register.ts';
import type { Result } from '../domain/result.ts';
import type { CursorRefusal, Page, PageRequest } from './table/page.ts';
import type { OutboxMessage } from './outbox/outbox-message.ts';
import type {
  LodgedObjection,
  ObjectionStore,
  PublishedListStore,
  PublishingStore,
  Revocation,
} from './publishing/published-store.ts';
import type {
  EntryAction,
  ReEvaluationStore,
  ReportMakingStore,
} from './reports/re-evaluation-store.ts';

/** An association's order of its applications in a call; version 0 where it has none yet. */
export interface Ranking {
  readonly version: number;
  readonly applications: readonly string[];
}

/** Whose retry it would be: the key, within the scope of organisation, person and operation. */
export interface RequestKey {
  readonly scope: string;
  readonly key: string;
}

/** The first answer to a request, kept for its retries; `expiresAt` in seconds since 1970. */
export interface AnsweredRequest extends RequestKey {
  /** SHA-256 of what was asked; another one under the same key is another request. */
  readonly fingerprint: string;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly expiresAt: number;
}

/** What a command on an application, or on a call, wants to know before it decides. */
export interface ContextQuery {
  readonly request?: RequestKey;
  readonly callId?: string;
  readonly applicationId?: string;
  /** With `callId`: whose ranking. */
  readonly association?: string;
  /** With `callId`: whose recommendations. */
  readonly recommenderId?: string;
}

/** As of one moment per item; the commit's conditions decide whether that was recent enough. */
export interface CommandContext {
  /** Expired ones are still here until they are swept: judge by `expiresAt`. */
  readonly answered: AnsweredRequest | null;
  readonly call: Call | null;
  readonly application: Application | null;
  readonly ranking: Ranking;
  /** What the recommender has recommended and nobody withdrew since, in its order. */
  readonly recommendations: Ranking;
}

/** Everything that one command changes, together or not at all. */
export interface Change {
  /** `seen` is what the decision was made on; null for a new one. `next` is the fold of `events`. */
  readonly application?: {
    readonly seen: Application | null;
    readonly next: Application;
    readonly events: readonly StoredEvent[];
    /** With a recommendation: how many its recommender may give in the call; absent or null: any number. */
    readonly recommenderQuota?: number | null;
  };
  readonly ranking?: RankingChange;
  /** Another order of what a recommender has recommended. */
  readonly recommendations?: {
    readonly callId: string;
    readonly recommenderId: string;
    readonly seenVersion: number;
    readonly applications: readonly string[];
  };
  readonly call?: { readonly seenVersion: number; readonly next: Call };
  readonly message?: OutboxMessage;
  /** Refused as `whenClosed` says once nothing more is taken against the notice. */
  readonly objection?: {
    readonly lodged: LodgedObjection;
    readonly notice: number;
    readonly whenClosed: Refusal;
  };
  readonly revocation?: { readonly callId: string; readonly line: Revocation };
  readonly delegation?: Delegation;
  /** One that is taken back from now on; refused where it was already, or never given. */
  readonly withdrawnDelegation?: Delegation;
  /** A report to be made on what another pack would judge otherwise. */
  readonly reEvaluation?: ReEvaluation;
  /** Refused where the entry is not there, or somebody acted on it before. */
  readonly entryAction?: EntryAction;
}

export type RankingChange = { readonly callId: string; readonly association: string } & (
  | {
      readonly kind: 'append';
      readonly applicationId: string;
      /** Anything larger than those before: the moment of the start, in milliseconds. */
      readonly position: number;
      readonly quota: number | null;
    }
  | { readonly kind: 'remove'; readonly applicationId: string }
  | {
      readonly kind: 'replace';
      readonly seenVersion: number;
      readonly applications: readonly string[];
    }
);

/** `request.answered`: a twin of this request came first; its answer is the one to give. */
export type CommitRefusal = Refusal | { readonly code: 'request.answered' };

export interface CommandStore {
  /** One consistent BatchGetItem. */
  readContext(question: ContextQuery): Promise<CommandContext>;
  /** The first answer to a request, or null: for one who lost a race against its own twin. */
  answered(request: RequestKey): Promise<AnsweredRequest | null>;
  /** One TransactWriteItems with the answer to be repeated, if any; `now` judges whether an older one expired. */
  commit(
    change: Change,
    answer: AnsweredRequest | null,
    now: Date,
  ): Promise<Result<null, CommitRefusal>>;
}

export interface CallStore {
  readCall(callId: string): Promise<Call | null>;
  /** All calls, in the order of their ids. */
  listCalls(): Promise<Call[]>;
}

export interface ApplicationLine {
  readonly id: string;
  readonly callId: string;
  readonly state: ApplicationState;
  readonly standardNumber: string | null;
  readonly titleZh: string | null;
  readonly updatedAt: Instant;
  readonly submittedAt: Instant | null;
  /** When the association was told of the decision on the selection. */
  readonly toldAt: Instant | null;
}

export interface JointFiling {
  /** The other association. */
  readonly association: string;
  readonly applicationId: string;
  readonly flaggedAt: Instant;
}

export interface ApplicationStore {
  /** An association's applications, of one call or of all; eventually consistent. */
  listApplications(
    association: string,
    callId: string | undefined,
    page: PageRequest,
  ): Promise<Result<Page<ApplicationLine>, CursorRefusal>>;
  /** One query: the application with what others' filings put beside it. */
  readApplication(
    applicationId: string,
  ): Promise<{ application: Application; jointFilings: JointFiling[] } | null>;
  /** The history in its order, without the personal data beside it. */
  readEvents(
    applicationId: string,
    page: PageRequest,
  ): Promise<Result<Page<ApplicationEvent>, CursorRefusal>>;
  /** The whole history with the personal data beside it. */
  readHistory(applicationId: string): Promise<StoredEvent[]>;
}

/** A place where filings wait: each is in one at most, which follows from its state alone. */
export type Queue = { readonly callId: string } & (
  | { readonly kind: 'recommender'; readonly recommenderId: string }
  | { readonly kind: 'unclaimed' }
  /** What one examiner holds, by the subject of the token. */
  | { readonly kind: 'examiner'; readonly subject: string }
  /** Returned for correction, whoever holds it. */
  | { readonly kind: 'waiting' }
  /** Accepted, and waiting for a panel. */
  | { readonly kind: 'accepted' }
  /** Before its panel, until somebody proposes. */
  | { readonly kind: 'in_review' }
  /** Proposed on, for any decider. */
  | { readonly kind: 'proposed' }
  /** Selected, and on no notice yet. */
  | { readonly kind: 'selected' }
  /** Not selected, and its association is not told yet. */
  | { readonly kind: 'not_selected' }
  | { readonly kind: 'on_notice' }
  /** With an objection that nobody has answered. */
  | { readonly kind: 'objections' }
  | { readonly kind: 'reconsiderations' }
);

export interface QueueLine {
  readonly id: string;
  readonly callId: string;
  readonly state: ApplicationState;
  readonly association: { readonly code: string; readonly name: string };
  readonly standardNumber: string | null;
  readonly titleZh: string | null;
  readonly submittedAt: Instant;
  readonly updatedAt: Instant;
  readonly version: number;
  /** The working days of the formal examination, once it is there to examine. */
  readonly clock: ExaminationClock | null;
}

export interface QueueStore {
  /** A page of a queue, oldest filing first; eventually consistent, at most 8 requests. */
  listQueue(queue: Queue, page: PageRequest): Promise<Result<Page<QueueLine>, CursorRefusal>>;
}

/** Whose assignments, by the subject of the token. */
interface Assigned {
  readonly callId: string;
  readonly subject: string;
}

export interface AssignmentStore {
  /** What an expert is asked to review, oldest filing first; two requests. */
  listAssigned(of: Assigned, page: PageRequest): Promise<Result<Page<QueueLine>, CursorRefusal>>;
}

export interface RecommendationStore {
  /** How many filings of the call the recommender has recommended, less those withdrawn since. */
  countRecommended(callId: string, recommenderId: string): Promise<number>;
}

export interface JointFilingStore {
  /** The applications of other associations that are filed for the same standard in the call. */
  submittedElsewhere(message: OutboxMessage): Promise<{ id: string; association: string }[]>;
  /** Flags a joint filing on an application; again is the same. */
  flagJointFiling(applicationId: string, flag: JointFiling): Promise<void>;
  /** A message is done with. */
  acknowledge(message: OutboxMessage): Promise<void>;
}

/** Which application of which call. */
interface OfCall {
  readonly callId: string;
  readonly applicationId: string;
}

export interface RegisterStore {
  /** An application as it is now, and what the register holds of it; two requests at most. */
  readForRegister(changed: OfCall): Promise<{
    readonly now: (Registered & { readonly keyField: string | null }) | null;
    readonly held: RegisterLine | null;
  }>;
  /** The events after one and up to another, by their numbers; one query. */
  readEventsBetween(id: string, after: number, upTo: number): Promise<ApplicationEvent[]>;
  /**
   * Puts a line in the place of the one that was held, with what that changes in the counts, by one
   * transaction; `at` is when. False: another line stands there by now.
   */
  enterInRegister(line: RegisterLine, held: RegisterLine | null, at: Instant): Promise<boolean>;
  /** Every application of a call, drafts included, as far as the stream has told of it. */
  listRegister(callId: string): Promise<RegisterLine[]>;
}

export interface FigureStore {
  /** The counts of a call, and when they last changed; eventually consistent. */
  readFigures(callId: string): Promise<{ asOf: Instant | null; figures: Figures }>;
}

export interface DelegationStore {
  /** One query: what the person delegated, and what was delegated to the person, oldest first. */
  listDelegations(subject: string): Promise<{ given: Delegation[]; received: Delegation[] }>;
  /** One query: what was delegated to the person, in force or not. */
  delegationsTo(subject: string): Promise<Delegation[]>;
}

export interface PersonalDataReadingStore {
  /** Records who reads what; `subject` is kept beside it and shown to nobody outside. */
  recordReading(
    applicationId: string,
    read: { readonly reading: PersonalDataReading; readonly subject: string },
  ): Promise<void>;
  /** One query: all readings of an application, oldest first. */
  listReadings(applicationId: string): Promise<PersonalDataReading[]>;
}

/** All that the applicant's door asks for. */
export type FilingStore = CommandStore &
  ApplicationStore &
  Pick<PersonalDataReadingStore, 'listReadings'>;

export interface ScoreTotalStore {
  /** One query: an expert's totals in a call that count and are open. */
  listScoreTotals(
    callId: string,
    expert: string,
  ): Promise<{ applicationId: string; total: number }[]>;
}

export type Store = CommandStore &
  DelegationStore &
  PersonalDataReadingStore &
  ScoreTotalStore &
  CallStore &
  ApplicationStore &
  QueueStore &
  AssignmentStore &
  RecommendationStore &
  PublishedListStore &
  PublishingStore &
  ObjectionStore &
  JointFilingStore &
  ReEvaluationStore &
  ReportMakingStore &
  RegisterStore &
  FigureStore;
