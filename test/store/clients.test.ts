import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { dynamoAdminStore } from '../../shared/store/dynamo-admin-store.ts';
import { dynamoClient } from '../../shared/store/dynamo-client.ts';
import { dynamoFilingStore } from '../../shared/store/dynamo-filing-store.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = globSync('{functions,shared}/**/*.ts', { cwd: ROOT }).toSorted();

/** Each place where a client of a service is made, with what it is given. */
function made(): { client: string; file: string; given: string }[] {
  return SOURCES.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(/new (\w*Client)\(([^;]*)\);/g)].map(
      ([, client = '', given = '']) => ({ client, file, given }),
    );
  });
}

describe('the clients of services that functions make', () => {
  it('have no retries of their own beneath the one layer', () => {
    expect(
      made().map(({ client, file, given }) => [
        `${client} in ${file}`,
        /maxAttempts: \d+|retries: \d+/.exec(given)?.[0],
      ]),
    ).toEqual([
      // what signs requests to KMS, S3, SQS, EventBridge and mail
      ['AwsClient in shared/aws/aws-client.ts', 'retries: 0'],
      ['DynamoDBClient in shared/store/dynamo-client.ts', 'maxAttempts: 1'],
    ]);
  });

  it('keep none that is asked for from outside', async () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '9');
    const client = dynamoClient({ region: 'local', maxAttempts: 5 });

    expect(await client.config.maxAttempts()).toBe(1);
    client.destroy();
  });
});

describe('the store of a door', () => {
  const client = dynamoClient({ region: 'local' });
  const options = { client, tableName: 'nowhere' };
  const now = new Date();

  it.each([
    {
      door: 'applicant',
      part: 'call',
      store: dynamoFilingStore(options),
      change: {
        call: { seenVersion: 0, next: { ...sampleCall(now), version: 1, extensions: [] } },
      },
    },
    {
      door: 'admin',
      part: 'ranking',
      store: dynamoAdminStore(options),
      change: {
        ranking: {
          kind: 'remove' as const,
          callId: 'c',
          association: 'a',
          applicationId: 'app_0000000000000000',
        },
      },
    },
  ])('of $door takes no $part, and drops none unseen', async ({ part, store, change }) => {
    await expect(store.commit(change, null, now)).rejects.toThrow(`this store takes no ${part}`);
  });
});
