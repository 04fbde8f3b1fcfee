import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PublishedPack } from '../../../shared/domain/rules/clause.ts';
import { readEnv } from '../../../shared/env.ts';
import { packByHash } from '../../../shared/rules/registry.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface AdminContext {
  readonly store: CommandStore;
  readonly packByHash: (hash: string) => PublishedPack | undefined;
}

/** The context as the environment says. */
export function adminContext(): AdminContext {
  const store = dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') });
  return { store, packByHash };
}
