import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** The ways to the ministry, and what each party answers for. */
export const route = [
  {
    id: 'SAMPLE2026-C1',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二（一）',
      read: 'inferred',
      note: 'sample round; wording of PP2024-C1; I: wording of 2023; the Hebei forwarding does not contain it (checked 2026-11-25); numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '社会团体自愿申请，经省级工业和信息化主管部门或有关行业协会（联合会）等部标准化工作受托机构（推荐部门）推荐',
      en: 'voluntary; must be recommended by a provincial-level MIIT department or an entrusted standardisation body (e.g. sector association/federation)',
    },
    appliesWhen: 'filing.route == "recommended"',
    requires: 'filing.recommenderNamed',
    remedy: {
      zh: '选定一个推荐部门：省级工业和信息化主管部门，或部标准化工作受托机构。',
      en: 'Choose one recommender: a provincial department or an entrusted standardisation body.',
    },
    examples: [
      {
        name: 'a recommender is named',
        facts: { filing: { route: 'recommended', recommenderNamed: true } },
        is: 'met',
      },
      {
        name: 'no recommender is named',
        facts: { filing: { route: 'recommended', recommenderNamed: false } },
        is: 'unmet',
      },
      { name: 'filed directly', facts: { filing: { route: 'direct' } }, is: 'not_applicable' },
      {
        name: 'a recommender that is not stated',
        facts: { filing: { route: 'recommended' } },
        is: 'undetermined',
      },
      {
        name: 'a route that is not stated, without recommender',
        facts: { filing: { recommenderNamed: false } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'SAMPLE2026-C2',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二（一）',
      read: 'not_found',
      note: 'sample round; wording of PP2024-C2; NF in 2024 (I from 2023); numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '我部管理的社会团体，以及属于社会团体性质的部标准化工作受托机构可直接向我部申报',
      en: 'MIIT-managed social organisations and entrusted bodies that are themselves social organisations may file directly',
    },
    appliesWhen: 'filing.route == "direct"',
    requires: 'applicant.relation in ["miit_managed", "entrusted_social_organisation"]',
    remedy: {
      zh: '不属于可直接申报的社会团体的，请经推荐部门推荐。',
      en: 'Whoever may not file directly files through a recommender.',
    },
    examples: [
      {
        name: 'an association managed by the ministry',
        facts: { filing: { route: 'direct' }, applicant: { relation: 'miit_managed' } },
        is: 'met',
      },
      {
        name: 'an entrusted body that is an association',
        facts: {
          filing: { route: 'direct' },
          applicant: { relation: 'entrusted_social_organisation' },
        },
        is: 'met',
      },
      {
        name: 'any other association',
        facts: { filing: { route: 'direct' }, applicant: { relation: 'other' } },
        is: 'unmet',
      },
      {
        name: 'filed through a recommender',
        facts: { filing: { route: 'recommended' } },
        is: 'not_applicable',
      },
      {
        name: 'a relation that is not stated',
        facts: { filing: { route: 'direct' } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'SAMPLE2026-C3',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二（二）',
      read: 'forwarding',
      from: 'S24HB',
      note: 'sample round; wording of PP2024-C3; V* : S24HB (province); numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '社会团体对所申报材料的真实性和准确性负责',
      en: 'applicant is responsible for truth and accuracy',
    },
    referWhen: {
      condition: 'filing.truthful && !filing.commitmentSealed',
      read: 'ours',
      because: {
        zh: '条文只要求社会团体对材料的真实性和准确性负责；要求签字盖章是本系统所加，未签字盖章的由人工核实。',
        en: 'The wording only has the association answer for truth and accuracy; the seal is a demand of this system, and a commitment without one is looked at by a person.',
      },
    },
    requires: 'filing.truthful',
    remedy: {
      zh: '由社会团体对材料的真实性和准确性作出承诺；签字盖章是本系统所加。',
      en: 'The association answers for truth and accuracy in a commitment; signature and seal are asked for by this system.',
    },
    examples: [
      {
        name: 'a signed and sealed commitment',
        facts: { filing: { truthful: true, commitmentSealed: true } },
        is: 'met',
      },
      { name: 'no commitment', facts: { filing: { truthful: false } }, is: 'unmet' },
      {
        name: 'a commitment without seal',
        facts: { filing: { truthful: true, commitmentSealed: false } },
        is: 'undetermined',
      },
      {
        name: 'a seal that is not stated',
        facts: { filing: { truthful: true } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'SAMPLE2026-C4',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二（二）',
      read: 'forwarding',
      from: 'S24HB',
      note: 'sample round; wording of PP2024-C4; V* : S24HB (province); numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '同时提交2项及以上…按申报优先级排序（在线申报时按优先顺序逐项填报）',
      en: 'if ≥2 standards, rank them by priority; online: enter them in priority order',
    },
    appliesWhen: 'filing.count >= 2',
    referWhen: {
      condition: 'filing.rank > filing.count',
      read: 'ours',
      because: {
        zh: '通知只要求按申报优先级排序；序号大于申报项目数的，由人工核对。',
        en: 'The notice only asks for an order by priority; a number beyond that of the filings is looked at by a person.',
      },
    },
    requires: 'filing.rank >= 1',
    remedy: {
      zh: '为本单位的各项申报排定优先级，最优先的为1。',
      en: 'Put the filings of your association in order of priority, the first as 1.',
    },
    examples: [
      { name: 'the last of two filings', facts: { filing: { count: 2, rank: 2 } }, is: 'met' },
      {
        name: 'a rank beyond the number of filings',
        facts: { filing: { count: 2, rank: 3 } },
        is: 'undetermined',
      },
      { name: 'filings without an order', facts: { filing: { count: 2, rank: 0 } }, is: 'unmet' },
      { name: 'a single filing', facts: { filing: { count: 1 } }, is: 'not_applicable' },
      { name: 'a rank that is not stated', facts: { filing: { count: 2 } }, is: 'undetermined' },
    ],
  },
  {
    id: 'SAMPLE2026-C5',
    kind: 'process',
    citation: cite('miit-2024', {
      article: '二（三）',
      read: 'forwarding',
      from: 'S24GD',
      note: 'sample round; wording of PP2024-C5; V* : S21GD,S24GD; national text truncated; numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '推荐部门（单位）…加强对申报材料的审查把关',
      en: 'the recommender must vet the materials',
    },
    remedy: {
      zh: '申报单位无需处理；推荐部门审查材料。',
      en: 'Nothing to do for the applicant: the recommender vets the materials.',
    },
    examples: [],
  },
  {
    id: 'SAMPLE2026-C6',
    kind: 'config',
    citation: cite('miit-2024', {
      article: '二（四）',
      read: 'inferred',
      note: 'sample round; wording of PP2024-C6; I; numbering of the Hebei forwarding, not of the national notice',
    }),
    says: {
      zh: '我部将组织对申报材料进行审核、专家评审和公示，遴选…并向社会公布',
      en: 'MIIT does formal examination, expert review, public notice, selection, announcement',
    },
    remedy: {
      zh: '申报单位无需处理；这是评审的流程。',
      en: 'Nothing to do for the applicant: these are the stages of selection.',
    },
    examples: [],
  },
] satisfies Clause[];
