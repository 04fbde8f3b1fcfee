import type * as z from 'zod';
import type { FieldError } from '../refusal.ts';
import { choiceName } from '../rules/choice-words.ts';
import type { Text } from '../text.ts';

type Issue = z.core.$ZodIssue;

/** More would be noise, and an answer of megabytes for a body of thousands of unknown fields. */
const MOST = 100;

/**
 * The issues that a schema found in `value`, as field errors: one per field and at most 100, each
 * with a JSON pointer (RFC 6901), a stable code, and a message that never repeats the value.
 */
export function fieldErrorsOf(issues: readonly Issue[], value: unknown): FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, value)).slice(0, MOST);
}

/** `['standard', 'a/b']` -> `/standard/a~1b` (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function errorsOf(issue: Issue, value: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    const message = { zh: '没有这个字段', en: 'There is no such field' };
    return issue.keys.map((name) => ({
      pointer: pointerOf([...issue.path, name]),
      code: 'field.unknown',
      message,
    }));
  }
  const isAbsent = valueAt(value, issue.path) === undefined;
  return [{ pointer: pointerOf(issue.path), ...(isAbsent ? REQUIRED : errorOf(issue)) }];
}

/** What is told of a field that must be stated and is not. */
export const REQUIRED = {
  code: 'field.required',
  message: { zh: '必须填写', en: 'This is required' },
} as const;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

type CodedMessage = Pick<FieldError, 'code' | 'message'>;

function errorOf(issue: Issue): CodedMessage {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'field.wrong_type',
        message: {
          zh: `类型应为${TYPES[issue.expected]?.zh ?? issue.expected}`,
          en: `Must be ${TYPES[issue.expected]?.en ?? issue.expected}`,
        },
      };
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_big':
      return limit('field.too_big', '最多', 'at most', issue.origin, issue.maximum);
    case 'too_small':
      return limit('field.too_small', '至少', 'at least', issue.origin, issue.minimum);
    case 'invalid_format':
      return FORMATS[issue.format] ?? WRONG_FORMAT;
    case 'custom':
      return CUSTOM[issue.message] ?? controlNamed(issue.message) ?? INVALID;
    default:
      return INVALID;
  }
}

function oneOf(values: readonly string[]): CodedMessage {
  const names = values.slice(0, 20).map((value) => ({ value, name: choiceName(value) }));
  const zh = names.map(({ value, name }) => name?.zh ?? value).join('、');
  // a program reads this one
  const en = names.map(({ value, name }) => (name ? `${value} (${name.en})` : value)).join(', ');
  return {
    code: 'field.not_listed',
    message: { zh: `只能是：${zh}`, en: `Must be one of: ${en}` },
  };
}

const UNITS: Readonly<Record<string, Text>> = {
  string: { zh: '个字符', en: ' characters' },
  array: { zh: '项', en: ' items' },
};

function limit(
  code: string,
  zh: string,
  en: string,
  ...of: [string, number | bigint]
): CodedMessage {
  const [origin, bound] = of;
  const unit = UNITS[origin] ?? { zh: '', en: '' };
  return {
    code,
    message: { zh: `${zh}${bound}${unit.zh}`, en: `Must be ${en} ${bound}${unit.en}` },
  };
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'an integer' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
};

const WRONG_FORMAT: CodedMessage = {
  code: 'format.pattern',
  message: { zh: '格式不正确', en: 'The format is wrong' },
};

const INVALID: CodedMessage = { ...WRONG_FORMAT, code: 'field.invalid' };

/** A control or direction character, which the refinement names by its code point. */
function controlNamed(message: string): CodedMessage | null {
  const [code, character] = message.split(' ');
  return code === 'text.control' && character !== undefined ? controlError(character) : null;
}

/** What is told of a text with a character that no reader sees as what it is. */
export function controlError(character: string): CodedMessage {
  return {
    code: 'text.control',
    message: {
      zh: `文本含有不可见的控制字符 ${character}，请删去`,
      en: `The text holds the control character ${character}, which cannot be seen; please remove it`,
    },
  };
}

const FORMATS: Readonly<Record<string, CodedMessage>> = {
  date: {
    code: 'format.date',
    message: {
      zh: '应为存在的日期，写作 2023-06-30',
      en: 'Must be a date that exists, like 2023-06-30',
    },
  },
  datetime: {
    code: 'format.instant',
    message: {
      zh: '应为带时区的时刻，写作 2023-06-30T17:00:00+08:00',
      en: 'Must be a moment with its zone, like 2023-06-30T17:00:00+08:00',
    },
  },
  email: {
    code: 'format.email',
    message: { zh: '应为电子邮箱地址', en: 'Must be an e-mail address' },
  },
  url: {
    code: 'format.url',
    message: {
      zh: '应为以 http:// 或 https:// 开头的网址',
      en: 'Must be a web address that begins with http:// or https://',
    },
  },
};

const CONTRADICTION: CodedMessage = {
  code: 'field.contradiction',
  message: {
    zh: '选了“都不是”，就不能再选其他项',
    en: '“None of them” cannot be chosen beside another one',
  },
};

/** Refinements of `Content` name their code as their message. */
const CUSTOM: Readonly<Record<string, CodedMessage>> = {
  'field.required': REQUIRED,
  'field.contradiction': CONTRADICTION,
  'field.repeated': {
    code: 'field.repeated',
    message: { zh: '同一项填了两次', en: 'One of them is stated twice' },
  },
  'format.date': FORMATS['date'] ?? WRONG_FORMAT,
  'format.email': FORMATS['email'] ?? WRONG_FORMAT,
  'format.url': FORMATS['url'] ?? WRONG_FORMAT,
  'format.phone': {
    code: 'format.phone',
    message: { zh: '应为可以拨打的电话号码', en: 'Must be a telephone number that can be dialled' },
  },
  'format.standard_number': {
    code: 'format.standard_number',
    message: {
      zh: '应为团体标准编号，写作 T/CNTAC 15-2018',
      en: 'Must be the number of an association standard, like T/CNTAC 15-2018',
    },
  },
  'format.ics': {
    code: 'format.ics',
    message: {
      zh: '应为ICS分类号，写作 59.080.30',
      en: 'Must be an ICS code, like 59.080.30',
    },
  },
  'format.ccs': {
    code: 'format.ccs',
    message: { zh: '应为中国标准分类号，写作 W04', en: 'Must be a CCS code, like W04' },
  },
};
