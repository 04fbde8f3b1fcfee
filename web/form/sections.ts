import { CONTENT_FIELDS } from 'bundled:content-fields';
import type { Text } from '../../shared/domain/text.ts';
import type { Call } from '../data/answers.ts';
import type { ContentField } from './content-field.ts';
import { FIELD_WORDS } from '../../shared/domain/texts/field-words.ts';
import { extraContentFields, extraWords } from './content/extra-fields.ts';

/** A field as one call asks for it. */
export interface FormField extends ContentField {
  readonly label: Text;
  readonly hint?: Text;
  /** `always`, or under a condition of the call over the facts, or never; or as far as a clause asks. */
  readonly demanded: 'always' | 'never' | 'by_clauses' | { readonly when: string };
  /** Of a choice that the call offers. */
  readonly offers?: readonly { readonly value: string; readonly name: Text }[];
  /** Whether another than these may be named. */
  readonly isOpen: boolean;
}

/** One page of the form. */
export interface FormSection {
  readonly id: string;
  readonly name: Text;
  readonly fields: readonly FormField[];
}

/** What is said of the e-mail in place of its hint where the system sends none. */
const EMAIL_UNUSED: Text = {
  zh: '供办理人员联系。本系统目前不发送邮件，退回、补正和结果请登录后在“我的申报”中查看。',
  en: 'For those who handle the filing to reach you. This system sends no mail at present: returns, corrections and outcomes are seen by signing in and opening “My filings”.',
};

const SECTIONS: readonly (readonly [id: string, name: Text, groups: readonly string[]])[] = [
  ['applicant', { zh: '申报单位', en: 'The association' }, ['applicant', 'people']],
  ['standard', { zh: '标准', en: 'The standard' }, ['standard']],
  [
    'content',
    { zh: '主要技术内容', en: 'Main technical content' },
    ['technicalContent', 'keyField', 'industry', 'policyThemes'],
  ],
  ['novelty', { zh: '类别', en: 'Category' }, ['novelty']],
  ['effect', { zh: '应用效果', en: 'Effect' }, ['effect']],
  ['promotion', { zh: '推广计划', en: 'Plan of promotion' }, ['promotionPlan']],
  ['recommendation', { zh: '推荐途径', en: 'Route' }, ['recommendation']],
  // what its pack or the call itself asks besides
  ['extra', { zh: '本次申报另问的事项', en: 'What this call asks besides' }, ['extra']],
  ['commitment', { zh: '承诺', en: 'Commitment' }, ['commitment']],
  // last: the form that is handed in signed is printed from all the rest
  ['materials', { zh: '材料', en: 'Materials' }, ['materials']],
];

/** The name of the section in which a part of the content stands, by the first segment of its pointer. */
export function sectionNameOf(group: string): Text | undefined {
  return SECTIONS.find(([, , groups]) => groups.includes(group))?.[1];
}

/** Where the association is told of all that happens to its filing. */
export const EMAIL = '/people/contactEmail';

/** Lists of a call in whose place another may be named. */
const OPEN: readonly ContentField['offeredBy'][] = ['keyFields', 'industries'];

type Asking = Pick<
  Call,
  'requiredFields' | 'keyFields' | 'industries' | 'policyThemes' | 'recommenders' | 'asked'
> &
  Partial<Pick<Call, 'sendsMail'>>;

/** The form of a call: the fields of an application, as the call demands, names and offers them. */
export function sectionsOf(call: Asking): readonly FormSection[] {
  const asked = extraContentFields(call.asked);
  return SECTIONS.map(([id, name, groups]) => ({
    id,
    name,
    fields: [...CONTENT_FIELDS, ...asked]
      .filter(({ pointer }) => groups.includes(pointer.split('/')[1] ?? ''))
      .map((field) => asAsked(field, call))
      .filter(({ pointer, offers }) => pointer !== '/industry' || offers?.length !== 0),
  })).filter(({ id, fields }) => id !== 'extra' || fields.length > 0);
}

function asAsked(field: ContentField, call: Asking): FormField {
  const { pointer, offeredBy } = field;
  const own = extraWords(pointer, call.asked);
  const words = FIELD_WORDS[pointer] ?? own;
  const required = call.requiredFields.find((each) => each.pointer === pointer);
  const when = required?.requiredWhen;
  return {
    ...field,
    // the call's own word for it, where it has one
    label: required?.label ?? words?.label ?? { zh: pointer, en: pointer },
    ...(words?.hint && { hint: words.hint }),
    ...(pointer === EMAIL && call.sendsMail === false && { hint: EMAIL_UNUSED }),
    isOpen: offeredBy !== undefined && OPEN.includes(offeredBy),
    demanded: required ? (when === undefined ? 'always' : { when }) : own ? 'by_clauses' : 'never',
    ...(offeredBy && {
      offers: (call[offeredBy] ?? []).map(({ id, name }) => ({ value: id, name })),
    }),
    ...(own?.choices && { offers: own.choices }),
  };
}
