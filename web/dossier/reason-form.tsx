import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../shared/domain/text.ts';
import { Button } from '../parts/actions/button.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useReader } from '../reader/context.ts';
import { DOSSIER_WORDS as W } from './words.ts';

/** What is asked for before a command is given. */
export interface ReasonAsked {
  readonly label: Text;
  readonly hint?: Text;
  /** What stands there at first. */
  readonly preset?: Text;
  readonly isOptional?: true;
  /** False where there is nothing to say, and it is only shown before it is sent. */
  readonly isAsked?: boolean;
  /** What the reader should see before sending. */
  readonly above?: ComponentChildren;
}

interface ReasonFormProps extends ReasonAsked {
  readonly button: Text;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason that a command is given with. It is recorded, and in Chinese as a rule. */
export function ReasonForm(props: ReasonFormProps) {
  const {
    label,
    hint,
    preset,
    isOptional = false,
    isAsked = true,
    above,
    button,
    onReason,
    onCancel,
  } = props;
  const reader = useReader();
  // what is recorded is in the language of the office
  const [reason, setReason] = useState(preset?.zh ?? '');
  const [isMissing, setMissing] = useState(false);
  const stated = reason.trim();
  const send = (event: Event) => {
    event.preventDefault();
    const isLacking = stated === '' && !isOptional;
    setMissing(isLacking);
    if (isLacking) document.getElementById('act-reason')?.focus();
    else onReason(stated);
  };
  return (
    <form onSubmit={send} noValidate>
      {above}
      {isAsked && (
        <TextAreaField
          id="act-reason"
          label={reader.say(label)}
          hint={hint && reader.say(hint)}
          isOptional={isOptional}
          error={isMissing ? reader.say(W.noReason) : undefined}
          value={reason}
          onValue={setReason}
        />
      )}
      <div class="actions">
        <Button kind="primary" submits>
          {reader.say(button)}
        </Button>
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}
