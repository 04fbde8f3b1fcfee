import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

/** What every field says besides its value. */
export interface FieldProps {
  /** The id of the control, and its name in the form. */
  readonly id: string;
  readonly label: string;
  /** Where one finds the answer. */
  readonly hint?: string | undefined;
  /** What is wrong with what was filled in. */
  readonly error?: string | undefined;
  /** What is still to be filled in: nothing is wrong yet. */
  readonly missing?: string | undefined;
  /** How the system reads what was filled in. */
  readonly readBack?: string | undefined;
  readonly isOptional?: boolean;
}

/** Ids of what describes a control, for `aria-describedby`. */
export function describedBy({
  id,
  hint,
  error,
  missing,
  readBack,
}: FieldProps): string | undefined {
  const ids = [
    hint && `${id}-hint`,
    readBack && `${id}-read`,
    missing && `${id}-missing`,
    error && `${id}-error`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Label, hint and error around one control. */
export function Field({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const { id, label, isOptional, error } = field;
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {isOptional && <Optional />}
      </label>
      <Above {...field} />
      {children}
      <Below {...field} />
    </div>
  );
}

/** The same around a group of controls that are one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ComponentChildren }) {
  const { id, label, isOptional, error } = field;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      class={error ? 'field wrong' : 'field'}
      aria-describedby={describedBy(field)}
    >
      <legend>
        {label}
        {isOptional && <Optional />}
      </legend>
      <Above {...field} />
      {children}
      <Below {...field} />
    </fieldset>
  );
}

function Optional() {
  return <span class="optional">{useReader().say(PARTS.optional)}</span>;
}

function Above({ id, hint }: FieldProps) {
  return hint ? (
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

function Below({ id, error, missing, readBack }: FieldProps) {
  return (
    <>
      {readBack && (
        <p class="read-back" id={`${id}-read`}>
          {readBack}
        </p>
      )}
      {missing && (
        <p class="missing" id={`${id}-missing`}>
          {missing}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
