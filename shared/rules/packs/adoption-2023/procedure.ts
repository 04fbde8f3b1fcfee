import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** The six materials of an application for adoption, and what follows it, as a digest gives them. */
export const procedure = [
  {
    id: 'ADOPTION2023-M1',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '采信建议书：必要性和可行性、主要内容、前景和效益、建议的技术委员会',
      en: 'proposal for adoption: need and feasibility, main content, prospects and benefit, suggested committee',
    },
    requires: 'adoption.proposal',
    remedy: {
      zh: '提交采信建议书。',
      en: 'Provide the proposal for adoption.',
    },
    examples: [
      { name: 'provided', facts: { adoption: { proposal: true } }, is: 'met' },
      { name: 'not provided', facts: { adoption: { proposal: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-M2',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found; that proof is asked for only where there are patents is inferred',
    }),
    says: {
      zh: '遵守国家标准版权政策的声明；涉及专利的，提交必要专利的证明',
      en: 'declaration to follow the copyright policy of national standards; proof that patents are essential',
    },
    requires: 'adoption.copyright && (!adoption.patents || adoption.patentProof)',
    remedy: {
      zh: '提交版权声明；标准涉及专利的，另提交必要专利的证明。',
      en: 'Provide the declaration on copyright and, where patents are involved, the proof that they are essential.',
    },
    examples: [
      {
        name: 'declared, no patents',
        facts: { adoption: { copyright: true, patents: false } },
        is: 'met',
      },
      {
        name: 'declared, patents with proof',
        facts: { adoption: { copyright: true, patents: true, patentProof: true } },
        is: 'met',
      },
      {
        name: 'patents without proof',
        facts: { adoption: { copyright: true, patents: true, patentProof: false } },
        is: 'unmet',
      },
      { name: 'not declared', facts: { adoption: { copyright: false } }, is: 'unmet' },
      { name: 'patents not stated', facts: { adoption: { copyright: true } }, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-M3',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '《社会团体法人登记证书》和年检记录',
      en: 'the legal-person certificate and the records of the yearly checks',
    },
    requires: 'adoption.registration',
    remedy: {
      zh: '提交社会团体法人登记证书和年检记录。',
      en: 'Provide the certificate and the records of the yearly checks.',
    },
    examples: [
      { name: 'provided', facts: { adoption: { registration: true } }, is: 'met' },
      { name: 'not provided', facts: { adoption: { registration: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-M4',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '团体标准化良好行为评价证明',
      en: 'proof of the evaluation for good practice',
    },
    requires: 'adoption.evaluationProof',
    remedy: {
      zh: '提交良好行为评价证明。',
      en: 'Provide the proof of the evaluation.',
    },
    examples: [
      { name: 'provided', facts: { adoption: { evaluationProof: true } }, is: 'met' },
      { name: 'not provided', facts: { adoption: { evaluationProof: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-M5',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '标准文本和编制说明，纸质和电子版',
      en: 'text and note on its making, on paper and electronic',
    },
    requires: 'adoption.draft',
    remedy: {
      zh: '提交标准文本和编制说明。',
      en: 'Provide the text and the note on its making.',
    },
    examples: [
      { name: 'provided', facts: { adoption: { draft: true } }, is: 'met' },
      { name: 'not provided', facts: { adoption: { draft: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-M6',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '申报材料（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '技术资料（调研、试验、核心内容依据、意见及处理、审查意见、会议纪要）和实施情况证明',
      en: 'technical papers (survey, tests, basis of the core content, comments and handling, review opinion, minutes) and proof of implementation',
    },
    requires: 'adoption.technicalPapers',
    remedy: {
      zh: '提交技术资料和实施情况证明。',
      en: 'Provide the technical papers and the proof of implementation.',
    },
    examples: [
      { name: 'provided', facts: { adoption: { technicalPapers: true } }, is: 'met' },
      { name: 'not provided', facts: { adoption: { technicalPapers: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-P1',
    kind: 'config',
    citation: cite('adoption-2023', {
      article: '程序（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '计划下达至报批不超过12个月',
      en: 'at most 12 months from the issue of the plan to the submission for approval',
    },
    requires:
      'adoption.submittedOn <= addMonths(adoption.planIssuedOn, parameters.procedureMonths)',
    remedy: {
      zh: '计划下达后，应在12个月内报批；这是立项以后的期限，申请时无需证明。',
      en: 'Once the plan is issued, submit for approval within 12 months; a limit of the time after, nothing to show when applying.',
    },
    examples: [
      {
        name: 'on the last day of the twelve months',
        facts: { adoption: { planIssuedOn: '2024-02-01', submittedOn: '2025-02-01' } },
        is: 'met',
      },
      {
        name: 'one day later',
        facts: { adoption: { planIssuedOn: '2024-02-01', submittedOn: '2025-02-02' } },
        is: 'unmet',
      },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-P2',
    kind: 'config',
    citation: cite('adoption-2023', {
      article: '程序（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '简化立项评估；可省略起草阶段，缩短征求意见时间',
      en: 'simplified evaluation of the project; the drafting stage may be skipped and the time for comments shortened',
    },
    remedy: {
      zh: '申请单位无需处理；由组织方决定是否简化。',
      en: 'Nothing to do for the applicant: the organiser decides what is simplified.',
    },
    examples: [],
  },
] satisfies Clause[];
