import { useState } from 'preact/hooks';
import type { AskedTable } from '../form/fact-field.ts';
import { type StatedRow, tableText } from '../form/content/table-rows.ts';
import { TableQuestion } from '../form/content/table-question.tsx';
import { CheckboxesField, RadioField, SelectField } from '../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { DropField } from '../parts/fields/drop-field.tsx';
import { FileButton } from '../parts/fields/file-button.tsx';
import {
  DateField,
  NumberField,
  SearchField,
  TextAreaField,
  TextField,
} from '../parts/fields/text-fields.tsx';
import { Section } from '../parts/frame/heading.tsx';
import { useReader } from '../reader/context.ts';
import { GALLERY as W } from './words.ts';

export function Fields() {
  const reader = useReader();
  return (
    <Section id="fields" heading={reader.say(W.fields)}>
      <ErrorSummary
        told={W}
        faults={[{ field: 'number-wrong', says: reader.say(W.numberError) }]}
      />
      <Texts />
      <Choices />
      <Rows />
    </Section>
  );
}

/** A table that a call asks for. */
function Rows() {
  const reader = useReader();
  const [rows, setRows] = useState<readonly StatedRow[]>([
    { user: '样例公司', since: '2026-12-30' },
  ]);
  return (
    <TableQuestion
      table={TABLE}
      rows={rows}
      onRows={setRows}
      common={{ id: 'uses', label: reader.say(W.uses), readBack: tableText(TABLE, rows, reader) }}
    />
  );
}

const TABLE: AskedTable = {
  columns: [
    { id: 'user', kind: 'text', label: W.user },
    {
      id: 'relation',
      kind: 'choice',
      label: W.relation,
      choices: [
        { id: 'member', name: W.member },
        { id: 'independent', name: W.independent },
      ],
    },
    { id: 'since', kind: 'date', label: W.since },
    { id: 'products', kind: 'number', label: W.products, min: 1, max: 100 },
  ],
  maxRows: 2,
};

function useField(id: string, initial = '') {
  const [value, onValue] = useState(initial);
  return { id, value, onValue };
}

function Texts() {
  const reader = useReader();
  const number = { label: reader.say(W.number), hint: reader.say(W.numberHint) };
  return (
    <>
      <TextField {...useField('number')} {...number} />
      <TextField
        {...useField('number-read', 't/ctes1046-2021')}
        {...number}
        readBack={reader.say(W.readBack)}
      />
      <TextField
        {...useField('number-wrong', '1046')}
        {...number}
        error={reader.say(W.numberError)}
      />
      <TextAreaField {...useField('content')} label={reader.say(W.content)} isOptional />
      <DateField {...useField('date', '2025-12-31')} label={reader.say(W.date)} />
      <DateField {...useField('date-wrong', '25 Nov')} label={reader.say(W.date)} />
      <FileButton what={reader.say(W.content)} isSeveral onFiles={() => {}} />
      <DropField id="drop" label={reader.say(W.content)} accept=".csv" onFiles={() => {}} />
      <NumberField {...useField('count', '2')} label={reader.say(W.count)} min={1} />
      <SearchField
        {...useField('recommender')}
        label={reader.say(W.recommender)}
        offers={[reader.say(W.guangdong), reader.say(W.zhejiang)]}
      />
    </>
  );
}

function Choices() {
  const reader = useReader();
  const [values, setValues] = useState<readonly string[]>(['advanced']);
  const types = [
    { value: 'society', name: reader.say(W.society) },
    { value: 'association', name: reader.say(W.association) },
    { value: 'chamber', name: reader.say(W.chamber) },
  ];
  const label = reader.say(W.type);
  return (
    <>
      <RadioField {...useField('type', 'society')} label={label} choices={types} />
      <RadioField
        {...useField('type-wrong')}
        label={label}
        choices={types}
        error={reader.say(W.type)}
      />
      <SelectField {...useField('type-list')} label={label} choices={types} />
      <CheckboxesField
        id="categories"
        label={reader.say(W.categories)}
        choices={[
          { value: 'innovative', name: reader.say(W.innovative) },
          { value: 'advanced', name: reader.say(W.advanced) },
        ]}
        values={values}
        onValues={setValues}
      />
    </>
  );
}
