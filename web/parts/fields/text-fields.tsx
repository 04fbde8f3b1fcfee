import { useState } from 'preact/hooks';
import type { Text } from '../../../shared/domain/text.ts';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import { Field, type FieldProps, describedBy } from './field.tsx';
import { dateTyped, momentTyped } from './typed-dates.ts';

export interface ValueProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

interface TextProps extends ValueProps {
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly isShort?: boolean;
}

/** What every control has in common. */
function common(props: ValueProps) {
  const { id, value, onValue, error } = props;
  return {
    id,
    name: id,
    value,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(props),
    onInput: (event: Event) => onValue((event.currentTarget as HTMLInputElement).value),
  };
}

export function TextField(props: TextProps) {
  const { maxLength = 200, autocomplete = 'off', isShort = false } = props;
  return (
    <Field {...props}>
      <input
        type="text"
        class={isShort ? 'input short' : 'input'}
        maxLength={maxLength}
        autocomplete={autocomplete}
        {...common(props)}
      />
    </Field>
  );
}

export function TextAreaField(props: ValueProps & { readonly maxLength?: number }) {
  return (
    <Field {...props}>
      <textarea class="input" rows={6} maxLength={props.maxLength ?? 5000} {...common(props)} />
    </Field>
  );
}

/** A calendar date, as `2026-11-25`. */
export function DateField(props: ValueProps) {
  return <TypedField {...props} read={dateTyped} form={PARTS.dateForm} wrong={PARTS.dateWrong} />;
}

/** A moment by the clock of Beijing, as `2026-11-25T17:00`, whatever the reader's own shows. */
export function MomentField(props: ValueProps) {
  return (
    <TypedField {...props} read={momentTyped} form={PARTS.momentForm} wrong={PARTS.momentWrong} />
  );
}

interface TypedProps extends ValueProps {
  /** What was typed as a value; null where it is none. */
  readonly read: (text: string) => string | null;
  /** How it is typed, and what is said where it was not typed so. */
  readonly form: Text;
  readonly wrong: Text;
}

/**
 * A value that is typed in a form of its own: a browser's own control for dates speaks the browser's
 * language, whatever the page's is. What is no value yet states nothing.
 */
function TypedField({ read, form, wrong, ...props }: TypedProps) {
  const reader = useReader();
  const [typed, setTyped] = useState(props.value);
  const [isLeft, setLeft] = useState(true);
  const stated = read(typed) ?? '';
  // what was stated elsewhere meanwhile takes the place of what was typed
  const shown = stated === props.value ? typed : props.value;
  const isWrong = isLeft && shown.trim() !== '' && read(shown) === null;
  const field = {
    ...props,
    value: shown,
    hint: reader.sentences([props.hint ?? '', reader.say(form)]),
    error: props.error ?? (isWrong ? reader.say(wrong) : undefined),
    onValue: (text: string) => {
      setTyped(text);
      setLeft(false);
      props.onValue(read(text) ?? '');
    },
  };
  return (
    <Field {...field}>
      <input
        type="text"
        class="input short"
        maxLength={30}
        autocomplete="off"
        {...common(field)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

/** A whole number; kept as text until it is read, so that what was typed is not lost. */
export function NumberField(props: ValueProps & { readonly min?: number }) {
  return (
    <Field {...props}>
      <input
        type="number"
        class="input short"
        inputMode="numeric"
        step={1}
        min={props.min ?? 0}
        {...common(props)}
      />
    </Field>
  );
}

interface SearchProps extends ValueProps {
  /** What may be chosen; anything else may be typed as well. */
  readonly offers: readonly string[];
}

/** A text with offers that narrow as one types. */
export function SearchField(props: SearchProps) {
  const list = `${props.id}-offers`;
  return (
    <Field {...props}>
      <input type="text" class="input" list={list} autocomplete="off" {...common(props)} />
      <datalist id={list}>
        {props.offers.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </Field>
  );
}
