import { marshall } from '@aws-sdk/util-dynamodb';
import type { ReEvaluation } from '../../domain/rules/re-evaluation.ts';
import { toKey } from '../table/item.ts';
import { reportItem } from './re-evaluation-items.ts';
import type { EntryAction } from './re-evaluation-store.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

/** What a command begins or settles of a report: the stream tells its maker of a new one. */
export const reEvaluationWrites: OwnWrites = {
  parts: ['reEvaluation', 'entryAction'],
  of: (tableName, { reEvaluation, entryAction }) => [
    ...(reEvaluation ? [reportWrite(tableName, reEvaluation)] : []),
    ...(entryAction ? [actionWrite(tableName, entryAction)] : []),
  ],
};

function reportWrite(TableName: string, report: ReEvaluation): Write {
  const ConditionExpression = 'attribute_not_exists(pk)';
  return {
    item: { Put: { TableName, Item: reportItem(report), ConditionExpression } },
    refusal: () => null,
  };
}

function actionWrite(TableName: string, settled: EntryAction): Write {
  const { callId, reportId, applicationId, action } = settled;
  return {
    item: {
      Update: {
        TableName,
        Key: toKey(key.reEvaluationEntry(callId, reportId, applicationId)),
        UpdateExpression: 'SET #action = :action',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#action)',
        ExpressionAttributeNames: { '#action': 'action' },
        ExpressionAttributeValues: marshall({ ':action': JSON.stringify(action) }),
      },
    },
    refusal: () => ({ code: 're_evaluation.not_affected' }),
  };
}
