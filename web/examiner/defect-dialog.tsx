import { useState } from 'preact/hooks';
import { Button } from '../parts/actions/button.tsx';
import { Dialog } from '../parts/actions/dialog.tsx';
import { SelectField } from '../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useFaults } from '../parts/fields/use-faults.ts';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import type { Names } from './defects.tsx';
import type { Defect } from './tray.ts';
import { TRAY_WORDS as W } from './tray-words.ts';

interface DefectDialogProps {
  /** What is known of it from where it was pointed out; null: nothing is. */
  readonly begun: Defect | null;
  /** Nothing was noted before: what becomes of it is told. */
  readonly isFirst: boolean;
  readonly names: Names;
  readonly onDefect: (defect: Defect) => void;
  readonly onClose: () => void;
}

/** Asks where something is wrong, by which clause, and how the association is to put it right. */
export function DefectDialog({ begun, isFirst, onDefect, onClose, names }: DefectDialogProps) {
  const reader = useReader();
  const add = (defect: Defect) => {
    onDefect(defect);
    onClose();
  };
  return (
    <Dialog title={reader.say(W.pointOut)} isOpen={begun !== null} onClose={onClose}>
      {isFirst && <p>{reader.say(W.firstSays)}</p>}
      {begun && <DefectForm begun={begun} names={names} onDefect={add} onCancel={onClose} />}
    </Dialog>
  );
}

interface DefectFormProps extends Pick<DefectDialogProps, 'names' | 'onDefect'> {
  readonly begun: Defect;
  readonly onCancel: () => void;
}

function DefectForm({ begun, names, onDefect, onCancel }: DefectFormProps) {
  const reader = useReader();
  const [defect, setDefect] = useState(begun);
  const stated = { ...defect, instruction: defect.instruction.trim() };
  const missing = (['pointer', 'clause', 'instruction'] as const).filter((at) => !stated[at]);
  const { summary, errorAt, isRight } = useFaults(
    missing.map((at) => ({ field: `defect-${at}`, says: reader.say(W.missing[at]) })),
  );
  const add = (event: Event) => {
    event.preventDefault();
    if (isRight()) onDefect(stated);
  };
  return (
    <form onSubmit={add} noValidate>
      <ErrorSummary {...summary} />
      <SelectField
        id="defect-pointer"
        label={reader.say(W.field)}
        choices={choicesOf(names.fields, reader)}
        value={defect.pointer}
        onValue={(pointer) => setDefect({ ...defect, pointer })}
        error={errorAt('defect-pointer')}
      />
      <SelectField
        id="defect-clause"
        label={reader.say(W.clause)}
        hint={names.sources.get(defect.clause)}
        choices={choicesOf(names.clauses, reader)}
        value={defect.clause}
        onValue={(clause) => setDefect({ ...defect, clause })}
        error={errorAt('defect-clause')}
      />
      <TextAreaField
        id="defect-instruction"
        label={reader.say(W.instruction)}
        hint={reader.say(W.instructionHint)}
        value={defect.instruction}
        onValue={(instruction) => setDefect({ ...defect, instruction })}
        error={errorAt('defect-instruction')}
        maxLength={2000}
      />
      <div class="actions">
        <Button kind="primary" submits>
          {reader.say(W.add)}
        </Button>
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}

/** Fields are named as they stand in a sentence; here each stands by itself. */
export function choicesOf(names: ReadonlyMap<string, string>, { language }: Reader) {
  return Array.from(names, ([value, name]) => ({
    value,
    name: language === 'en' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name,
  }));
}
