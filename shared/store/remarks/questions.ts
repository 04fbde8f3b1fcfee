import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { ClauseQuestion, SettledQuestion } from '../../domain/rules/clause-question.ts';
import type { OwnWrites } from '../commands/commit.ts';
import { sentWrites } from '../publishing/senders.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { getItem } from '../table/get-item.ts';
import { fromItem, toItem, toKey } from '../table/item.ts';
import { query } from '../table/query.ts';
import type { Table } from '../table/table.ts';
import { KEY_PREFIX, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { QuestionStandingStore, QuestionStore } from './remark-store.ts';

/** What a question writes: of the one door that takes them. */
export const questionWrites: OwnWrites = {
  parts: ['question'],
  of: (tableName, { question }) => {
    if (!question) return [];
    const { asked, sent } = question;
    return [
      ...sentWrites(tableName, sent),
      newItem(tableName, toItem(key.question(asked.id), { ...asked })),
    ];
  },
};

/** What its answer writes, or that it was declined: of the one door that answers them. */
export const outcomeWrites: OwnWrites = {
  parts: ['settledQuestion'],
  of: (TableName, { settledQuestion }) => {
    if (!settledQuestion) return [];
    const { id, packId, outcome } = settledQuestion;
    const to = outcome === 'answered' ? key.answeredQuestion(packId, id) : key.declinedQuestion(id);
    return [
      {
        item: {
          Delete: {
            TableName,
            Key: toKey(key.question(id)),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
        refusal: () => ({ code: 'question.not_found', id }),
      },
      newItem(TableName, toItem(to, { ...settledQuestion })),
    ];
  },
};

/** Its id is random: nothing lies there. */
function newItem(TableName: string, Item: ReturnType<typeof toItem>): Write {
  const ConditionExpression = 'attribute_not_exists(pk)';
  return { item: { Put: { TableName, Item, ConditionExpression } }, refusal: () => null };
}

const Waiting = z.object(ClauseQuestion.shape);
const Settled = z.object(SettledQuestion.shape);

/** How many that wait are read at a time: those behind them follow once these are answered. */
export const WAITING_SHOWN = 100;

export function listWaitingQuestionsIn(table: Table): QuestionStore['listWaitingQuestions'] {
  return async () => {
    const { items, isMore } = await query(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: marshall({
        ':pk': key.question('').pk,
        ':prefix': KEY_PREFIX.waiting,
      }),
      ConsistentRead: true,
      Limit: WAITING_SHOWN,
    });
    return { questions: items.map((item) => fromItem(Waiting, item)), isMore };
  };
}

export function readWaitingQuestionIn(table: Table): QuestionStore['readWaitingQuestion'] {
  return async (id) => {
    const item = await getItem(table, key.question(id));
    return item ? fromItem(Waiting, item) : null;
  };
}

export function readQuestionStandingIn(
  table: Table,
): QuestionStandingStore['readQuestionStanding'] {
  return async (packId, id) => {
    const [waiting, answered, declined] = [
      key.question(id),
      key.answeredQuestion(packId, id),
      key.declinedQuestion(id),
    ];
    const found = await batchGet(table, [waiting, answered, declined]);
    const over = found.get(nameOf(answered)) ?? found.get(nameOf(declined));
    if (over) {
      const { packId: of, outcome: standing, words, at } = fromItem(Settled, over);
      return of === packId ? { standing, words, at } : null;
    }
    const item = found.get(nameOf(waiting));
    return item && fromItem(Waiting, item).packId === packId ? { standing: 'waiting' } : null;
  };
}
