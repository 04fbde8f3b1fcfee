import type { Clause } from '../../domain/rules/clause.ts';

/** When an association standard can become a recommended national standard. */
export const conditions = [
  {
    id: 'ADOPTION2023-C1',
    kind: 'hard',
    citation: {
      document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
      article: '采信条件（条号未查到）',
      url: 'http://www.chinajeweler.com/zbhy/xztg/76828.html',
      read: 'source',
      note: 'V: conditions as summarised at chinajeweler.com; the articles themselves were not found; only «原则一致» is quoted, for the rest the Chinese is our rendering',
    },
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
    citation: {
      document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
      article: '采信条件（条号未查到）',
      url: 'http://www.chinajeweler.com/zbhy/xztg/76828.html',
      read: 'source',
      note: 'V: conditions as summarised at chinajeweler.com; the articles themselves were not found; the Chinese is our rendering',
    },
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
    citation: {
      document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
      article: '采信条件（条号未查到）',
      url: 'http://www.chinajeweler.com/zbhy/xztg/76828.html',
      read: 'source',
      note: 'V: conditions as summarised at chinajeweler.com; the articles themselves were not found; only «先进性、引领性» is quoted; experts judge it',
    },
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
    citation: {
      document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
      article: '采信条件（条号未查到）',
      url: 'http://www.chinajeweler.com/zbhy/xztg/76828.html',
      read: 'source',
      note: 'V: conditions as summarised at chinajeweler.com; the articles themselves were not found; the Chinese is our rendering',
    },
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
    citation: {
      document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
      article: '采信条件（条号未查到）',
      url: 'http://www.chinajeweler.com/zbhy/xztg/76828.html',
      read: 'source',
      note: 'V: conditions as summarised at chinajeweler.com; the articles themselves were not found; the Chinese is our rendering',
    },
    says: {
      zh: '团体标准实施满2年且实施效果良好',
      en: 'the standard has been implemented for at least 2 years with good effect',
    },
    requires:
      'addMonths(standard.implementedOn, parameters.minMonths) <= adoption.appliedOn && adoption.goodEffect',
    remedy: {
      zh: '实施满2年且效果良好后再申请采信。',
      en: 'Apply once the standard has been implemented for two years with good effect.',
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
      { name: 'without good effect', facts: { adoption: { goodEffect: false } }, is: 'unmet' },
      {
        name: 'a day of application that is not stated',
        facts: { standard: { implementedOn: '2021-09-01' }, adoption: { goodEffect: true } },
        is: 'undetermined',
      },
    ],
  },
] satisfies Clause[];
