import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** Which standards may be filed. */
export const standard = [
  {
    id: 'PP2024-A2',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '一',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '正式发布实施的…团体标准',
      en: 'the association standard is formally published and in force',
    },
    referWhen: {
      condition:
        'standard.status == "in_force" && standard.implementedOn <= parameters.cutoff && standard.publishedOn > parameters.cutoff',
      read: 'inferred',
      because: {
        zh: '条文没有写明须在截止日期前发布；以截止日期核对发布日期系推断，由人工核实。',
        en: 'The wording does not say that the standard must be published by the cut-off day; holding the date of publication to it is inferred, and a person looks at it.',
      },
    },
    requires: 'standard.status == "in_force" && standard.implementedOn <= parameters.cutoff',
    remedy: {
      zh: '只能申报已正式发布实施、未废止且编号未被撤销的团体标准；请核对发布日期、实施日期和标准状态。废止、撤销编号的依据是《标准化法》第三十九条、第四十二条。',
      en: 'Only a standard that has been published and implemented, and is neither withdrawn nor has lost its number, can be filed; check its dates and status. A standard is withdrawn or loses its number by Articles 39 and 42 of the Standardization Law.',
    },
    examples: [
      {
        name: 'published and implemented by the cut-off day',
        facts: {
          standard: { publishedOn: '2024-06-30', implementedOn: '2024-06-30', status: 'in_force' },
        },
        is: 'met',
      },
      {
        name: 'published one day after the cut-off',
        facts: {
          standard: { publishedOn: '2024-07-01', implementedOn: '2024-06-30', status: 'in_force' },
        },
        is: 'undetermined',
      },
      {
        name: 'implemented one day after the cut-off',
        facts: {
          standard: { publishedOn: '2024-06-30', implementedOn: '2024-07-01', status: 'in_force' },
        },
        is: 'unmet',
      },
      {
        name: 'withdrawn, whatever its dates',
        facts: { standard: { status: 'withdrawn' } },
        is: 'unmet',
      },
      {
        name: 'a number that was revoked',
        facts: {
          standard: {
            publishedOn: '2024-06-30',
            implementedOn: '2024-06-30',
            status: 'number_revoked',
          },
        },
        is: 'unmet',
      },
      {
        name: 'a status that is not stated',
        facts: { standard: { publishedOn: '2024-06-30', implementedOn: '2024-06-30' } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2024-A3',
    kind: 'judgement',
    citation: cite('miit-2024', {
      article: '一',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '工业和信息化领域',
      en: 'field: industry and information technology',
    },
    remedy: {
      zh: '在申报书中写明标准所属的工业和信息化领域，例如国民经济行业分类、ICS和CCS。',
      en: 'Say in the form which field of industry or information technology the standard belongs to, e.g. by GB/T 4754, ICS and CCS.',
    },
    examples: [],
  },
  {
    id: 'PP2024-A4',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '一',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '至少实施推广6个月以上（截止日期为2024年6月30日）',
      en: 'implemented and promoted for at least 6 months, counted to the cut-off',
    },
    requires: 'addMonths(standard.implementedOn, parameters.minMonths) <= parameters.cutoff',
    remedy: {
      zh: '按实施日期（不是发布日期）计算，最迟应于2023年12月31日实施；更晚实施的标准可留待以后的申报。',
      en: 'The date of implementation counts, not that of publication: 31 December 2023 is the last one that qualifies; a later standard can wait for a later call.',
    },
    examples: [
      {
        name: 'implemented on the last eligible day',
        facts: { standard: { implementedOn: '2023-12-31' } },
        is: 'met',
      },
      {
        name: 'implemented one day later',
        facts: { standard: { implementedOn: '2024-01-01' } },
        is: 'unmet',
      },
      { name: 'a date that is not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'PP2024-A7',
    kind: 'judgement',
    citation: cite('miit-2024', {
      article: '一',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '聚焦推进新型工业化主题…强链补链延链、强化新兴产业、布局未来产业、升级传统产业、夯实产业基础、推动产业国际化',
      en: 'theme: new industrialisation; six sub-themes',
    },
    remedy: {
      zh: '说明标准与通知所列主题的关系。',
      en: 'Show how the standard serves the themes that the call names.',
    },
    examples: [],
  },
] satisfies Clause[];
