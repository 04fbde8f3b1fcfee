import type { Text } from '../../shared/domain/text.ts';
import type { Call } from '../answers.ts';
import { type Element, type Node, el } from '../node.ts';
import { section } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { CHOICES } from '../words/choice-words.ts';
import type { FactField } from './fact-field.ts';

/** By the first segment of the path of a fact. */
const GROUPS: readonly (readonly [group: string, name: Text])[] = [
  ['standard', { zh: '标准', en: 'The standard' }],
  ['applicant', { zh: '申报单位', en: 'The association' }],
  ['novelty', { zh: '申报类别', en: 'Novelty' }],
  ['filing', { zh: '申报', en: 'The filing' }],
  ['adoption', { zh: '采信', en: 'Adoption' }],
  ['materials', { zh: '材料', en: 'Materials' }],
];
/** What one can tell at once; the rest is folded. */
const UNFOLDED: readonly string[] = ['standard', 'applicant'];

const UNKNOWN: Text = { zh: '不清楚', en: 'not known' };
const YES: Text = { zh: '是', en: 'yes' };
const NO: Text = { zh: '否', en: 'no' };

/** "Would my standard qualify?", asked by the facts that the clauses go by. */
export function qualifySection(
  status: Call['status'],
  fields: readonly FactField[],
  reader: Reader,
): Element {
  const heading = reader.say({ zh: '我的标准能申报吗？', en: 'Would my standard qualify?' });
  const ask = reader.say({ zh: '逐条预判', en: 'Judge by every clause' });
  const filled = GROUPS.flatMap(([group, name]) => {
    const own = fields.filter(({ path, kind }) => path.startsWith(`${group}.`) && kind !== 'table');
    return own.length === 0 ? [] : [part(group, reader.say(name), own, reader)];
  });
  return section(
    'qualify',
    heading,
    el('p', {}, status === 'open' ? '' : reader.say(NOT_OPEN), reader.say(INTRO)),
    ...unasked(fields, reader),
    el('form', { id: 'facts' }, filled, el('button', { type: 'submit' }, ask)),
    el('p', { id: 'judging', role: 'status' }),
    el('div', { id: 'judged' }),
  );
}

const NOT_OPEN: Text = {
  zh: '这份通知目前不受理申报；预判只说明按它的条件会怎样。',
  en: 'This call is not open; the answer only says how its conditions would judge. ',
};
const INTRO: Text = {
  zh: '不清楚的可以不填：预判会说明还缺什么。填写的内容只用于这一次预判，不保存。',
  en: 'Leave out what you do not know: the answer says what is missing. What you fill in is used for this answer only, and not stored.',
};

function unasked(fields: readonly FactField[], reader: Reader): Node[] {
  const tables = fields
    .filter(({ kind }) => kind === 'table')
    .map(({ label }) => reader.say(label));
  if (tables.length === 0) return [];
  const names = tables.join(reader.say({ zh: '、', en: ', ' }));
  const said = {
    zh: `此处不问，按不清楚处理：${names}。`,
    en: `Not asked here, taken as not known: ${names}.`,
  };
  return [el('p', { class: 'small' }, reader.say(said))];
}

function part(group: string, name: string, fields: readonly FactField[], reader: Reader): Element {
  const questions = fields.map((field) => question(field, reader));
  const isOpen = UNFOLDED.includes(group);
  return el(
    'details',
    { open: isOpen },
    el('summary', {}, name),
    el('div', { class: 'fields' }, questions),
  );
}

function question(field: FactField, reader: Reader): Element {
  const { path, label, kind } = field;
  if (kind === 'choices') return boxes(field, reader);
  const id = `fact-${path}`;
  return el(
    'p',
    {},
    el('label', { for: id }, reader.say(label)),
    kind === 'boolean' || kind === 'choice'
      ? el('select', { id, name: path }, options(field, reader))
      : el('input', { id, name: path, autocomplete: 'off', ...inputOf(field) }),
  );
}

function inputOf({ kind, min }: FactField): Readonly<Record<string, string>> {
  if (kind === 'integer') return { type: 'number', step: '1', min: String(min ?? 0) };
  if (kind === 'date') return { type: 'date', max: '9999-12-31' };
  return { type: 'text', maxlength: '100' };
}

function options({ path, kind, values }: FactField, reader: Reader): Element[] {
  const known: [string, string][] =
    kind === 'boolean'
      ? [
          ['true', reader.say(YES)],
          ['false', reader.say(NO)],
        ]
      : (values ?? []).map((value) => [value, choiceName(path, value, reader)]);
  const all: [string, string][] = [['', reader.say(UNKNOWN)], ...known];
  return all.map(([value, name]) => el('option', { value }, name));
}

function boxes({ path, label, values }: FactField, reader: Reader): Element {
  const each = (values ?? []).map((value) =>
    el(
      'label',
      { class: 'box' },
      el('input', { type: 'checkbox', name: path, value }),
      choiceName(path, value, reader),
    ),
  );
  return el('fieldset', {}, el('legend', {}, reader.say(label)), each);
}

/** What a value of a fact is called. */
export function choiceName(path: string, value: string, reader: Reader): string {
  const words = CHOICES[path]?.[value];
  return words ? reader.say(words) : value;
}

/** A stated value in words. */
export function valueName(path: string, value: unknown, reader: Reader): string {
  if (typeof value === 'boolean') return reader.say(value ? YES : NO);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value
      .map((each) => choiceName(path, each, reader))
      .join(reader.say({ zh: '、', en: ', ' }));
  // rows of a table that this form does not ask for
  if (typeof value === 'object' && value !== null) return reader.say(A_TABLE);
  return typeof value === 'string' ? choiceName(path, value, reader) : String(value);
}

const A_TABLE: Text = { zh: '填写该表', en: 'a table filled in' };
