import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { SettledQuestion } from '../../domain/rules/clause-question.ts';
import { fromItem } from '../table/item.ts';
import { queryAll } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';
import type { AnswerStore } from './remark-store.ts';

const Settled = z.object(SettledQuestion.shape);

/** As many as an admin wrote answers to: a few dozen, read as one page. */
export function listAnsweredQuestionsIn(table: Table): AnswerStore['listAnsweredQuestions'] {
  return async (packId) => {
    const { pk, sk } = key.answeredQuestion(packId, '');
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({ ':pk': pk, ':prefix': sk }),
      ConsistentRead: true,
    });
    return items.map((item) => fromItem(Settled, item));
  };
}
