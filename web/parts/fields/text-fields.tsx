import { Field, type FieldProps, describedBy } from './field.tsx';

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
  return (
    <Field {...props}>
      <input type="date" class="input short" max="9999-12-31" {...common(props)} />
    </Field>
  );
}

/** A moment by the clock of Beijing, as `2026-11-25T17:00`, whatever the reader's own shows. */
export function MomentField(props: ValueProps) {
  return (
    <Field {...props}>
      <input type="datetime-local" class="input short" max="9999-12-31T23:59" {...common(props)} />
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
