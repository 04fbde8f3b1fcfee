import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../../shared/env.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type { ObjectionStore } from '../../../shared/store/publishing/published-store.ts';
import type { CallStore } from '../../../shared/store/calls/call-store.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import { randomId } from '../../handler/random-id.ts';

/** What the use cases of this door share, made once per instance. */
export interface ObjectionContext {
  readonly store: CommandStore & Pick<CallStore, 'readCall'> & ObjectionStore;
  /** A secret that nobody guesses. */
  readonly newCode: () => string;
}

/** The context as the environment says. */
export function objectionContext(): ObjectionContext {
  return {
    store: dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') }),
    newCode: () => randomId('code'),
  };
}
