import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { conditionHeld } from '../table/condition-held.ts';
import { toKey } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';

/** What a scanner says of files after they were checked; of one that there is none of it says nothing. */
export interface VerdictStore {
  /** Says of a clean file that a scanner has seen it. */
  markScanned(this: void, applicationId: string, sha256: string): Promise<void>;
  /** Says of a file that it carries malware, whatever was said before but that it was redacted. */
  condemn(this: void, applicationId: string, sha256: string): Promise<void>;
}

export function verdictsIn({ send, tableName: TableName }: Table): VerdictStore {
  const update = async (
    [applicationId, sha256]: readonly [string, string],
    UpdateExpression: string,
    ConditionExpression: string,
    values: object,
  ) => {
    const Key = toKey(key.material(applicationId, sha256));
    const command = new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression,
      ConditionExpression,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall(values),
    });
    await conditionHeld(send(command));
  };
  return {
    markScanned: (...of) =>
      update(of, 'SET isScanned = :yes', '#state = :clean', { ':yes': true, ':clean': 'clean' }),
    condemn: (...of) =>
      update(
        of,
        'SET #state = :refused, problem = :malware, isScanned = :yes',
        'attribute_exists(#state) AND problem <> :redacted',
        { ':refused': 'refused', ':malware': 'malware', ':yes': true, ':redacted': 'redacted' },
      ),
  };
}
