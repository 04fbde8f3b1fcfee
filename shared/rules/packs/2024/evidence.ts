import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** The papers about the standard and its application. */
export const evidence = [
  {
    id: 'PP2024-M4',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二、申报材料',
      read: 'not_found',
      note: 'NF (list truncated after "(一)团体标准应用推…"); I from 2023; heading in the mirror is 二、申报材料 (checked 2026-11-25)',
    }),
    says: {
      zh: '团体标准发布文件（或复印件）',
      en: 'publication notice of the standard (or copy)',
    },
    referWhen: {
      condition: 'materials.M4.provided && !sameNumber(materials.M4.statedNumber, standard.number)',
      read: 'ours',
      because: {
        zh: '通知没有要求发布文件载明的编号与申报的编号一致；核对编号是本系统所加，编号不同的由人工核实。',
        en: 'No notice demands that the number on the release notice is the one filed; comparing them is a check of this system, and another number is looked at by a person.',
      },
    },
    requires: 'materials.M4.provided',
    remedy: {
      zh: '提交标准发布文件（或复印件）；本系统另核对其上的标准编号是否与申报的一致。',
      en: 'Provide the release notice or a copy; this system also compares the number on it with the one filed.',
    },
    examples: [
      {
        name: 'the same number, spelled with a hyphen',
        facts: {
          standard: { number: 'T/CNTAC 35—2019' },
          materials: { M4: { provided: true, statedNumber: 'T/CNTAC 35-2019' } },
        },
        is: 'met',
      },
      {
        name: 'the number of another year',
        facts: {
          standard: { number: 'T/CNTAC 35—2019' },
          materials: { M4: { provided: true, statedNumber: 'T/CNTAC 35—2018' } },
        },
        is: 'undetermined',
      },
      { name: 'not provided', facts: { materials: { M4: { provided: false } } }, is: 'unmet' },
      {
        name: 'a number on the notice that is not stated',
        facts: { standard: { number: 'T/CNTAC 35—2019' }, materials: { M4: { provided: true } } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2024-M5',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二、申报材料',
      read: 'not_found',
      note: 'NF (list truncated after "(一)团体标准应用推…"); I from 2023; heading in the mirror is 二、申报材料 (checked 2026-11-25)',
    }),
    says: {
      zh: '正式发布的团体标准文本',
      en: 'officially published text of the standard',
    },
    referWhen: {
      condition: 'materials.M5.provided && !sameNumber(materials.M5.statedNumber, standard.number)',
      read: 'ours',
      because: {
        zh: '通知没有要求标准文本封面载明的编号与申报的编号一致；核对编号是本系统所加，编号不同的由人工核实。',
        en: 'No notice demands that the number on the cover of the text is the one filed; comparing them is a check of this system, and another number is looked at by a person.',
      },
    },
    requires: 'materials.M5.provided',
    remedy: {
      zh: '提交正式发布的标准文本；本系统另核对其上的标准编号是否与申报的一致。',
      en: 'Provide the published text; this system also compares the number on it with the one filed.',
    },
    examples: [
      {
        name: 'the same number, spelled with a hyphen',
        facts: {
          standard: { number: 'T/CNTAC 35—2019' },
          materials: { M5: { provided: true, statedNumber: 'T/CNTAC 35-2019' } },
        },
        is: 'met',
      },
      {
        name: 'the number of another year',
        facts: {
          standard: { number: 'T/CNTAC 35—2019' },
          materials: { M5: { provided: true, statedNumber: 'T/CNTAC 35—2018' } },
        },
        is: 'undetermined',
      },
      { name: 'not provided', facts: { materials: { M5: { provided: false } } }, is: 'unmet' },
      {
        name: 'a number on the cover that is not stated',
        facts: { standard: { number: 'T/CNTAC 35—2019' }, materials: { M5: { provided: true } } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2024-M6',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二、申报材料',
      read: 'not_found',
      note: 'NF (list truncated after "(一)团体标准应用推…"); I from 2023; heading in the mirror is 二、申报材料 (checked 2026-11-25)',
    }),
    says: {
      zh: '团体标准应用情况证明（可多份）',
      en: 'proof of application/implementation and promotion; several allowed (Annex 3)',
    },
    referWhen: {
      condition: 'materials.M6.provided && !materials.M6.sealed',
      read: 'inferred',
      because: {
        zh: '由应用单位盖章系推断，未盖章的证明由人工核对。',
        en: 'That the user unit seals its proof is inferred; a proof without seal is looked at by a person.',
      },
    },
    requires: 'materials.M6.provided',
    remedy: {
      zh: '至少提交一份应用情况证明；由应用单位出具并盖章系推断。',
      en: 'Provide at least one proof of application; that the unit which uses the standard issues and seals it is inferred.',
    },
    examples: [
      {
        name: 'a sealed proof',
        facts: { materials: { M6: { provided: true, sealed: true } } },
        is: 'met',
      },
      { name: 'no proof', facts: { materials: { M6: { provided: false } } }, is: 'unmet' },
      {
        name: 'a proof without seal',
        facts: { materials: { M6: { provided: true, sealed: false } } },
        is: 'undetermined',
      },
      {
        name: 'a seal that is not stated',
        facts: { materials: { M6: { provided: true } } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2024-M7',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '二、申报材料',
      read: 'not_found',
      note: 'NF (list truncated after "(一)团体标准应用推…"); I from 2023; heading in the mirror is 二、申报材料 (checked 2026-11-25)',
    }),
    says: {
      zh: '对于已转化为国际标准、国家标准、行业标准的…需提供相应证明材料',
      en: 'if converted to an international, national or sector standard: evidence',
    },
    appliesWhen: 'standard.converted',
    requires: 'materials.M7.provided',
    remedy: {
      zh: '提交转化为国际标准、国家标准或行业标准的证明材料。',
      en: 'Provide the evidence of the conversion.',
    },
    examples: [
      {
        name: 'converted, with evidence',
        facts: { standard: { converted: true }, materials: { M7: { provided: true } } },
        is: 'met',
      },
      {
        name: 'converted, without evidence',
        facts: { standard: { converted: true }, materials: { M7: { provided: false } } },
        is: 'unmet',
      },
      { name: 'not converted', facts: { standard: { converted: false } }, is: 'not_applicable' },
      {
        name: 'conversion not stated, no evidence',
        facts: { materials: { M7: { provided: false } } },
        is: 'undetermined',
      },
    ],
  },
] satisfies Clause[];
