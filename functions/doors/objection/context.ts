import type {
  ObjectionStore,
  PendingStore,
} from '../../../shared/store/publishing/published-store.ts';
import type { CallStore, RulePackReader } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { RegisterStore } from '../../../shared/store/register/register-store.ts';
import type { QuestionStandingStore } from '../../../shared/store/remarks/remark-store.ts';
import { type PackByHash, packByHashIn } from '../../applications/packs/pack-by-hash.ts';
import { handCode } from '../../handler/random-id.ts';

/** What the use cases of this door share, made once per instance. */
export interface ObjectionContext {
  readonly store: CommandStore &
    Pick<CallStore, 'readCall'> &
    Pick<RegisterStore, 'readEventsBetween'> &
    ObjectionStore &
    PendingStore &
    RulePackReader &
    QuestionStandingStore;
  readonly packByHash: PackByHash;
  /** A secret that nobody guesses. */
  readonly newCode: () => string;
  /** Whether mail leaves: where none does, objections count by work alone. */
  readonly sendsMail: boolean;
  /** How much work an objection or a question takes, in bits. */
  readonly workBits: number;
}

/** The context over a store, as it is deployed. */
export function objectionContext(
  store: ObjectionContext['store'],
  { workBits, sendsMail }: Pick<ObjectionContext, 'workBits' | 'sendsMail'>,
): ObjectionContext {
  return {
    store,
    packByHash: packByHashIn(store),
    workBits,
    sendsMail,
    newCode: () => handCode('code'),
  };
}
