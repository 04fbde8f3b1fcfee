import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** What was read of the call of 2018: a forwarding by one province, and a report in the trade press. */
export const conditions = [
  {
    id: 'PP2018-A1',
    kind: 'config',
    citation: cite('gd-2018', {
      article: '申报范围（整份通知）',
      read: 'source',
      from: 'S18GD',
      note: 'V: S18GD (forwarding letter only; call body NF; expect 2019 wording, I)',
    }),
    says: {
      zh: '符合申报范围及要求的团体标准应用项目自愿申报',
      en: 'association-standard application projects meeting scope and requirements may apply voluntarily',
    },
    remedy: {
      zh: '申报范围以主管部门的通知为准，该通知正文未读到。',
      en: 'The scope is that of the ministry’s notice, whose body was not read.',
    },
    examples: [],
  },
  {
    id: 'PP2018-A2',
    kind: 'hard',
    citation: cite('miit-2018', {
      article: '实施期限',
      read: 'not_found',
      note: 'NF (B/I: by analogy with 2019-21, cut-off = 31 Aug)',
    }),
    says: {
      zh: '（未读到原文）最短实施期限及截止日期',
      en: '(no wording was read) the minimum period and the cut-off day',
    },
    remedy: {
      zh: '2018年的最短实施期限和截止日期未查到：由人工对照通知核对。',
      en: 'Neither the minimum period nor the cut-off day of 2018 was found: a person compares the date with the notice.',
    },
    examples: [],
  },
  {
    id: 'PP2018-C1',
    kind: 'hard',
    citation: cite('gd-2018', {
      article: '申报材料份数',
      read: 'source',
      from: 'S18GD',
      note: 'V: S18GD',
    }),
    says: {
      zh: '申报材料纸质版一式四份',
      en: 'paper file in 4 copies',
    },
    appliesWhen: 'filing.route == "recommended" && filing.province == "440000"',
    remedy: {
      zh: '经广东省推荐的，报送纸质版一式四份；份数由人工核对。',
      en: 'Filed through Guangdong: four copies on paper; a person counts them.',
    },
    examples: [
      {
        name: 'through Guangdong',
        facts: { filing: { route: 'recommended', province: '440000' } },
        is: 'undetermined',
      },
      {
        name: 'through another province',
        facts: { filing: { route: 'recommended', province: '370000' } },
        is: 'not_applicable',
      },
    ],
  },
  {
    id: 'PP2018-C2',
    kind: 'hard',
    citation: cite('gd-2018', {
      article: '报送期限',
      read: 'source',
      from: 'S18GD',
      note: 'V: S18GD',
    }),
    says: {
      zh: '于9月6日前报我委',
      en: 'send to the provincial commission before 6 Sep',
    },
    appliesWhen: 'filing.route == "recommended" && filing.province == "440000"',
    requires: 'filing.receivedOn <= parameters.deadlineGuangdong',
    remedy: {
      zh: '经广东省推荐的，应在2018年9月6日前报送。',
      en: 'Filed through Guangdong: it had to arrive by 6 September 2018.',
    },
    examples: [
      {
        name: 'through Guangdong on the last day',
        facts: { filing: { route: 'recommended', province: '440000', receivedOn: '2018-09-06' } },
        is: 'met',
      },
      {
        name: 'through Guangdong one day later',
        facts: { filing: { route: 'recommended', province: '440000', receivedOn: '2018-09-07' } },
        is: 'unmet',
      },
      {
        name: 'through another province',
        facts: { filing: { route: 'recommended', province: '370000' } },
        is: 'not_applicable',
      },
      {
        name: 'through Guangdong, no day stated',
        facts: { filing: { route: 'recommended', province: '440000' } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2018-C3',
    kind: 'hard',
    citation: cite('miit-2018', {
      article: '逾期',
      read: 'forwarding',
      from: 'S18GD',
      note: 'V: S18GD',
    }),
    says: {
      zh: '逾期不予受理',
      en: 'late filings are not accepted',
    },
    remedy: {
      zh: '期限以推荐部门的通知为准；国家层面的期限未查到，由人工核对。',
      en: 'The deadline is that of your recommender; the national one was not found, and a person checks.',
    },
    examples: [],
  },
  {
    id: 'PP2018-C4',
    kind: 'config',
    citation: cite('miit-2018', {
      article: '转发链',
      read: 'forwarding',
      from: 'S18GD',
      note: 'V: S18GD',
    }),
    says: {
      zh: '各地级以上市经济和信息化主管部门，有关行业协会',
      en: 'province forwards to cities and sector associations',
    },
    remedy: {
      zh: '申报单位无需处理；这是转发的层级。',
      en: 'Nothing to do for the applicant: this is how the notice is passed on.',
    },
    examples: [],
  },
  {
    id: 'PP2018-D1',
    kind: 'config',
    citation: cite('miit-2018', {
      article: '遴选',
      read: 'digest',
      from: 'S18R',
      note: 'V: S18R',
    }),
    says: {
      zh: '自愿申报、地方或行业推荐、专家审查和社会公示',
      en: 'voluntary filing, local or sector recommendation, expert review, public notice',
    },
    remedy: {
      zh: '申报单位无需处理；这是遴选的流程。',
      en: 'Nothing to do for the applicant: these are the stages of selection.',
    },
    examples: [],
  },
] satisfies Clause[];
