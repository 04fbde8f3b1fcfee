import type { ApplicationEvent } from '../../domain/application/application.ts';
import type { RegisterLine, Registered } from '../../domain/application/register.ts';
import type { Instant } from '../../domain/calendar.ts';

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
