import * as z from 'zod';
import { ClauseComment, ClausePlace, RemarkText } from '../../domain/rules/clause-comment.ts';
import {
  ClauseQuestion,
  OUTCOMES,
  QuestionId,
  SettledQuestion,
} from '../../domain/rules/clause-question.ts';
import type { Route } from '../route.ts';
import { PackPath, PackVersion } from './shapes/packs.ts';

const Comments = z.strictObject({ comments: z.array(ClauseComment) });

const LISTED = {
  method: 'GET',
  params: PackPath,
  query: PackVersion,
  answer: { status: 200, body: Comments },
  refusals: [],
} as const;

const NOTED = {
  method: 'POST',
  params: PackPath,
  body: ClausePlace.extend({ text: RemarkText }),
  idempotencyKey: 'required',
  answer: { status: 201, body: ClauseComment },
  refusals: ['rule_pack.not_found'],
} as const;

const SUMMARIES = {
  listed: {
    zh: '工作人员对条款的意见，及其处理',
    en: 'What staff noted to the clauses of a pack, and what was done about it',
  },
  noted: {
    zh: '对某一版规则集的条款提出意见，供下一版编写者参考',
    en: 'Note something to a clause of one version of a pack, for whoever writes the next',
  },
} as const;

/**
 * What is noted to clauses by those who judge by them or decide on them. Recommenders and experts are
 * of other organisations, and see one case at a time: they ask as everybody may.
 */
export const commentRoutes = {
  listClauseComments: {
    ...LISTED,
    path: '/v1/reviewer/rule-packs/{packId}/comments',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: SUMMARIES.listed,
  },
  commentOnClause: {
    ...NOTED,
    path: '/v1/reviewer/rule-packs/{packId}/comments',
    door: 'publisher',
    callers: ['examiner', 'decider'],
    summary: SUMMARIES.noted,
  },
} as const satisfies Record<string, Route>;

/** The same for admins, by whose scope another door opens; and what they do about it. */
export const commentDeskRoutes = {
  listClauseCommentsAsAdmin: {
    ...LISTED,
    path: '/v1/rule-packs/{packId}/comments',
    door: 'admin',
    callers: ['admin'],
    summary: SUMMARIES.listed,
  },
  commentOnClauseAsAdmin: {
    ...NOTED,
    path: '/v1/rule-packs/{packId}/comments',
    door: 'admin',
    callers: ['admin'],
    summary: SUMMARIES.noted,
  },
  settleComment: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/comments/{commentId}/settlement',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '登记一条意见如何处理',
      en: 'Put on record what was done about a comment',
    },
    params: PackPath.extend({ commentId: z.string().max(100) }),
    body: z.strictObject({ words: RemarkText }),
    idempotencyKey: 'required',
    answer: { status: 200, body: ClauseComment },
    refusals: ['comment.not_found', 'comment.already_settled'],
  },
} as const satisfies Record<string, Route>;

/** What admins make of questions. */
export const questionDeskRoutes = {
  listWaitingQuestions: {
    method: 'GET',
    path: '/v1/questions',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '待答复的提问，最早的在前',
      en: 'The questions to clauses that wait, the oldest first',
    },
    answer: {
      status: 200,
      body: z.strictObject({
        questions: z.array(ClauseQuestion),
        isMore: z.boolean().describe('whether more wait behind these'),
      }),
    },
    refusals: [],
  },
  settleQuestion: {
    method: 'POST',
    path: '/v1/questions/{questionId}/outcome',
    door: 'admin',
    callers: ['admin'],
    summary: {
      zh: '答复提问，此后连同答复公开；或者说明理由，不予公开',
      en: 'Answer a question, which is shown with it from then on; or decline it with a reason',
    },
    params: z.strictObject({ questionId: QuestionId }),
    body: z.strictObject({ outcome: z.enum(OUTCOMES), words: RemarkText }),
    idempotencyKey: 'required',
    answer: { status: 200, body: SettledQuestion },
    refusals: ['question.not_found'],
  },
} as const satisfies Record<string, Route>;
