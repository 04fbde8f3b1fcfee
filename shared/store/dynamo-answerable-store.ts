import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ApplicationId, Sha256 } from '../domain/application/application.ts';
import { Instant } from '../domain/calendar.ts';
import { fromItem, toKey } from './table/item.ts';
import { type TableOptions, openTable } from './table/table.ts';
import { key } from './table/table-shape.ts';

const Answerable = z.object({ applicationId: ApplicationId, at: Instant, codeDigest: Sha256 });

/** Of an objection what leads to its answer, and nothing of who objects. */
export type Answerable = z.infer<typeof Answerable>;

export interface AnswerableStore {
  /** One consistent GetItem of these attributes alone. */
  readAnswerable(callId: string, caseNumber: string): Promise<Answerable | null>;
}

const ATTRIBUTES = ['v', ...Object.keys(Answerable.shape)];

/** What only the door asks for that prints: laid over the store of all. */
export function dynamoAnswerableStore(options: TableOptions): AnswerableStore {
  const { send, tableName } = openTable(options);
  return {
    readAnswerable: async (callId, caseNumber) => {
      const { Item } = await send(
        new GetItemCommand({
          TableName: tableName,
          Key: toKey(key.objection(callId, caseNumber)),
          ConsistentRead: true,
          ProjectionExpression: ATTRIBUTES.map((name) => `#${name}`).join(', '),
          ExpressionAttributeNames: Object.fromEntries(
            ATTRIBUTES.map((name) => [`#${name}`, name]),
          ),
        }),
      );
      return Item ? fromItem(Answerable, Item) : null;
    },
  };
}
