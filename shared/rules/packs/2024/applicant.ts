import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** Who may file. */
export const applicant = [
  {
    id: 'PP2024-A1',
    kind: 'hard',
    citation: cite('miit-2024', {
      article: '一 申报范围',
      read: 'source',
      from: 'S24',
      note: 'V: S24,S24HB',
    }),
    says: {
      zh: '具有法人资格的学会、协会、商会、联合会以及产业技术联盟等（以下统称社会团体）',
      en: 'legal persons: associations, federations, societies, chambers of commerce, industrial technology alliances (all "social organisations")',
    },
    referWhen: {
      condition:
        'applicant.legalPerson && (applicant.orgType == "other" || usccKind(applicant.uscc) != "association")',
      read: 'inferred',
      because: {
        zh: '条文所列类型以“等”结尾，未列出的类型由人工核实。用统一社会信用代码前两位判断是否社会团体是推断：代码不以51开头或者校验不符的，也由人工核实。',
        en: 'The list of types ends in “等” (and the like): a type that is not listed is looked at by a person. What the first two characters of the code mean is inferred: a code that does not start with 51, or fails its check, is looked at by a person as well.',
      },
    },
    requires:
      'applicant.legalPerson && applicant.orgType in ["association", "federation", "society", "chamber", "alliance"]',
    remedy: {
      zh: '请由具有法人资格的社会团体本身申报；分支机构、专业委员会不具有法人资格，不能单独申报。',
      en: 'File as the association itself: branches and committees have no legal personality of their own.',
    },
    examples: [
      {
        name: 'a society registered with civil affairs',
        facts: { applicant: { orgType: 'society', legalPerson: true, uscc: '51100000500002862F' } },
        is: 'met',
      },
      {
        name: 'an alliance registered with civil affairs',
        facts: {
          applicant: { orgType: 'alliance', legalPerson: true, uscc: '51100000500009247D' },
        },
        is: 'met',
      },
      {
        name: 'a branch without legal personality',
        facts: {
          applicant: { orgType: 'association', legalPerson: false, uscc: '51100000500002862F' },
        },
        is: 'unmet',
      },
      {
        name: 'no legal person, whatever its code',
        facts: { applicant: { legalPerson: false } },
        is: 'unmet',
      },
      {
        name: 'a type that the list does not name',
        facts: { applicant: { orgType: 'other', legalPerson: true, uscc: '51100000500002862F' } },
        is: 'undetermined',
      },
      {
        name: 'a code that starts with 12',
        facts: {
          applicant: { orgType: 'association', legalPerson: true, uscc: '12440300455752807L' },
        },
        is: 'undetermined',
      },
      {
        name: 'a code with a wrong check digit',
        facts: {
          applicant: { orgType: 'federation', legalPerson: true, uscc: '51100000500000024G' },
        },
        is: 'undetermined',
      },
      {
        name: 'a chamber whose code is not stated',
        facts: { applicant: { orgType: 'chamber', legalPerson: true } },
        is: 'undetermined',
      },
    ],
  },
] satisfies Clause[];
