import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useReader } from '../../reader/context.ts';
import { OTHER } from '../../../shared/domain/calls/open-choice.ts';
import { CONTENT_WORDS as W } from './words.ts';

interface OpenChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional: boolean;
  readonly error?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly value: string;
  readonly onValue: (next: string) => void;
  readonly maxLength?: number | undefined;
}

/** One of what is offered, or another by its name, which then is the value. */
export function OpenChoice({
  choices,
  value,
  onValue,
  maxLength,
  error,
  ...common
}: OpenChoiceProps) {
  const reader = useReader();
  const isOther = value !== '' && !choices.some((choice) => choice.value === value);
  const all = [...choices, { value: OTHER, name: reader.say(W.other) }];
  return (
    <>
      <SelectField
        {...common}
        choices={all}
        value={isOther ? OTHER : value}
        onValue={onValue}
        error={isOther ? undefined : error}
      />
      {isOther && (
        <TextField
          id={`${common.id}.other`}
          label={reader.say(W.otherNamed(common.label))}
          value={value === OTHER ? '' : value}
          onValue={(next) => onValue(next || OTHER)}
          error={error}
          {...(maxLength !== undefined && { maxLength })}
        />
      )}
    </>
  );
}
