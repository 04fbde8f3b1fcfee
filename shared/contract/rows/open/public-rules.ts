import * as z from 'zod';
import { Calendars } from '../../../domain/calls/calendar-year.ts';
import { Assessment } from '../../../domain/rules/assessment.ts';
import { PartialFacts } from '../../../domain/rules/facts.ts';
import { SettledQuestion } from '../../../domain/rules/clause-question.ts';
import type { Route } from '../../route.ts';
import { GivenPack, PackList, PackPath, PackVersion } from '../shapes/packs.ts';

/** A question with its answer, and not who gave it: the ministry did. */
const AnsweredQuestion = SettledQuestion.omit({
  by: true,
  outcome: true,
  words: true,
  at: true,
}).extend({
  answer: SettledQuestion.shape.words,
  answeredAt: SettledQuestion.shape.at,
});

/** What applications are judged by: rule packs and calendars, for anyone to read and to try. */
export const rulesRoutes = {
  getCalendars: {
    method: 'GET',
    path: '/v1/calendars',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '计算工作日所依据的各年度日历',
      en: 'The statutory calendars that working days are counted by',
    },
    answer: { status: 200, body: Calendars },
    refusals: [],
  },
  listRulePacks: {
    method: 'GET',
    path: '/v1/rule-packs',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '已发布的规则集', en: 'The published rule packs' },
    answer: { status: 200, body: PackList },
    refusals: [],
  },
  getRulePack: {
    method: 'GET',
    path: '/v1/rule-packs/{packId}',
    door: 'public',
    callers: 'anyone',
    summary: { zh: '一个规则集的全部条款', en: 'One rule pack with all its clauses' },
    params: PackPath,
    query: PackVersion,
    answer: { status: 200, body: GivenPack },
    refusals: ['rule_pack.not_found'],
  },
  listClauseQuestions: {
    method: 'GET',
    path: '/v1/rule-packs/{packId}/questions',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '对条款的提问和答复；未答复的不公开',
      en: 'What was asked about the clauses of a pack and answered; what waits is not shown',
    },
    params: PackPath,
    query: PackVersion,
    answer: { status: 200, body: z.strictObject({ questions: z.array(AnsweredQuestion) }) },
    refusals: [],
  },
  assessByRulePack: {
    method: 'POST',
    path: '/v1/rule-packs/{packId}/assessments',
    door: 'public',
    callers: 'anyone',
    summary: {
      zh: '按某一规则集逐条预判，例如能否被采信',
      en: 'How one rule pack judges these facts, e.g. whether a standard could be adopted',
    },
    params: PackPath,
    texts: 'any',
    body: PartialFacts,
    answer: { status: 200, body: Assessment },
    refusals: ['rule_pack.not_found'],
  },
} as const satisfies Record<string, Route>;
