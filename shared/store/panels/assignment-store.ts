import type { Result } from '../../domain/result.ts';
import type { QueueLine } from '../queues/queue-store.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';

/** Whose assignments, by the subject of the token. */
interface Assigned {
  readonly callId: string;
  readonly subject: string;
}

/** A line with what its expert has done. */
export interface AssignedLine extends QueueLine {
  readonly hasDeclared: boolean;
  readonly hasScored: boolean;
}

export interface AssignmentStore {
  /** What an expert is asked to review and is not closed, oldest filing first; two requests. */
  listAssigned(of: Assigned, page: PageRequest): Promise<Result<Page<AssignedLine>, CursorRefusal>>;
}
