import { Calendars } from '../../domain/calls/calendar-year.ts';
import { Assessment } from '../../domain/rules/assessment.ts';
import { PartialFacts } from '../../domain/rules/facts.ts';
import type { Route } from '../route.ts';
import { GivenPack, PackList, PackPath, PackVersion } from './shapes/public.ts';

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
