import type { Result } from '../../domain/result.ts';
import type { QueueLine } from '../queues/queue-store.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';

/** Whose assignments, by the subject of the token. */
interface Assigned {
  readonly callId: string;
  readonly subject: string;
}

export interface AssignmentStore {
  /** What an expert is asked to review, oldest filing first; two requests. */
  listAssigned(of: Assigned, page: PageRequest): Promise<Result<Page<QueueLine>, CursorRefusal>>;
}
