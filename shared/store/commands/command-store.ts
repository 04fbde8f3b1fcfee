import type { Application } from '../../domain/application/application.ts';
import type { Call } from '../../domain/calls/call.ts';
import type { PersonOnRecord } from '../../domain/people/known-person.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Result } from '../../domain/result.ts';
import type { Ranking } from '../rankings/ranking.ts';
import type { AnsweredRequest, RequestKey } from './answered-request.ts';
import type { Change } from './change.ts';
import type { ArrivalStore } from './first-arrival.ts';

/** What a command on an application, or on a call, wants to know before it decides. */
export interface ContextQuery {
  readonly request?: RequestKey;
  readonly callId?: string;
  readonly applicationId?: string;
  /** With `callId`: whose ranking. */
  readonly association?: string;
  /** With `callId`: whose recommendations. */
  readonly recommenderId?: string;
  /** Whether the directory knows them. */
  readonly subjects?: readonly string[];
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
  /** Whom of those asked for the directory knows. */
  readonly people: readonly PersonOnRecord[];
}

/** `request.answered`: a twin of this request came first; its answer is the one to give. */
export type CommitRefusal = Refusal | { readonly code: 'request.answered' };

export interface CommandStore extends ArrivalStore {
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
