import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { toKey } from '../../../shared/store/table/item.ts';
import type { StreamRecord } from '../../../shared/store/outbox/outbox-record.ts';
import { key } from '../../../shared/store/table/table-shape.ts';
import type { TestTable } from '../dynamo.ts';

/** What the stream tells of an application as it stands now. */
export async function recordOfChange(
  { client, tableName }: TestTable,
  applicationId: string,
): Promise<StreamRecord> {
  const Key = toKey(key.snapshot(applicationId));
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }),
  );
  if (!Item) throw new Error(`no application ${applicationId}`);
  const SequenceNumber = `${applicationId}-${Item['version']?.N}`;
  return { eventName: 'MODIFY', dynamodb: { SequenceNumber, NewImage: Item } };
}
