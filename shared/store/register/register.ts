import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/calendar.ts';
import {
  associationDifferences,
  type Difference,
  differences,
} from '../../domain/publication/figures.ts';
import { RegisterLine } from '../../domain/application/register.ts';
import { firstConditionHeld } from '../table/condition-held.ts';
import { type Item, fromItem, jsonText, toItem, toKey } from '../table/item.ts';
import { queryEach } from '../table/query.ts';
import { associationUpdates } from './association-counts.ts';
import type { RegisterStore } from './register-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

const LineItem = z.object({ line: jsonText(RegisterLine) });

export function lineFrom(item: Item): RegisterLine {
  return fromItem(LineItem, item).line;
}

/** `version` stands beside the text, for the condition of the next write. */
export function lineItem(line: RegisterLine): Item {
  const { callId, applicationId, version } = line;
  return toItem(key.register(callId, applicationId), { version, line: JSON.stringify(line) });
}

/** One transaction: the line, if nobody wrote it meanwhile, and what it changes in the counts. */
export function enterInRegisterIn({ send, tableName }: Table): RegisterStore['enterInRegister'] {
  return async (line, held, at) => {
    const changed = differences(held, line);
    const TransactItems = [
      { Put: { TableName: tableName, Item: lineItem(line), ...unless(held) } },
      ...(changed.length > 0
        ? [{ Update: countsUpdate(tableName, line.callId, changed, at) }]
        : []),
      ...associationUpdates(tableName, line.callId, associationDifferences(held, line), at).map(
        (Update) => ({ Update }),
      ),
    ];
    return firstConditionHeld(send(new TransactWriteItemsCommand({ TransactItems })));
  };
}

function unless(held: RegisterLine | null) {
  if (!held) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :held',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: marshall({ ':held': held.version }),
  };
}

function countsUpdate(
  TableName: string,
  callId: string,
  changed: readonly Difference[],
  at: Instant,
) {
  const counts = changed.map(({ figure, name, by }, i) => ({
    name: [`#c${i}`, `${figure}#${name}`] as const,
    value: [`:c${i}`, by] as const,
    term: `#c${i} :c${i}`,
  }));
  return {
    TableName,
    Key: toKey(key.counts(callId)),
    UpdateExpression: `SET #v = :v, #at = :at ADD ${counts.map(({ term }) => term).join(', ')}`,
    ExpressionAttributeNames: {
      '#v': 'v',
      '#at': 'asOf',
      ...Object.fromEntries(counts.map(({ name }) => name)),
    },
    ExpressionAttributeValues: marshall({
      ':v': 1,
      ':at': at,
      ...Object.fromEntries(counts.map(({ value }) => value)),
    }),
  };
}

/** All lines of a call: one partition, some thousand lines a page. */
export function listRegisterIn(table: Table): RegisterStore['listRegister'] {
  return (callId) => {
    const input = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': key.register(callId, '').pk }),
      ConsistentRead: true,
    };
    return queryEach(table, input, lineFrom);
  };
}
