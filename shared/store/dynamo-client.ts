import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * The store's client. Its own retries are off: `table/retry.ts` repeats what is worth it. It keeps
 * no log either: even where nobody reads one, it would copy all that is asked and answered for it.
 */
export function dynamoClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  const client = new DynamoDBClient({ ...config, maxAttempts: 1 });
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
