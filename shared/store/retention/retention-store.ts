import type { Instant } from '../../domain/calendar.ts';
import type { RegisterLine } from '../../domain/application/register.ts';

/** An objection with who lodged it still beside it. */
export interface UnerasedObjection {
  readonly callId: string;
  readonly caseNumber: string;
  readonly applicationId: string;
}

/** Takes personal data away for good; what is told, counted and hashed stays as it is. */
export interface RetentionStore {
  /** The lines of a call's register whose applications were not erased, or changed since. */
  listUnerased(callId: string): Promise<RegisterLine[]>;
  /** The objections of a call that were not erased. */
  listUnerasedObjections(callId: string): Promise<UnerasedObjection[]>;
  /**
   * The people beside events and in the content, and who read them and why. What was begun is gone
   * on with. False: the application is not what the line says any more, and is left.
   */
  eraseApplication(line: RegisterLine, at: Instant): Promise<boolean>;
  /**
   * Says of the files of an application that they are erased, takes away who read them, and gives the
   * digests of all that are, so that whoever removes them can begin anew. Before the
   * application itself, whose mark ends it. None where it is not what the line says any more.
   */
  eraseFiles(line: RegisterLine, at: Instant): Promise<string[]>;
  /** Who objects, what they state, and the salt of its digest; again is the same. */
  eraseObjection(objection: UnerasedObjection, at: Instant): Promise<void>;
}
