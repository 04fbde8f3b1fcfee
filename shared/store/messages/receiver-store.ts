import type { Refusal } from '../../domain/refusal.ts';
import type { Result } from '../../domain/result.ts';
import type { KeptCalendar } from '../../domain/messages/calendar-feed.ts';
import type { KeptWebhook, KeptWebhookFailure } from '../../domain/messages/webhook.ts';
import type { DeliveryFailure, KeptPreferences, Whose } from '../../domain/messages/preferences.ts';

/** How people want to be written to, and whether that reaches them. */
export interface ReceiverStore {
  /** One query: preferences and the address that is called, if there are any, and what failed, mended or not. */
  readReceiver(whose: Whose): Promise<{
    readonly preferences: KeptPreferences | null;
    readonly failures: readonly DeliveryFailure[];
    readonly webhook: KeptWebhook | null;
    readonly calendar: KeptCalendar | null;
    readonly uncalled: readonly KeptWebhookFailure[];
  }>;
  /** Puts what failed, or was mended, in the place of what was noted of the same application. */
  noteFailure(whose: Whose, failure: DeliveryFailure): Promise<void>;
  /** Puts an address that is called over the version before; refused where another one stands there. */
  putWebhook(whose: Whose, webhook: KeptWebhook): Promise<Result<null, Refusal>>;
  /** Puts what a call came to in the place of what was noted of it; it is gone by itself after a month. */
  noteUncalled(whose: Whose, failure: KeptWebhookFailure): Promise<void>;
}
