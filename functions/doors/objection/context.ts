import type { ObjectionStore } from '../../../shared/store/publishing/published-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import { randomId } from '../../handler/random-id.ts';

/** What the use cases of this door share, made once per instance. */
export interface ObjectionContext {
  readonly store: CommandStore &
    Pick<CallStore, 'readCall'> &
    Pick<RegisterStore, 'readEventsBetween'> &
    ObjectionStore;
  /** A secret that nobody guesses. */
  readonly newCode: () => string;
  /** How much work an objection takes, in bits. */
  readonly workBits: number;
}

/** The context over a store, as it is deployed. */
export function objectionContext(
  store: ObjectionContext['store'],
  workBits: number,
): ObjectionContext {
  return {
    store,
    workBits,
    newCode: () => randomId('code'),
  };
}
