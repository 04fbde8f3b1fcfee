import type { Text } from '../../shared/domain/text.ts';
import type { Reader } from '../reader/reader.ts';
import type { FactField } from './fact-field.ts';
import { CHOICES } from '../../shared/domain/rules/choice-words.ts';

const YES: Text = { zh: '是', en: 'yes' };
const NO: Text = { zh: '否', en: 'no' };
const A_TABLE: Text = { zh: '填写该表', en: 'a table filled in' };
const A_DATE = /^\d{4}-\d\d-\d\d$/;

/** What a value of a fact is called. */
export function choiceName(
  path: string,
  value: string,
  reader: Reader,
  names: Readonly<Record<string, Text>> | undefined = CHOICES[path],
): string {
  const words = names?.[value];
  return words ? reader.say(words) : value;
}

/** A stated value in words. */
export function valueName(path: string, value: unknown, reader: Reader): string {
  if (typeof value === 'boolean') return reader.say(value ? YES : NO);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return reader.list(value.map((each) => choiceName(path, each, reader)));
  // rows of a table that a short form does not ask for
  if (typeof value === 'object' && value !== null) return reader.say(A_TABLE);
  if (typeof value !== 'string') return String(value);
  return A_DATE.test(value) ? reader.date(value) : choiceName(path, value, reader);
}

/** What is offered for a fact that is a yes or no, or one of several. */
export function choicesOf(
  { path, kind, values, names }: Pick<FactField, 'path' | 'kind' | 'values' | 'names'>,
  reader: Reader,
): { value: string; name: string }[] {
  if (kind === 'boolean')
    return [
      { value: 'true', name: reader.say(YES) },
      { value: 'false', name: reader.say(NO) },
    ];
  return (values ?? []).map((value) => ({ value, name: choiceName(path, value, reader, names) }));
}
