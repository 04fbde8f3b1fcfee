import * as z from 'zod';
import { Instant } from '../../../domain/calendar.ts';
import { Confirmation, WorkTask } from '../../../domain/publication/confirmation.ts';
import { ClausePlace, RemarkText } from '../../../domain/rules/clause-comment.ts';
import { ClauseQuestion, OUTCOMES, QuestionId } from '../../../domain/rules/clause-question.ts';
import type { Route } from '../../route.ts';
import { PackPath } from '../shapes/packs.ts';

/** What is asked; nothing of who asks is wanted. */
const Asked = ClausePlace.extend({ text: ClauseQuestion.shape.text });

const QuestionPath = PackPath.extend({ questionId: QuestionId });

/** What anybody may ask about a clause. It is shown once it was answered, and not before. */
export const questionRoutes = {
  askAboutClause: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/questions',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '对条款提问，无需登录，不留个人信息；答复后连同答复公开',
      en: 'Ask about a clause, without a name; it is shown together with its answer',
    },
    params: PackPath,
    body: Asked.extend({
      confirmation: Confirmation.optional().describe(
        'without it, or where it is no longer good, the refusal brings the task along',
      ),
    }),
    idempotencyKey: 'required',
    answer: {
      status: 201,
      body: z.strictObject({
        id: QuestionId.describe('by which whoever has it reads what came of it'),
        askedAt: Instant,
      }),
    },
    refusals: ['rule_pack.not_found', 'question.too_often', 'question.unconfirmed'],
  },
  prepareQuestion: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/questions/tasks',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '提问前，询问须完成的计算',
      en: 'What work a question takes before it is sent',
    },
    params: PackPath,
    body: Asked,
    // the work is bound to it: the question is sent under the same one
    idempotencyKey: 'required',
    answer: {
      status: 200,
      /** Null: none is asked. */
      body: z.strictObject({ work: WorkTask.nullable() }),
    },
    refusals: ['rule_pack.not_found', 'question.too_often'],
  },
  readQuestion: {
    method: 'GET',
    path: '/v1/rule-packs/{packId}/questions/{questionId}',
    door: 'objection',
    callers: 'anyone',
    summary: {
      zh: '凭编号查看提问的办理情况',
      en: 'What came of a question, for whoever has its number',
    },
    params: QuestionPath,
    answer: {
      status: 200,
      body: z.strictObject({
        standing: z.enum(['waiting', ...OUTCOMES]),
        words: RemarkText.nullable().describe('the answer, or why it was declined'),
        at: Instant.nullable(),
      }),
    },
    refusals: ['question.not_found'],
  },
} as const satisfies Record<string, Route>;
