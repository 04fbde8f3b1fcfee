import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** When an association standard can become a recommended national standard, as a digest gives it. */
export const conditions = [
  {
    id: 'ADOPTION2023-C1',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found; only «原则一致» is quoted there',
    }),
    says: {
      zh: '需求导向，由社会团体自愿申请；推荐性国家标准与团体标准的技术内容“原则一致”',
      en: 'demand-led, and the association applies voluntarily; the national standard keeps the technical content «原则一致» (the same in principle)',
    },
    requires: 'adoption.voluntary && adoption.consistentContent',
    remedy: {
      zh: '由社会团体自愿提出采信申请，并保证国家标准与团体标准技术内容原则一致。',
      en: 'The association applies of its own will and keeps the technical content the same in principle.',
    },
    examples: [
      {
        name: 'voluntary, with the same content',
        facts: { adoption: { voluntary: true, consistentContent: true } },
        is: 'met',
      },
      { name: 'not voluntary', facts: { adoption: { voluntary: false } }, is: 'unmet' },
      {
        name: 'content that differs',
        facts: { adoption: { voluntary: true, consistentContent: false } },
        is: 'unmet',
      },
      {
        name: 'content that is not stated',
        facts: { adoption: { voluntary: true } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'ADOPTION2023-C2',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '符合推荐性国家标准的制定需求和范围',
      en: 'fits the need and scope of recommended national standards',
    },
    requires: 'adoption.withinScope',
    remedy: {
      zh: '说明标准符合推荐性国家标准的制定需求和范围。',
      en: 'Show that the standard fits the need and scope of recommended national standards.',
    },
    examples: [
      { name: 'within the scope', facts: { adoption: { withinScope: true } }, is: 'met' },
      { name: 'outside the scope', facts: { adoption: { withinScope: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-J2',
    kind: 'judgement',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found; «先进性、引领性» is quoted there; experts judge it',
    }),
    says: {
      zh: '技术内容具有先进性、引领性',
      en: 'content advanced and leading (先进性、引领性)',
    },
    remedy: {
      zh: '说明技术内容的先进性、引领性。',
      en: 'Show what is advanced and leading in the content.',
    },
    examples: [],
  },
  {
    id: 'ADOPTION2023-C3',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found',
    }),
    says: {
      zh: '社会团体符合GB/T 20004.1和GB/T 20004.2（团体标准化良好行为），并经评价证明',
      en: 'the association conforms to GB/T 20004.1 and GB/T 20004.2 (good practice), shown by evaluation',
    },
    requires: 'applicant.goodPractice',
    remedy: {
      zh: '先通过团体标准化良好行为评价（GB/T 20004.1、GB/T 20004.2）。',
      en: 'Have the association evaluated for good practice by GB/T 20004.1 and GB/T 20004.2 first.',
    },
    examples: [
      { name: 'evaluated as conforming', facts: { applicant: { goodPractice: true } }, is: 'met' },
      { name: 'not evaluated', facts: { applicant: { goodPractice: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-C4',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'digest',
      from: 'DIGEST',
      note: 'digest of a regulator’s post; the articles themselves were not found; the day in force is that of a European report on a translation',
    }),
    says: {
      zh: '团体标准实施满2年且实施效果良好',
      en: 'the standard has been implemented for at least 2 years with good effect',
    },
    requires:
      'addMonths(standard.implementedOn, parameters.minMonths) <= adoption.appliedOn && parameters.inForceFrom <= adoption.appliedOn && adoption.goodEffect',
    remedy: {
      zh: '实施满2年且效果良好后再申请采信；暂行规定自2023年8月18日起施行，此前不能申请。',
      en: 'Apply once the standard has been implemented for two years with good effect; the provisions are in force since 18 August 2023, and nobody could apply before.',
    },
    examples: [
      {
        name: 'on the day that two years are full',
        facts: {
          standard: { implementedOn: '2021-09-01' },
          adoption: { appliedOn: '2023-09-01', goodEffect: true },
        },
        is: 'met',
      },
      {
        name: 'one day before',
        facts: {
          standard: { implementedOn: '2021-09-01' },
          adoption: { appliedOn: '2023-08-31', goodEffect: true },
        },
        is: 'unmet',
      },
      {
        name: 'from the leap day, on the last day of the month',
        facts: {
          standard: { implementedOn: '2024-02-29' },
          adoption: { appliedOn: '2026-02-28', goodEffect: true },
        },
        is: 'met',
      },
      {
        name: 'two years full, on the day that the provisions came into force',
        facts: {
          standard: { implementedOn: '2021-07-01' },
          adoption: { appliedOn: '2023-08-18', goodEffect: true },
        },
        is: 'met',
      },
      {
        name: 'two years full, one day before that',
        facts: {
          standard: { implementedOn: '2021-07-01' },
          adoption: { appliedOn: '2023-08-17', goodEffect: true },
        },
        is: 'unmet',
      },
      { name: 'without good effect', facts: { adoption: { goodEffect: false } }, is: 'unmet' },
      {
        name: 'a day of application that is not stated',
        facts: { standard: { implementedOn: '2021-09-01' }, adoption: { goodEffect: true } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'ADOPTION2023-C5',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'inferred',
      note: 'follows from the certificate among the six materials',
    }),
    says: {
      zh: '申请采信的社会团体具有法人资格',
      en: 'the association that applies is a legal person',
    },
    requires: 'applicant.legalPerson',
    remedy: {
      zh: '由具有法人资格的社会团体本身申请。',
      en: 'Apply as the association itself, which is a legal person.',
    },
    examples: [
      { name: 'a legal person', facts: { applicant: { legalPerson: true } }, is: 'met' },
      { name: 'no legal person', facts: { applicant: { legalPerson: false } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'ADOPTION2023-C6',
    kind: 'hard',
    citation: cite('adoption-2023', {
      article: '采信条件（条号未查到）',
      read: 'inferred',
      note: 'follows from the two years of implementation',
    }),
    says: {
      zh: '申请采信的团体标准现行有效',
      en: 'the standard is in force',
    },
    requires: 'standard.status == "in_force"',
    remedy: {
      zh: '只能就现行有效的团体标准申请；已废止或编号被撤销的，由人工核实。',
      en: 'Apply for a standard that is in force; one that is withdrawn or has lost its number is looked at by a person.',
    },
    examples: [
      { name: 'a standard in force', facts: { standard: { status: 'in_force' } }, is: 'met' },
      { name: 'a withdrawn standard', facts: { standard: { status: 'withdrawn' } }, is: 'unmet' },
      {
        name: 'a number that was revoked',
        facts: { standard: { status: 'number_revoked' } },
        is: 'unmet',
      },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
] satisfies Clause[];
