import type { Signer } from '../../../shared/evidence/jws.ts';
import type {
  PublishedListStore,
  PublishingStore,
} from '../../../shared/store/publishing/published-store.ts';
import type {
  CalendarYearStore,
  CallStore,
  RulePackReader,
} from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../../shared/store/delegations/delegation-store.ts';
import { type PackByHash, packByHashIn } from '../../applications/packs/pack-by-hash.ts';
import type { ExportStore } from '../../../shared/store/exports/export-store.ts';
import type { CommentStore } from '../../../shared/store/remarks/remark-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface PublisherContext {
  readonly store: CommandStore &
    CalendarYearStore &
    QueueStore &
    PublishedListStore &
    PublishingStore &
    Pick<DelegationStore, 'delegationsTo'> &
    CallStore &
    RulePackReader &
    CommentStore &
    ExportStore;
  readonly signer: Signer;
  readonly packByHash: PackByHash;
}

/** The context over a store, as it is deployed. */
export function publisherContext(
  store: PublisherContext['store'],
  signer: Signer,
): PublisherContext {
  return {
    store,
    signer,
    packByHash: packByHashIn(store),
  };
}
