import { useState } from 'preact/hooks';
import {
  CheckboxesField,
  type Choice,
  RadioField,
  SelectField,
} from '../../parts/fields/choice-fields.tsx';
import {
  DateField,
  NumberField,
  TextAreaField,
  TextField,
} from '../../parts/fields/text-fields.tsx';
import { useReader } from '../../reader/context.ts';
import { contentChoices } from '../../words/content-words.ts';
import type { FormField } from '../sections.ts';
import { TableQuestion } from './table-question.tsx';
import type { StatedRow } from './table-rows.ts';
import { CONTENT_WORDS as W } from './words.ts';
import { isSameValue } from './pointer.ts';
import { OpenChoice } from './open-choice.tsx';
import { type Typed, integerIn, linesIn } from './read-typed.ts';
import { RecordQuestion, RecordsQuestion } from './records.tsx';

export interface ContentQuestionProps {
  readonly field: FormField;
  readonly value: unknown;
  /** Undefined: nothing is stated. */
  readonly onValue: (value: unknown) => void;
  readonly error?: string | undefined;
  /** Nothing is stated and something is demanded; nothing is wrong yet. */
  readonly missing?: string | undefined;
  readonly readBack?: string | undefined;
}

/** Above so many choices one picks from a list. */
const IN_SIGHT = 6;

/** The id of a field's control. */
export function fieldId(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

/** One field of an application as a question: its control follows from what kind of value it takes. */
export function ContentQuestion(props: ContentQuestionProps) {
  const { field, value, onValue } = props;
  const common = useCommon(props);
  const choices = useChoices(field);
  const stated = typeof value === 'string' ? value : '';
  const one = { ...common, value: stated, onValue: (next: string) => onValue(next || undefined) };
  switch (field.kind) {
    case 'text':
      return <TextField {...one} {...(field.max !== undefined && { maxLength: field.max })} />;
    case 'long-text':
      return <TextAreaField {...one} {...(field.max !== undefined && { maxLength: field.max })} />;
    case 'date':
      return <DateField {...one} />;
    case 'integer':
    case 'texts':
      return <Typing {...props} />;
    case 'choices':
      return (
        <CheckboxesField
          {...common}
          choices={choices}
          values={Array.isArray(value) ? (value as string[]) : []}
          onValues={(values) => onValue(values.length === 0 ? undefined : values)}
        />
      );
    case 'boolean':
      return (
        <RadioField
          {...common}
          choices={choices}
          value={typeof value === 'boolean' ? String(value) : ''}
          onValue={(next) => onValue(next === 'true')}
        />
      );
    case 'choice':
      if (field.isOpen) return <OpenChoice {...one} choices={choices} maxLength={field.max} />;
      return choices.length > IN_SIGHT ? (
        <SelectField {...one} choices={choices} />
      ) : (
        <RadioField {...one} choices={choices} />
      );
    case 'record':
      return <RecordQuestion {...props} common={common} />;
    case 'records':
      return <RecordsQuestion {...props} common={common} />;
    case 'table':
      return field.table ? (
        <TableQuestion
          table={field.table}
          rows={value as readonly StatedRow[] | undefined}
          onRows={onValue}
          common={common}
        />
      ) : null;
  }
}

function useCommon({ field, error, missing, readBack }: ContentQuestionProps) {
  const reader = useReader();
  return {
    id: fieldId(field.pointer),
    label: reader.say(field.label),
    hint: field.hint && reader.say(field.hint),
    isOptional: field.demanded === 'never',
    error,
    missing,
    readBack,
  };
}

function useChoices({ pointer, kind, values = [], offers }: FormField): Choice[] {
  const reader = useReader();
  if (kind === 'boolean')
    return [
      { value: 'true', name: reader.say(W.yes) },
      { value: 'false', name: reader.say(W.no) },
    ];
  if (offers) return offers.map(({ value, name }) => ({ value, name: reader.say(name) }));
  const words = contentChoices(pointer);
  return values.map((value) => {
    const name = words[value];
    return { value, name: name ? reader.say(name) : value };
  });
}

/** A value that is typed as text and read: what cannot be read stays in sight and is not stated. */
function Typing(props: ContentQuestionProps) {
  const { field, value, onValue, error } = props;
  const reader = useReader();
  const common = useCommon(props);
  const [typed, setTyped] = useState(() => textOf(value));
  const read = readAs(field, typed);
  // a colleague's change, or one in another window
  const isOther = 'value' in read && !isSameValue(read.value, value);
  const shown = isOther ? textOf(value) : typed;
  const onText = (text: string) => {
    setTyped(text);
    const next = readAs(field, text);
    onValue('value' in next ? next.value : undefined);
  };
  const wrong = isOther ? undefined : wrongIn(read);
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = field;
  const says = wrong && reader.say(wrong === 'integer' ? W.integer : W.range(min, max));
  const shared = { ...common, value: shown, onValue: onText, error: says ?? error };
  return field.kind === 'integer' ? (
    <NumberField {...shared} min={min} />
  ) : (
    <TextAreaField {...shared} maxLength={20_000} />
  );
}

function readAs({ kind, min, max }: FormField, text: string): Typed {
  return kind === 'integer' ? integerIn(text, { min, max }) : linesIn(text);
}

function wrongIn(typed: Typed): 'integer' | 'range' | undefined {
  return 'wrong' in typed ? typed.wrong : undefined;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'number' ? String(value) : '';
}
