import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** Which standards may be filed. */
export const standard = [
  {
    id: 'PP2022-A2',
    kind: 'hard',
    citation: cite('miit-2022', {
      article: '一',
      read: 'inferred',
      note: 'I (paragraph missing in the 2022 mirror; same wording in 2021 and 2023)',
    }),
    says: {
      zh: '正式发布实施的…团体标准',
      en: 'the association standard is formally published and in force',
    },
    requires: 'standard.status == "in_force"',
    remedy: {
      zh: '只能申报已正式发布实施、未废止且编号未被撤销的团体标准；请核对发布日期、实施日期和标准状态。废止、撤销编号的依据是《标准化法》第三十九条、第四十二条。',
      en: 'Only a standard that has been published and implemented, and is neither withdrawn nor has lost its number, can be filed; check its dates and status. A standard is withdrawn or loses its number by Articles 39 and 42 of the Standardization Law.',
    },
    examples: [
      { name: 'a standard in force', facts: { standard: { status: 'in_force' } }, is: 'met' },
      { name: 'a withdrawn standard', facts: { standard: { status: 'withdrawn' } }, is: 'unmet' },
      {
        name: 'a standard whose number was revoked',
        facts: { standard: { status: 'number_revoked' } },
        is: 'unmet',
      },
      {
        name: 'a standard whose status is not stated',
        facts: { standard: { publishedOn: '2021-05-01' } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2022-A3',
    kind: 'judgement',
    citation: cite('miit-2022', {
      article: '一',
      read: 'inferred',
      note: 'I (paragraph missing in the 2022 mirror; same wording in 2021 and 2023)',
    }),
    says: {
      zh: '（未读到原文）领域要求',
      en: '(no wording was read) the field',
    },
    remedy: {
      zh: '在申报书中写明标准所属的工业和信息化领域，例如国民经济行业分类、ICS和CCS。',
      en: 'Say in the form which field of industry or information technology the standard belongs to, e.g. by GB/T 4754, ICS and CCS.',
    },
    examples: [],
  },
  {
    id: 'PP2022-A4',
    kind: 'hard',
    citation: cite('miit-2022', {
      article: '一',
      read: 'not_found',
      note: 'NF: cut-off not seen',
    }),
    says: {
      zh: '（未读到原文）最短实施期限及截止日期',
      en: '(no wording was read) the minimum period and the cut-off day',
    },
    remedy: {
      zh: '2022年的截止日期未查到：实施日期由人工对照通知核对。',
      en: 'The cut-off of 2022 was not found: a person compares the date of implementation with the notice itself.',
    },
    examples: [],
  },
] satisfies Clause[];
