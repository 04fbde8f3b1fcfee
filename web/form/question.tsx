import { CheckboxesField, RadioField, SelectField } from '../parts/fields/choice-fields.tsx';
import { DateField, NumberField, TextField } from '../parts/fields/text-fields.tsx';
import { useReader } from '../reader/context.ts';
import type { FactField } from './fact-field.ts';
import { HINTS } from './hints.ts';
import { TableQuestion } from './content/table-question.tsx';
import { keptRows, rowsIn } from './content/table-rows.ts';
import { choicesOf } from './values.ts';

interface QuestionProps {
  readonly field: FactField;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
  readonly readBack?: string | undefined;
  readonly error?: string | undefined;
}

/** Above so many choices one picks from a list. */
const IN_SIGHT = 6;

/** One fact as a question: its control follows from what kind of value it takes. */
export function Question({ field, values, onValues, readBack, error }: QuestionProps) {
  const reader = useReader();
  const { path, kind } = field;
  const [value = ''] = values;
  const hint = field.hint ?? HINTS[path];
  const common = {
    id: path,
    label: reader.say(field.label),
    hint: hint && reader.say(hint),
    readBack,
    error,
  };
  const one = { ...common, value, onValue: (next: string) => onValues(next === '' ? [] : [next]) };
  const choices = choicesOf(field, reader);
  switch (kind) {
    case 'choices':
      return <CheckboxesField {...common} choices={choices} values={values} onValues={onValues} />;
    case 'boolean':
    case 'choice':
      return choices.length > IN_SIGHT ? (
        <SelectField {...one} choices={choices} />
      ) : (
        <RadioField {...one} choices={choices} />
      );
    case 'date':
      return <DateField {...one} />;
    case 'integer':
      return <NumberField {...one} min={field.min ?? 0} />;
    case 'string':
      return <TextField {...one} maxLength={100} />;
    case 'table':
      return field.table ? (
        <TableQuestion
          table={field.table}
          rows={rowsIn(values)}
          onRows={(rows) => onValues(keptRows(rows))}
          common={common}
        />
      ) : null;
  }
}
