import type { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import type { Whose } from '../../domain/messages/preferences.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Result } from '../../domain/result.ts';

/** The addresses at which people's due dates are read. */
export interface CalendarStore {
  /**
   * Puts one in the place of the one that was seen, and forgets the address of that, in one
   * transaction; refused where another one stands there.
   */
  putCalendar(
    whose: Whose,
    seen: KeptCalendar | null,
    next: KeptCalendar,
  ): Promise<Result<null, Refusal>>;
  /** Whose due dates are read by a secret of that digest; null: nobody's, or not any more. */
  readFeed(digest: string): Promise<Whose | null>;
}
