import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** The papers about the association and its filing. */
export const forms = [
  {
    id: 'PP2020-M1',
    kind: 'hard',
    citation: cite('miit-2020', {
      article: '三 申报材料',
      read: 'inferred',
      note: 'I (list truncated)',
    }),
    says: {
      zh: '社会团体法人登记证书复印件（需加盖公章）',
      en: 'copy of the social-organisation legal-person registration certificate, sealed',
    },
    requires: 'materials.M1.provided && materials.M1.sealed',
    remedy: {
      zh: '提交社会团体法人登记证书复印件，并加盖公章。',
      en: 'Provide a copy of the registration certificate with the official seal.',
    },
    examples: [
      {
        name: 'a sealed copy',
        facts: { materials: { M1: { provided: true, sealed: true } } },
        is: 'met',
      },
      { name: 'no copy', facts: { materials: { M1: { provided: false } } }, is: 'unmet' },
      {
        name: 'a copy without seal',
        facts: { materials: { M1: { provided: true, sealed: false } } },
        is: 'unmet',
      },
      {
        name: 'a seal that is not stated',
        facts: { materials: { M1: { provided: true } } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2020-M2',
    kind: 'hard',
    citation: cite('miit-2020', {
      article: '三 申报材料',
      read: 'inferred',
      note: 'I (list truncated)',
    }),
    says: {
      zh: '团体标准应用示范项目汇总表（附件1）',
      en: 'summary table (Annex 1)',
    },
    requires: 'materials.M2.provided',
    remedy: {
      zh: '提交汇总表（参照相邻年度通知推定为《团体标准应用示范项目汇总表》，附件1）。附件的样式没有查到：是否盖章、由谁盖章，以通知的附件为准。',
      en: 'Provide the summary table (Annex 1, as inferred from the neighbouring years). The annex itself was not found: whether and by whom it is sealed, the annex of the notice says.',
    },
    examples: [
      { name: 'provided', facts: { materials: { M2: { provided: true } } }, is: 'met' },
      { name: 'not provided', facts: { materials: { M2: { provided: false } } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
  {
    id: 'PP2020-M3',
    kind: 'hard',
    citation: cite('miit-2020', {
      article: '三 申报材料',
      read: 'inferred',
      note: 'I (list truncated)',
    }),
    says: {
      zh: '团体标准应用示范项目申报书（附件2）',
      en: 'application form (Annex 2)',
    },
    requires: 'materials.M3.provided',
    remedy: {
      zh: '提交申报书（参照相邻年度通知推定为《团体标准应用示范项目申报书》，附件2），每项标准一份。附件的样式没有查到：是否盖章、由谁盖章，以通知的附件为准。',
      en: 'Provide the application form (Annex 2, as inferred from the neighbouring years), one for each standard. The annex itself was not found: whether and by whom it is sealed, the annex of the notice says.',
    },
    examples: [
      { name: 'provided', facts: { materials: { M3: { provided: true } } }, is: 'met' },
      { name: 'not provided', facts: { materials: { M3: { provided: false } } }, is: 'unmet' },
      { name: 'not stated', facts: {}, is: 'undetermined' },
    ],
  },
] satisfies Clause[];
