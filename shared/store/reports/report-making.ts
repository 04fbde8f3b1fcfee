import { TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import { conditionHeld, firstConditionHeld } from '../table/condition-held.ts';
import { toKey } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import { entryItem, idsFrom, partItem } from './re-evaluation-items.ts';
import type { EvaluatedPart, ReportMakingStore } from './re-evaluation-store.ts';
import { beginningWith } from './re-evaluations.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

export function readEvaluatedIn(table: Table): ReportMakingStore['readEvaluated'] {
  return async ({ callId, reportId }) => {
    const { pk, sk } = key.reEvaluationPart(callId, reportId, 0);
    const parts = beginningWith({ pk, sk: sk.slice(0, sk.lastIndexOf('#') + 1) });
    return new Set((await queryAll(table, parts)).flatMap(idsFrom));
  };
}

/** One transaction: the counts of the report, if they are as they were seen, the ids and the entries. */
export function enterEvaluatedIn({ send, tableName }: Table): ReportMakingStore['enterEvaluated'] {
  return async (seen, part) => {
    const of = { callId: seen.callId, reportId: seen.id };
    const put = (Item: ReturnType<typeof partItem>) => ({
      Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    });
    const TransactItems = [
      { Update: countsUpdate(tableName, seen, part) },
      put(partItem(of, seen.evaluated, part)),
      ...part.affected.map((entry) => put(entryItem(of, entry))),
    ];
    return firstConditionHeld(send(new TransactWriteItemsCommand({ TransactItems })));
  };
}

function countsUpdate(TableName: string, seen: ReEvaluation, { ids, affected }: EvaluatedPart) {
  return {
    TableName,
    Key: toKey(key.reEvaluation(seen.callId, seen.id)),
    UpdateExpression: 'ADD evaluated :judged, flips :flipped',
    ConditionExpression: 'evaluated = :seen',
    ExpressionAttributeValues: marshall({
      ':judged': ids.length,
      ':flipped': affected.length,
      ':seen': seen.evaluated,
    }),
  };
}

export function finishReEvaluationIn({
  send,
  tableName,
}: Table): ReportMakingStore['finishReEvaluation'] {
  return async (seen, at) => {
    const finish = new UpdateItemCommand({
      TableName: tableName,
      Key: toKey(key.reEvaluation(seen.callId, seen.id)),
      UpdateExpression: 'SET finishedAt = :at',
      ConditionExpression: 'evaluated = :seen AND attribute_not_exists(finishedAt)',
      ExpressionAttributeValues: marshall({ ':at': at, ':seen': seen.evaluated }),
    });
    return conditionHeld(send(finish));
  };
}
