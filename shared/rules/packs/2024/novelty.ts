import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** What is supported first; never a reason to refuse. */
export const novelty = [
  {
    id: 'PP2024-B1',
    kind: 'priority',
    citation: cite('miit-2024', {
      article: '一（一）',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '填补国家…和行业标准空白的创新性团体标准',
      en: 'INNOVATIVE: fills a gap in national and sector standards',
    },
    appliesWhen: '"innovative" in novelty.categories',
    requires: 'novelty.gapSearch',
    remedy: {
      zh: '提供国家标准、行业标准的检索结论，说明填补空白。',
      en: 'Give the result of a search that shows that no national or sector standard exists.',
    },
    examples: [
      {
        name: 'an innovative standard with a search for gaps',
        facts: { novelty: { categories: ['innovative'], gapSearch: true } },
        is: 'met',
      },
      {
        name: 'an innovative standard without one',
        facts: { novelty: { categories: ['innovative'], gapSearch: false } },
        is: 'unmet',
      },
      {
        name: 'another category',
        facts: { novelty: { categories: ['advanced'] } },
        is: 'not_applicable',
      },
      {
        name: 'a search that is not stated',
        facts: { novelty: { categories: ['innovative'] } },
        is: 'undetermined',
      },
      {
        name: 'categories that are not stated',
        facts: { novelty: { gapSearch: false } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2024-B2',
    kind: 'priority',
    citation: cite('miit-2024', {
      article: '一（二）',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '技术指标全面严于或优于现有国家和行业标准的先进性团体标准',
      en: 'ADVANCED: ALL indicators stricter or better than the existing national and sector standards',
    },
    appliesWhen: '"advanced" in novelty.categories',
    referWhen: {
      condition:
        'size(novelty.comparison) == 0 || (novelty.comparison.exists(row, row.verdict == "equal") && novelty.comparison.all(row, row.verdict != "worse"))',
      read: 'ours',
      because: {
        zh: '通知没有要求列出指标对比；没有列出，或者有指标与现有标准持平的，是否“全面严于或优于”由专家判断。',
        en: 'No notice demands a list of indicators: where none is given, or one equals that of the existing standard, experts judge whether “all are stricter or better”.',
      },
    },
    requires: 'novelty.comparison.all(row, row.verdict in ["stricter", "better"])',
    remedy: {
      zh: '逐项列出与现有国家标准、行业标准的技术指标对比，全部指标应严于或优于现有标准。',
      en: 'List each technical indicator beside that of the existing national or sector standard; all of them must be stricter or better.',
    },
    examples: [
      {
        name: 'one indicator that is stricter',
        facts: {
          novelty: {
            categories: ['advanced'],
            comparison: [
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'stricter',
              },
            ],
          },
        },
        is: 'met',
      },
      {
        name: 'indicators that are stricter or better',
        facts: {
          novelty: {
            categories: ['advanced'],
            comparison: [
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'stricter',
              },
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'better',
              },
            ],
          },
        },
        is: 'met',
      },
      {
        name: 'a table without rows',
        facts: { novelty: { categories: ['advanced'], comparison: [] } },
        is: 'undetermined',
      },
      {
        name: 'one indicator that is worse',
        facts: {
          novelty: {
            categories: ['advanced'],
            comparison: [
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'stricter',
              },
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'worse',
              },
            ],
          },
        },
        is: 'unmet',
      },
      {
        name: 'one indicator that is equal',
        facts: {
          novelty: {
            categories: ['advanced'],
            comparison: [
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'stricter',
              },
              {
                indicator: '断裂强力',
                own: '≥ 12 N',
                reference: '≥ 10 N',
                referenceStandard: '（对比标准编号）',
                verdict: 'equal',
              },
            ],
          },
        },
        is: 'undetermined',
      },
      {
        name: 'a table that is not stated',
        facts: { novelty: { categories: ['advanced'] } },
        is: 'undetermined',
      },
      {
        name: 'another category',
        facts: { novelty: { categories: ['international'] } },
        is: 'not_applicable',
      },
    ],
  },
  {
    id: 'PP2024-B3',
    kind: 'priority',
    citation: cite('miit-2024', {
      article: '一（三）',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '具有国际领先水平，同步推进国际标准制定的国际性团体标准',
      en: 'INTERNATIONAL: internationally leading and an international standard is being developed in parallel',
    },
    appliesWhen: '"international" in novelty.categories',
    requires: 'novelty.internationalProject',
    remedy: {
      zh: '写明同步推进的国际标准项目：组织、编号和阶段；是否国际领先由专家判断。',
      en: 'Name the international standard project that runs alongside: body, number and stage; whether the level leads internationally is for experts.',
    },
    examples: [
      {
        name: 'an international project runs alongside',
        facts: { novelty: { categories: ['international'], internationalProject: true } },
        is: 'met',
      },
      {
        name: 'no international project',
        facts: { novelty: { categories: ['international'], internationalProject: false } },
        is: 'unmet',
      },
      {
        name: 'no novelty claimed',
        facts: { novelty: { categories: ['none'] } },
        is: 'not_applicable',
      },
      {
        name: 'a project that is not stated',
        facts: { novelty: { categories: ['international'] } },
        is: 'undetermined',
      },
    ],
  },
] satisfies Clause[];
