import { marshall } from '@aws-sdk/util-dynamodb';
import { toKey } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

interface Redacted {
  readonly applicationId: string;
  readonly sha256: string;
}

/**
 * Says of a file that it was redacted, whatever was said before: from then on no link leads to it, a
 * check that is under way says nothing more of it, and the sweep finds no owner for its bytes.
 */
export function redactionWrite(TableName: string, { applicationId, sha256 }: Redacted): Write {
  return {
    item: {
      Update: {
        TableName,
        Key: toKey(key.material(applicationId, sha256)),
        UpdateExpression: 'SET #state = :refused, problem = :redacted',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: marshall({ ':refused': 'refused', ':redacted': 'redacted' }),
      },
    },
    refusal: () => ({ code: 'file.not_found', sha256 }),
  };
}
