import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ClauseComment, type Settlement } from '../../domain/rules/clause-comment.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { fromItem, toItem, toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { CommentStore } from './remark-store.ts';

/** What a comment writes, or what is done about one: of the one door that takes them. */
export const commentWrites: OwnWrites = {
  parts: ['comment', 'settlement'],
  of: (tableName, { comment, settlement }) => [
    ...(comment ? [commentWrite(tableName, comment)] : []),
    ...(settlement ? [settlementWrite(tableName, settlement)] : []),
  ],
};

function commentWrite(TableName: string, comment: ClauseComment): Write {
  return {
    item: {
      Put: {
        TableName,
        Item: toItem(key.comment(comment.packId, comment.id), { ...comment }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    // its id is random
    refusal: () => null,
  };
}

/** Beside what was noted, which stays as it is; once. */
function settlementWrite(TableName: string, { packId, id, settled }: Settlement): Write {
  return {
    item: {
      Update: {
        TableName,
        Key: toKey(key.comment(packId, id)),
        UpdateExpression: 'SET settled = :settled',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(settled)',
        ExpressionAttributeValues: marshall({ ':settled': settled }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
    refusal: (old) => ({ code: old ? 'comment.already_settled' : 'comment.not_found', id }),
  };
}

const Stored = z.object(ClauseComment.shape);

/** A few dozen at most, read as one page. */
export function listCommentsIn(table: Table): CommentStore['listComments'] {
  return async (packId) => {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.comment(packId, '').pk }),
      ConsistentRead: true,
    });
    return items
      .map((item) => fromItem(Stored, item))
      .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  };
}
