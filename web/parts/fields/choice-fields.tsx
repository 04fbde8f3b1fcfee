import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import { Field, FieldGroup, type FieldProps, describedBy } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly hint?: string;
  /** Shown, and not to be had: the hint says why. */
  readonly isClosed?: boolean;
}

interface OneOfProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Empty: none is chosen. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function RadioField(props: OneOfProps) {
  const { id, choices, value, onValue, error } = props;
  return (
    <FieldGroup {...props}>
      <div class={choices.length <= 3 ? 'choices across' : 'choices'}>
        {choices.map((choice) => (
          <Box
            key={choice.value}
            type="radio"
            name={id}
            choice={choice}
            isChecked={choice.value === value}
            isWrong={Boolean(error)}
            onPick={() => onValue(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of many; `none`: what it says where none is chosen. */
export function SelectField(props: OneOfProps & { readonly none?: string }) {
  const { id, choices, value, onValue, error } = props;
  const pick = useReader().say(PARTS.pick);
  return (
    <Field {...props}>
      <select
        id={id}
        name={id}
        class="input"
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">{props.none ?? pick}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface SeveralProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Any number of a few, in the order in which they stand. */
export function CheckboxesField(props: SeveralProps) {
  const { id, choices, values, onValues, error } = props;
  const turn = (turned: string) => {
    const isIn = (value: string) => values.includes(value) !== (value === turned);
    onValues(choices.map(({ value }) => value).filter(isIn));
  };
  return (
    <FieldGroup {...props}>
      <div class="choices">
        {choices.map((choice) => (
          <Box
            key={choice.value}
            type="checkbox"
            name={id}
            choice={choice}
            isChecked={values.includes(choice.value)}
            isWrong={Boolean(error)}
            onPick={() => turn(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface BoxProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly isChecked: boolean;
  readonly isWrong: boolean;
  readonly onPick: () => void;
}

function Box({
  type,
  name,
  choice: { value, name: says, hint, isClosed = false },
  ...box
}: BoxProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={box.isChecked}
        disabled={isClosed}
        aria-invalid={box.isWrong ? 'true' : undefined}
        onChange={box.onPick}
      />
      <span>
        {says}
        {hint && <span class="hint"> {hint}</span>}
      </span>
    </label>
  );
}
