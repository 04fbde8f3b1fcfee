import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../../shared/env.ts';
import type { Signer } from '../../../shared/evidence/jws.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type {
  PublishedListStore,
  PublishingStore,
} from '../../../shared/store/publishing/published-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { DelegationStore } from '../../../shared/store/delegations/delegation-store.ts';
import type { QueueStore } from '../../../shared/store/queues/queue-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface PublisherContext {
  readonly store: CommandStore &
    QueueStore &
    PublishedListStore &
    PublishingStore &
    Pick<DelegationStore, 'delegationsTo'>;
  readonly signer: Signer;
}

/** The context as the environment says. */
export function publisherContext(signer: Signer): PublisherContext {
  return {
    store: dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') }),
    signer,
  };
}
