import { useState } from 'preact/hooks';
import type { Text } from '../../../shared/domain/text.ts';
import { Button } from '../../parts/actions/button.tsx';
import { type Choice, RadioField, SelectField } from '../../parts/fields/choice-fields.tsx';
import type { FieldProps } from '../../parts/fields/field.tsx';
import { DateField, NumberField, TextField } from '../../parts/fields/text-fields.tsx';
import { useReader } from '../../reader/context.ts';
import { isSameValue } from './pointer.ts';
import { CONTENT_WORDS as W } from './words.ts';
import type { AskedTable, TableColumn } from '../fact-field.ts';
import { type StatedRow, type TypedRow, statedRow, typedRow, wrongNumber } from './table-rows.ts';

interface TableQuestionProps {
  readonly table: AskedTable;
  /** Undefined: not answered; empty: there is none. */
  readonly rows: readonly StatedRow[] | undefined;
  readonly onRows: (rows: readonly StatedRow[]) => void;
  readonly common: FieldProps;
}

/** A table that a pack or a call asks for: whether there is anything, then a row for each. */
export function TableQuestion({ table, rows, onRows, common }: TableQuestionProps) {
  const reader = useReader();
  const { columns, maxRows } = table;
  const [typed, setTyped] = useState<readonly TypedRow[]>(() => (rows ?? []).map(typedRow));
  // a colleague's change, or one in another window
  const isOther = !isSameValue(statedBy(columns, typed), rows ?? []);
  const shown = isOther ? (rows ?? []).map(typedRow) : typed;
  const put = (next: readonly TypedRow[]) => {
    setTyped(next);
    onRows(statedBy(columns, next));
  };
  const add = () => put([...shown, {}]);
  return (
    <>
      <RadioField
        {...common}
        choices={[
          { value: 'no', name: reader.say(W.noRows) },
          { value: 'yes', name: reader.say(W.hasRows) },
        ]}
        value={shown.length > 0 ? 'yes' : rows === undefined ? '' : 'no'}
        onValue={(next) => (next === 'no' ? put([]) : shown.length === 0 && add())}
      />
      {shown.map((row, at) => (
        <Row
          key={at}
          columns={columns}
          row={row}
          name={reader.say(W.row(at + 1))}
          id={`${common.id}.${at}`}
          onRow={(next) => put(shown.map((each, index) => (index === at ? next : each)))}
          onRemove={() => put(shown.filter((_, index) => index !== at))}
        />
      ))}
      {shown.length > 0 && shown.length < maxRows && (
        <p>
          <Button onPress={add}>{reader.say(W.add)}</Button>
        </p>
      )}
      {shown.length >= maxRows && <p class="hint">{reader.say(W.mostRows(maxRows))}</p>}
    </>
  );
}

function statedBy(columns: readonly TableColumn[], rows: readonly TypedRow[]): StatedRow[] {
  return rows.map((row) => statedRow(columns, row));
}

interface RowProps {
  readonly columns: readonly TableColumn[];
  readonly row: TypedRow;
  readonly name: string;
  readonly id: string;
  readonly onRow: (row: TypedRow) => void;
  readonly onRemove: () => void;
}

function Row({ columns, row, name, id, onRow, onRemove }: RowProps) {
  const reader = useReader();
  return (
    <div class="part" role="group" aria-label={name}>
      <p class="part-name">{name}</p>
      <div class="cells">
        {columns.map((column) => (
          <Cell
            key={column.id}
            column={column}
            id={`${id}.${column.id}`}
            value={row[column.id] ?? ''}
            onValue={(value) => onRow({ ...row, [column.id]: value })}
          />
        ))}
      </div>
      <Button onPress={onRemove}>
        {reader.say(W.remove)}
        <span class="unseen"> {name}</span>
      </Button>
    </div>
  );
}

interface CellProps {
  readonly column: TableColumn;
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Cell({ column, id, value, onValue }: CellProps) {
  const reader = useReader();
  const { kind, label, choices = [], min = 0, max = Number.MAX_SAFE_INTEGER } = column;
  const common = { id, label: reader.say(label), value, onValue };
  switch (kind) {
    case 'yes_no':
      return <SelectField {...common} choices={YES_OR_NO.map(named)} />;
    case 'choice':
      return (
        <SelectField
          {...common}
          choices={choices.map((each) => named({ value: each.id, name: each.name }))}
        />
      );
    case 'number': {
      const wrong = wrongNumber(column, value);
      const says = wrong && reader.say(wrong === 'integer' ? W.integer : W.range(min, max));
      return <NumberField {...common} min={min} error={says} />;
    }
    case 'date':
      return <DateField {...common} />;
    case 'text':
      return <TextField {...common} maxLength={200} />;
  }

  function named({ value: of, name }: (typeof YES_OR_NO)[number]): Choice {
    return { value: of, name: reader.say(name) };
  }
}

const YES_OR_NO: readonly { readonly value: string; readonly name: Text }[] = [
  { value: 'true', name: W.yes },
  { value: 'false', name: W.no },
];
