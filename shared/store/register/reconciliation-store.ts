import type { Application } from '../../domain/application/application.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Redaction } from '../../domain/materials/redaction.ts';
import type { OfReport } from '../../domain/rules/re-evaluation.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';

/** An application as it is, in a few words. */
export interface HeldApplication extends Pick<
  Application,
  'id' | 'callId' | 'version' | 'head' | 'state' | 'updatedAt'
> {
  /**
   * By which the index of queues would find it, where it lies in none: what was written before there
   * was its list has no place. Empty: it has one, or needs none.
   */
  readonly place: Readonly<Record<string, string>>;
  /** What was asked to be redacted; undefined: nothing ever was. */
  readonly redactions?: readonly Redaction[] | undefined;
}

/** What puts right that which follows from the applications, whatever its consumers were told. */
export interface ReconciliationStore {
  /**
   * Every application of every call, page by page. By an index that the table itself keeps: it leaves
   * out only what was started within the last moments; each is read as it is now.
   */
  everyApplication(): AsyncIterable<readonly HeldApplication[]>;
  /** Gives an application the place that it lacks; false where it changed meanwhile, and has one by that. */
  place(application: HeldApplication): Promise<boolean>;
  /**
   * Lists an application among those in which a redaction waits where it is not, or takes it off
   * where none does; false where the list was right, or the application changed meanwhile.
   */
  listRedaction(application: HeldApplication): Promise<boolean>;
  /** The messages about an application that nobody has taken yet. */
  listMessages(applicationId: string): Promise<OutboxMessage[]>;
  /** Has the stream tell of a report that is not finished, so that whoever makes it goes on. */
  wakeReport(of: OfReport, at: Instant): Promise<void>;
  /** Puts the counts of a call right where they do not follow from its register; gives whether so. */
  recount(callId: string, at: Instant): Promise<boolean>;
}
