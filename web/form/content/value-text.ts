import type { Text } from '../../../shared/domain/text.ts';
import type { Reader } from '../../reader/reader.ts';
import { contentChoices } from '../../words/content-words.ts';
import type { ContentField } from '../content-field.ts';
import { COLUMN_WORDS } from '../../../shared/domain/texts/field-words.ts';
import { type StatedRow, tableText } from './table-rows.ts';
import { CONTENT_WORDS as W } from './words.ts';

interface Shown extends ContentField {
  readonly offers?: readonly { readonly value: string; readonly name: Text }[];
}

/** A value of a field in words; null where nothing is stated. */
export function valueText(field: Shown, value: unknown, reader: Reader): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return reader.say(value ? W.yes : W.no);
  if (typeof value === 'number') return reader.number(value);
  if (field.table && Array.isArray(value))
    return tableText(field.table, value as readonly StatedRow[], reader);
  if (Array.isArray(value)) return severalText(field, value, reader);
  if (typeof value === 'object') return recordText(field, value as Row, reader);
  return field.kind === 'date'
    ? dateText(value as string, reader)
    : named(field, value as string, reader);
}

type Row = Readonly<Record<string, unknown>>;

function severalText(field: Shown, values: readonly unknown[], reader: Reader): string {
  if (values.length === 0) return reader.say(W.none);
  const texts = values.map((value) =>
    typeof value === 'string'
      ? named(field, value, reader)
      : recordText(field, value as Row, reader),
  );
  return field.kind === 'records' ? texts.join('\n') : reader.list(texts);
}

function recordText({ pointer, columns = [] }: Shown, row: Row, reader: Reader): string {
  const parts = columns.flatMap((column) => {
    const at = `${pointer}${column.pointer}`;
    const text = valueText({ ...column, pointer: at }, row[column.pointer.slice(1)], reader);
    const label = COLUMN_WORDS[at]?.label;
    return text === null ? [] : [`${label ? reader.say(label) + reader.say(W.colon) : ''}${text}`];
  });
  return parts.join(reader.say(W.semicolon));
}

function named({ pointer, offers }: Shown, value: string, reader: Reader): string {
  const words =
    offers?.find((offer) => offer.value === value)?.name ?? contentChoices(pointer)[value];
  return words ? reader.say(words) : value;
}

/** A draft may hold any text where a date is expected. */
function dateText(value: string, reader: Reader): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? reader.date(value) : value;
}
