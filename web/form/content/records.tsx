import { useState } from 'preact/hooks';
import { Button } from '../../parts/actions/button.tsx';
import { RadioField, SelectField } from '../../parts/fields/choice-fields.tsx';
import { FieldGroup, type FieldProps } from '../../parts/fields/field.tsx';
import { DateField, TextAreaField, TextField } from '../../parts/fields/text-fields.tsx';
import { useReader } from '../../reader/context.ts';
import { contentChoices } from '../../words/content-words.ts';
import type { ContentField } from '../content-field.ts';
import { COLUMN_WORDS } from '../../../shared/domain/texts/field-words.ts';
import type { FormField } from '../sections.ts';
import { isSameValue } from './pointer.ts';
import { CONTENT_WORDS as W } from './words.ts';

interface RecordProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly common: FieldProps;
}

type Row = Readonly<Record<string, string>>;

/** One answer of several parts; it is stated once one of them is. */
export function RecordQuestion({ field, value, onValue, common }: RecordProps) {
  const row = (value ?? {}) as Row;
  return (
    <FieldGroup {...common}>
      <Columns
        field={field}
        row={row}
        at={common.id}
        onRow={(next) => onValue(isBlank(next) ? undefined : whole(field, next))}
      />
    </FieldGroup>
  );
}

/** Any number of answers of the same parts, a row each; a row is stated once its choice is made. */
export function RecordsQuestion({ field, value, onValue, common }: RecordProps) {
  const reader = useReader();
  const stated = (Array.isArray(value) ? value : []) as readonly Row[];
  const [typed, setTyped] = useState(stated);
  // a colleague's change, or one in another window
  const isOther = !isSameValue(statedIn(field, typed), stated);
  const rows = isOther ? stated : typed;
  // here an empty list is an answer: it was turned into nothing
  const mayBeNone = field.pointer === '/standard/convertedTo';
  const put = (next: readonly Row[]) => {
    setTyped(next);
    const whole = statedIn(field, next);
    onValue(whole.length === 0 && (next.length > 0 || !mayBeNone) ? undefined : whole);
  };
  const add = () => put([...rows, {}]);
  const parts = (
    <>
      {rows.map((row, at) => (
        <div key={at} class="part" role="group" aria-label={reader.say(W.row(at + 1))}>
          <p class="part-name">{reader.say(W.row(at + 1))}</p>
          <Columns
            field={field}
            row={row}
            at={`${common.id}.${at}`}
            onRow={(next) => put(rows.map((each, index) => (index === at ? next : each)))}
          />
          {!isComplete(field, row) && <p class="hint">{reader.say(W.chooseFirst)}</p>}
          <Button onPress={() => put(rows.filter((_, index) => index !== at))}>
            {reader.say(W.remove)}
            <span class="unseen"> {reader.say(W.row(at + 1))}</span>
          </Button>
        </div>
      ))}
      {(rows.length > 0 || !mayBeNone) && rows.length < (field.max ?? Infinity) && (
        <p>
          <Button onPress={add}>{reader.say(W.add)}</Button>
        </p>
      )}
    </>
  );
  if (!mayBeNone) return <FieldGroup {...common}>{parts}</FieldGroup>;
  return (
    <>
      <RadioField
        {...common}
        choices={[
          { value: 'no', name: reader.say(W.notConverted) },
          { value: 'yes', name: reader.say(W.isConverted) },
        ]}
        value={rows.length > 0 ? 'yes' : value === undefined ? '' : 'no'}
        onValue={(next) => (next === 'no' ? put([]) : add())}
      />
      {parts}
    </>
  );
}

interface ColumnsProps {
  readonly field: FormField;
  readonly row: Row;
  readonly at: string;
  readonly onRow: (row: Row) => void;
}

function Columns({ field, row, at, onRow }: ColumnsProps) {
  return (
    <>
      {(field.columns ?? []).map((column) => {
        const name = column.pointer.slice(1);
        return (
          <Column
            key={name}
            column={column}
            pointer={`${field.pointer}${column.pointer}`}
            id={`${at}.${name}`}
            value={row[name] ?? ''}
            onValue={(value) => onRow({ ...row, [name]: value })}
          />
        );
      })}
    </>
  );
}

interface ColumnProps {
  readonly column: ContentField;
  readonly pointer: string;
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Column({ column, pointer, id, value, onValue }: ColumnProps) {
  const reader = useReader();
  const words = COLUMN_WORDS[pointer];
  const common = {
    id,
    label: words ? reader.say(words.label) : pointer,
    hint: words?.hint && reader.say(words.hint),
    value,
    onValue,
  };
  const max = column.max === undefined ? {} : { maxLength: column.max };
  if (column.kind === 'date') return <DateField {...common} />;
  if (column.kind === 'long-text') return <TextAreaField {...common} {...max} />;
  if (column.kind !== 'choice') return <TextField {...common} {...max} />;
  const choices = (column.values ?? []).map((each) => {
    const name = contentChoices(pointer)[each];
    return { value: each, name: name ? reader.say(name) : each };
  });
  return <SelectField {...common} choices={choices} />;
}

/** The API takes a row with all of its parts: one that is not stated is empty. */
function whole({ columns = [] }: FormField, row: Row): Row {
  return Object.fromEntries(
    columns.map(({ pointer }) => [pointer.slice(1), row[pointer.slice(1)] ?? '']),
  );
}

/** A choice has no empty form: until it is made the row cannot be stated. */
function isComplete({ columns = [] }: FormField, row: Row): boolean {
  return columns.every(({ kind, pointer }) => kind !== 'choice' || Boolean(row[pointer.slice(1)]));
}

function statedIn(field: FormField, rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => isComplete(field, row)).map((row) => whole(field, row));
}

function isBlank(row: Row): boolean {
  return Object.values(row).every((each) => each === '');
}
