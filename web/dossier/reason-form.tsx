import { useState } from 'preact/hooks';
import type { Text } from '../../shared/domain/text.ts';
import { Button } from '../parts/actions/button.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useReader } from '../reader/context.ts';
import { DOSSIER_WORDS as W } from './words.ts';

interface ReasonFormProps {
  readonly label: Text;
  readonly preset?: Text;
  readonly button: Text;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason that a command is given with. It is recorded, and in Chinese as a rule. */
export function ReasonForm({ label, preset, button, onReason, onCancel }: ReasonFormProps) {
  const reader = useReader();
  // what is recorded is in the language of the office
  const [reason, setReason] = useState(preset?.zh ?? '');
  const [isMissing, setMissing] = useState(false);
  const stated = reason.trim();
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(stated === '');
    if (stated === '') document.getElementById('act-reason')?.focus();
    else onReason(stated);
  };
  return (
    <form onSubmit={send} noValidate>
      <TextAreaField
        id="act-reason"
        label={reader.say(label)}
        error={isMissing ? reader.say(W.noReason) : undefined}
        value={reason}
        onValue={setReason}
      />
      <div class="actions">
        <Button kind="primary" submits>
          {reader.say(button)}
        </Button>
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}
