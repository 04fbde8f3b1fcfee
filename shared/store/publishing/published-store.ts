import type { Application } from '../../domain/application/application.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Delegation } from '../../domain/people/delegation.ts';
import type { PendingObjection, Stated } from '../../domain/publication/pending-objection.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Result } from '../../domain/result.ts';
import type {
  ListClaims,
  ListEntry,
  PublishedList,
} from '../../domain/publication/published-list.ts';
import type { RequestKey } from '../commands/answered-request.ts';
import type { ListKind } from '../table/table-shape.ts';

/** A published list without its entries. */
export interface ListHead extends ListClaims {
  readonly signature: string;
  /** The notice that an announcement is made of; null for a notice. */
  readonly notice: number | null;
  /** The request that froze it: its retry goes on with it. */
  readonly request: RequestKey;
  readonly fingerprint: string;
  /** True once every application on it was moved, and everybody told. */
  readonly isComplete: boolean;
}

/** A project that was struck from an announcement. */
export interface Revocation {
  readonly announcement: number;
  readonly projectNumber: string;
  readonly reasons: string;
  readonly at: Instant;
}

/** What is public of a call's lists: consistent reads, one or two requests each. */
export interface PublishedListStore {
  /** The lists of a kind, the first one first. */
  listHeads(callId: string, kind: ListKind): Promise<ListHead[]>;
  /** One list with all its entries. */
  readList(callId: string, kind: ListKind, number: number): Promise<PublishedList | null>;
  listRevocations(callId: string): Promise<Revocation[]>;
}

/** A list as it is frozen. */
export interface Freeze extends Pick<ListHead, 'notice' | 'request' | 'fingerprint'> {
  readonly list: PublishedList;
  /** Whom a notice tells that they are not on it. */
  readonly unlisted: readonly string[];
}

export interface PublishingStore {
  /**
   * One transaction; false where there is a list of this kind and number already. Refused where the
   * delegation that it is done by was withdrawn meanwhile.
   */
  freezeList(
    freeze: Freeze,
    standsOn?: Pick<Delegation, 'id' | 'from' | 'to'>,
  ): Promise<Result<boolean, Refusal>>;
  /** Whom a notice tells that they are not on it; one query. */
  readUnlisted(callId: string, number: number): Promise<string[]>;
  /** Everything on the list was moved. */
  completeList(callId: string, kind: ListKind, number: number): Promise<void>;
  /** From now on no objection to the notice is taken, whatever is on its way; again is the same. */
  closeNotice(callId: string, number: number): Promise<void>;
  /** Applications as they are now, by one request for fifty; in the order asked for. */
  readApplications(ids: readonly string[]): Promise<Application[]>;
}

/** Who objects and what they say: personal data, apart from the application. */
export interface LodgedObjection {
  readonly callId: string;
  readonly caseNumber: string;
  readonly applicationId: string;
  readonly at: Instant;
  readonly stated: Stated;
  /** What the digest in the event was made with. */
  readonly salt: string;
  /** SHA-256 of the access code, which is nowhere else. */
  readonly codeDigest: string;
}

/** How many somebody sent in an hour of the clock, counted from 1970. */
export interface SentInHour {
  /** SHA-256 over who it is. */
  readonly digest: string;
  readonly hour: number;
}

/** One of them with how many there may be, and what is said where there are. */
export interface LimitedSent extends SentInHour {
  readonly most: number;
  readonly refusal: Refusal;
}

export interface ObjectionStore {
  /** How many of each there were so far, by one BatchGetItem. */
  countSent(asked: readonly SentInHour[]): Promise<number[]>;
  /** The place on a notice, and whether there is such a notice: one BatchGetItem. */
  readNoticeEntry(
    callId: string,
    number: number,
    position: number,
  ): Promise<{ head: ListHead; entry: ListEntry | null } | null>;
  readObjection(callId: string, caseNumber: string): Promise<LodgedObjection | null>;
  /** Up to 100 by one BatchGetItem, in the order asked for; those that there are. */
  readObjections(callId: string, caseNumbers: readonly string[]): Promise<LodgedObjection[]>;
}

/** The objections that wait for their senders. */
export interface PendingStore {
  /** One consistent GetItem. */
  readPendingObjection(id: string): Promise<PendingObjection | null>;
}

/** Sends links to objectors, and erases what nobody confirmed. */
export interface LinkStore {
  /** Up to `limit` that are due, the longest due first; eventually consistent. */
  listDueObjections(now: Date, limit: number): Promise<PendingObjection[]>;
  /** Puts `next` in the place of `seen`, null: nothing; false where somebody else did something since. */
  movePendingObjection(seen: PendingObjection, next: PendingObjection | null): Promise<boolean>;
}
