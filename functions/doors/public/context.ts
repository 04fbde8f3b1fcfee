import type { CalendarDate } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Checkpoint } from '../../../shared/domain/publication/checkpoint.ts';
import type { SignIn } from '../../../shared/domain/sign-in.ts';
import type { Jwks } from '../../../shared/evidence/jwks.ts';
import type { PublishedListStore } from '../../../shared/store/publishing/published-store.ts';
import type { CalendarYearStore, ComparisonStore } from '../../../shared/store/calls/call-store.ts';
import type { Packs } from '../../applications/packs/packs.ts';
import type { AnswerStore } from '../../../shared/store/remarks/remark-store.ts';
import type { FigureStore } from '../../../shared/store/register/figure-store.ts';

/** What the public door may touch: what is everyone's, to read. */
export interface PublicContext
  extends FigureStore, PublishedListStore, CalendarYearStore, ComparisonStore, AnswerStore {
  readonly readCall: (id: string) => Promise<Call | null>;
  readonly listCalls: () => Promise<readonly Call[]>;
  readonly readCheckpoint: (date: CalendarDate) => Promise<Checkpoint | null>;
  readonly packs: Packs;
  readonly signIn: SignIn;
  /** Whether mail leaves, which the pages say of what they ask. */
  readonly sendsMail: boolean;
  readonly keys: () => Promise<Jwks>;
}
