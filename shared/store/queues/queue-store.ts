import type { ApplicationState, ExaminationClock } from '../../domain/application/application.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Result } from '../../domain/result.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';

/** A place where filings wait, or lie once they are over: each is in one at most, which follows from its state alone. */
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
  /** Over. Which waits for nobody; `after`: as far as a filing has come that is read (`any`: all). */
  | { readonly kind: 'finished'; readonly after: 'examination' | 'decision' | 'any' }
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
  /**
   * A page of a queue, oldest filing first, and of what is over the last first; eventually
   * consistent, at most 8 requests, of what is over 2.
   */
  listQueue(queue: Queue, page: PageRequest): Promise<Result<Page<QueueLine>, CursorRefusal>>;
}
