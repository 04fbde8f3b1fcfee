import type { DeliveryFailure, KeptPreferences, Whose } from '../../domain/messages/preferences.ts';

/** How people want to be written to, and whether that reaches them. */
export interface ReceiverStore {
  /** One query: preferences, if there are any, and what failed, mended or not. */
  readReceiver(whose: Whose): Promise<{
    readonly preferences: KeptPreferences | null;
    readonly failures: readonly DeliveryFailure[];
  }>;
  /** Puts what failed, or was mended, in the place of what was noted of the same application. */
  noteFailure(whose: Whose, failure: DeliveryFailure): Promise<void>;
}
