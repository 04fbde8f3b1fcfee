import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnv } from '../../../shared/env.ts';
import { dynamoStore } from '../../../shared/store/dynamo-store.ts';
import type {
  ApplicationStore,
  CommandStore,
  QueueStore,
  RecommendationStore,
} from '../../../shared/store/store.ts';
import { type Rules, publishedRules } from '../../applications/rules.ts';

/** What the use cases of this door share, made once per instance. */
export interface RecommenderContext {
  readonly store: CommandStore & ApplicationStore & QueueStore & RecommendationStore;
  readonly rules: Rules;
}

/** The context as the environment says. */
export function recommenderContext(): RecommenderContext {
  return {
    store: dynamoStore({ client: new DynamoDBClient({}), tableName: readEnv('TABLE_NAME') }),
    rules: publishedRules,
  };
}
