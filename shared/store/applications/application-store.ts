import type {
  Application,
  ApplicationEvent,
  ApplicationState,
} from '../../domain/application/application.ts';
import type { StoredEvent } from '../../domain/application/fold.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { Result } from '../../domain/result.ts';
import type { CursorRefusal, Page, PageRequest } from '../table/page.ts';
import type { JointFiling } from './joint-filing-store.ts';

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
  /** The history in its order, without the personal data beside it; a page ends by number or size. */
  readEvents(
    applicationId: string,
    page: PageRequest,
  ): Promise<Result<Page<ApplicationEvent>, CursorRefusal>>;
  /** The whole history with the personal data beside it. */
  readHistory(applicationId: string): Promise<StoredEvent[]>;
}
