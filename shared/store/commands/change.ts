import type { Application } from '../../domain/application/application.ts';
import type { AccessRequest } from '../../domain/people/personal-data-access.ts';
import type { StoredEvent } from '../../domain/application/fold.ts';
import type { CalendarYear } from '../../domain/calls/calendar-year.ts';
import type { Call } from '../../domain/calls/call.ts';
import type { ClauseComment, Settlement } from '../../domain/rules/clause-comment.ts';
import type { ClauseQuestion, SettledQuestion } from '../../domain/rules/clause-question.ts';
import type { NewRelease } from '../../domain/rules/pack-release.ts';
import type { Comparison } from '../../domain/rules/source.ts';
import type { Delegation } from '../../domain/people/delegation.ts';
import type { KeptExport } from '../../domain/exports/export.ts';
import type { KeptEntry } from '../../domain/people/known-person.ts';
import type { PendingObjection } from '../../domain/publication/pending-objection.ts';
import type { KeptPreferences, Whose } from '../../domain/messages/preferences.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { LimitedSent, LodgedObjection, Revocation } from '../publishing/published-store.ts';
import type { RankingChange } from '../rankings/ranking.ts';
import type { EntryAction } from '../reports/re-evaluation-store.ts';

/** What a command makes of one application. `seen` is what the decision was made on; null for a new one. */
export interface ApplicationChange {
  readonly seen: Application | null;
  /** The fold of `events` over `seen`. */
  readonly next: Application;
  readonly events: readonly StoredEvent[];
  /** With a recommendation: how many its recommender may give in the call; absent or null: any number. */
  readonly recommenderQuota?: number | null;
}

/** Everything that one command changes, together or not at all. */
export interface Change {
  readonly application?: ApplicationChange;
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
    /** As whose it counts. */
    readonly sent: readonly LimitedSent[];
    /** The pending one that it was until now: refused where that is there no longer. */
    readonly confirms: string | null;
  };
  readonly pendingObjection?: {
    readonly pending: PendingObjection;
    readonly sent: readonly LimitedSent[];
  };
  /** What staff notes to a clause. */
  readonly comment?: ClauseComment;
  /** Refused where the comment is not there, or was dealt with before. */
  readonly settlement?: Settlement;
  /** What anybody asks about a clause, and as whose it counts. */
  readonly question?: { readonly asked: ClauseQuestion; readonly sent: readonly LimitedSent[] };
  /** Refused where the question waits no longer. */
  readonly settledQuestion?: SettledQuestion;
  readonly revocation?: { readonly callId: string; readonly line: Revocation };
  /** The delegation that it is done by: refused where that was withdrawn meanwhile. */
  readonly standsOn?: Pick<Delegation, 'id' | 'from' | 'to'>;
  readonly delegation?: Delegation;
  /** Made unreadable; refused where there is no such file. */
  readonly redactedFile?: { readonly applicationId: string; readonly sha256: string };
  /** Asked for, or granted: refused where somebody else granted it before. */
  readonly accessRequest?: { readonly applicationId: string; readonly request: AccessRequest };
  /** Refused where somebody else entered this version of the person. */
  readonly person?: KeptEntry;
  /** How somebody wants to be written to; refused where another version stands there. */
  readonly preferences?: { readonly whose: Whose; readonly preferences: KeptPreferences };
  /** One that is taken back from now on; refused where it was already, or never given. */
  readonly withdrawnDelegation?: Delegation;
  /** Refused where somebody else applied this version of the year. */
  readonly calendarYear?: CalendarYear;
  /** Refused where the document was compared before. */
  readonly comparison?: Comparison;
  /** Refused where that version of the pack was published before. */
  readonly packRelease?: NewRelease;
  /** A report to be made on what another pack would judge otherwise. */
  readonly reEvaluation?: ReEvaluation;
  /** A table to be made. */
  readonly export?: KeptExport;
  /** Refused where the entry is not there, or somebody acted on it before. */
  readonly entryAction?: EntryAction;
}
