import type { Whose } from '../../domain/messages/preferences.ts';

/** Takes away how somebody wants to be told. */
export interface ForgettingStore {
  /** All of it; again is the same. False: there was nothing. */
  forgetReceiver(whose: Whose): Promise<boolean>;
}
