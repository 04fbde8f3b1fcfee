import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** The ministry’s own way to a sector standard, as far as anything of it was read. */
export const conditions = [
  {
    id: 'SECTOR2024-C1',
    kind: 'hard',
    citation: cite('miit-347-2024', {
      article: '采信（条号未查到）',
      read: 'source',
      from: 'S347',
      note: 'a sentence of the notice, which states an aim and no measure; what is a good base, a person judges',
    }),
    says: {
      zh: '对实施基础好的团体标准采信为行业标准或国家标准',
      en: 'association standards with a good base of implementation are adopted as sector or national standards',
    },
    remedy: {
      zh: '说明标准的实施基础：应用单位、应用范围和效果。',
      en: 'Show the base of implementation: who uses the standard, where, and with what effect.',
    },
    examples: [],
  },
  {
    id: 'SECTOR2024-C2',
    kind: 'hard',
    citation: cite('miit-order-55', {
      article: '团体标准转化（条文未读到）',
      read: 'not_found',
      note: 'NF: the clause of the measures on association standards could not be read',
    }),
    says: {
      zh: '（未读到原文）团体标准转化为行业标准的条件和程序',
      en: '(no wording was read) conditions and procedure for turning an association standard into a sector standard',
    },
    remedy: {
      zh: '按工业和信息化部公布的行业标准制定程序办理；条件由人工核对。',
      en: 'Follow the ministry’s procedure for sector standards; a person checks the conditions.',
    },
    examples: [],
  },
  {
    id: 'SECTOR2024-C3',
    kind: 'hard',
    citation: cite('miit-347-2024', {
      article: '采信（条号未查到）',
      read: 'inferred',
      note: 'follows from the implementation that is asked for',
    }),
    says: {
      zh: '申请采信的团体标准现行有效',
      en: 'the standard is in force',
    },
    requires: 'standard.status == "in_force"',
    remedy: {
      zh: '只能就现行有效的团体标准提出；已废止或编号被撤销的，由人工核实。',
      en: 'Propose a standard that is in force; one that is withdrawn or has lost its number is looked at by a person.',
    },
    examples: [
      { name: 'a standard in force', facts: { standard: { status: 'in_force' } }, is: 'met' },
      { name: 'a withdrawn standard', facts: { standard: { status: 'withdrawn' } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'SECTOR2024-C4',
    kind: 'hard',
    citation: cite('miit-347-2024', {
      article: '采信（条号未查到）',
      read: 'inferred',
      note: 'Article 18 of the Standardization Law names the kinds of social organisation that make association standards; that they are legal persons is inferred',
    }),
    says: {
      zh: '提出采信的社会团体具有法人资格',
      en: 'the association that proposes is a legal person',
    },
    requires: 'applicant.legalPerson',
    remedy: {
      zh: '由具有法人资格的社会团体本身提出。',
      en: 'Propose as the association itself, which is a legal person.',
    },
    examples: [
      { name: 'a legal person', facts: { applicant: { legalPerson: true } }, is: 'met' },
      { name: 'no legal person', facts: { applicant: { legalPerson: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'SECTOR2024-P1',
    kind: 'config',
    citation: cite('miit-lists', {
      article: '程序',
      read: 'source',
      from: 'LISTS',
      note: 'the stages of the lists of carbon-footprint rules, the one field for which they are known',
    }),
    says: {
      zh: '经相关标准化机构推荐、专家评审、网上公示',
      en: 'recommended by a standardisation body, reviewed by experts, announced for comment',
    },
    remedy: {
      zh: '申请单位无需处理；这是清单遴选的流程。',
      en: 'Nothing to do for the applicant: these are the stages of the lists.',
    },
    examples: [],
  },
] satisfies Clause[];
