import { INDUSTRIES, KEY_FIELDS, THEMES_2023, THEMES_2024 } from './choices.ts';
import { CHOICES, choiceName } from '../domain/rules/choice-words.ts';
import type { OpenChoice } from '../domain/calls/call.ts';
import type { Text } from '../domain/text.ts';
import { fieldTexts } from '../domain/texts/field-texts.ts';

const { fields, extra } = fieldTexts();

/** What the parts of a filing are called, as its form calls them; those of people are not shown. */
export const CONTENT_LABELS: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(
    Object.entries(fields)
      .filter(([pointer]) => !pointer.startsWith('/people/'))
      .map(([pointer, { label }]) => [pointer, label]),
  ),
  '/extra': extra,
};

/** What a revision is called; every other choice has its name in the rules. */
const REVISIONS: Readonly<Record<string, Text>> = {
  first: { zh: '制定', en: 'first' },
  revised: { zh: '修订', en: 'revised' },
};

/** Where one of a few words is stated, and not a text of somebody's own. */
const CHOSEN = new Set([
  '/applicant/orgType',
  '/applicant/relation',
  '/applicant/level',
  '/standard/status',
  '/standard/revision',
  '/keyField',
  '/industry',
  '/novelty/categories',
  '/recommendation/route',
]);

/** What the calls offer; what an association named itself is said as it stands. */
const OFFERED: Readonly<Record<string, readonly OpenChoice[]>> = {
  '/keyField': KEY_FIELDS,
  '/industry': INDUSTRIES,
  '/policyThemes': [...THEMES_2023, ...THEMES_2024],
};

/** A row of a table that its call asks for. */
const EXTRA_ROW = '/extra/row';

/** A value of a filing as people read it. */
export function contentValue(pointer: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  if (Array.isArray(value) && value.length === 0) return '无 none';
  if (Array.isArray(value)) {
    const parts = value.map((one) => contentValue(pointer, one));
    return parts.join(parts.some((part) => part.includes('：')) ? '；' : '、');
  }
  if (typeof value === 'object' && value !== null) {
    // whose names only their call knows, and those of a table in a row of it
    const called = ([id, one]: [string, unknown]) =>
      pointer.startsWith('/extra')
        ? `${id}：${contentValue(EXTRA_ROW, one)}`
        : contentValue(pointer, one);
    const all = Object.entries(value).map(called).join('，');
    return pointer === EXTRA_ROW ? `（${all}）` : all;
  }
  const offered = OFFERED[pointer]?.find(({ id }) => id === value);
  if (offered) return `${offered.name.zh} ${offered.name.en}`;
  const word = CHOSEN.has(pointer) ? wordOf(String(value)) : undefined;
  return word ? `${word.zh} ${word.en}` : String(value);
}

function wordOf(value: string): Text | undefined {
  return REVISIONS[value] ?? choiceName(value) ?? undefined;
}

/** A value before or after a change, as people read it. */
export function changedValue(pointer: string, value: unknown): string {
  if (value === undefined) return '（无 none）';
  const text = contentValue(pointer, value);
  // what somebody wrote ends where its quotation does
  return text === value ? JSON.stringify(value) : text;
}

/** The value of a fact, by its path, as people read it: a choice by its name, a list by its parts. */
export function factValue(path: string, value: unknown): string {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((one) => factValue(path, one)).join('、');
  }
  const name = typeof value === 'string' ? CHOICES[path]?.[value] : undefined;
  return name ? `${name.zh} ${name.en}` : contentValue('', value);
}
