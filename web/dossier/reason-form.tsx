import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Text } from '../../shared/domain/text.ts';
import { Button } from '../parts/actions/button.tsx';
import { DocumentButton } from '../parts/actions/document-button.tsx';
import { CheckboxesField, type Choice, RadioField } from '../parts/fields/choice-fields.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { type LetterPreview, previewFile } from './letter-preview.ts';
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
  /** What is chosen with it: one at least. */
  readonly choice?: ChoiceAsked;
  /** What the reader should see before sending. */
  readonly above?: ComponentChildren;
}

interface ChoiceAsked {
  /** One of them, not several. */
  readonly isOne?: true;
  readonly label: Text;
  readonly hint: Text;
  readonly noneChosen: Text;
  readonly of: readonly (Omit<Choice, 'name' | 'hint'> & {
    readonly name: Text;
    readonly hint?: Text;
  })[];
  /** What is chosen at first. */
  readonly preset: readonly string[];
}

/** The letter of what is asked for, by what is stated so far. */
export type StatedPreview = LetterPreview<[reason: string, chosen: readonly string[]]>;

interface ReasonFormProps extends ReasonAsked {
  readonly button: Text;
  /** The letters that would go out, and the application that they are about. */
  readonly previews?: readonly StatedPreview[];
  readonly previewsAbout?: string;
  readonly onReason: (reason: string, chosen: readonly string[]) => void;
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
    choice,
    above,
    button,
    onReason,
    onCancel,
    ...previewed
  } = props;
  const reader = useReader();
  const { reason, setReason, chosen, setChosen, lacking, stated, isComplete } = useStated(props);
  const send = (event: Event) => {
    event.preventDefault();
    if (isComplete()) onReason(stated, chosen);
  };
  return (
    <form onSubmit={send} noValidate>
      {above}
      {choice && (
        <ChoiceField
          {...choice}
          isLacking={lacking.choice && chosen.length === 0}
          chosen={chosen}
          onChosen={setChosen}
        />
      )}
      {isAsked && (
        <TextAreaField
          id="act-reason"
          label={reader.say(label)}
          hint={hintOf(reader, hint, preset)}
          isOptional={isOptional}
          error={lacking.reason && stated === '' ? reader.say(W.noReason) : undefined}
          value={reason}
          onValue={setReason}
        />
      )}
      <div class="actions">
        <Button kind="primary" submits isFirst={preset !== undefined && !choice}>
          {reader.say(button)}
        </Button>
        <Previews {...previewed} {...{ isComplete, stated, chosen }} />
        <Button onPress={onCancel}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}

/** What is stated, what was lacking when it was asked for last, and whether all is there. */
function useStated({
  preset,
  isOptional,
  choice,
}: Pick<ReasonFormProps, 'preset' | 'isOptional' | 'choice'>) {
  // what is recorded is in the language of the office
  const [reason, setReason] = useState(preset?.zh ?? '');
  const [chosen, setChosen] = useState(choice?.preset ?? []);
  const [lacking, setLacking] = useState({ choice: false, reason: false });
  const stated = reason.trim();
  const isComplete = () => {
    const lacks = {
      choice: choice !== undefined && chosen.length === 0,
      reason: stated === '' && !isOptional,
    };
    setLacking(lacks);
    const at = lacks.choice ? '#act-choice input' : '#act-reason';
    if (lacks.choice || lacks.reason) document.querySelector<HTMLElement>(at)?.focus();
    return !lacks.choice && !lacks.reason;
  };
  return { reason, setReason, chosen, setChosen, lacking, stated, isComplete };
}

interface PreviewsProps extends Pick<ReasonFormProps, 'previews' | 'previewsAbout'> {
  readonly isComplete: () => boolean;
  readonly stated: string;
  readonly chosen: readonly string[];
}

/** What would go out, by what is stated so far; while something lacks, that is said instead. */
function Previews(props: PreviewsProps) {
  const { previews = [], previewsAbout = '', isComplete, stated, chosen } = props;
  const reader = useReader();
  return previews.map(({ name, of, ask }) => (
    <DocumentButton
      key={name.en}
      name={previewFile(previewsAbout, of)}
      isReady={isComplete}
      ask={(api) => ask(api, stated, chosen)}
    >
      {reader.say(name)}
    </DocumentButton>
  ));
}

interface ChoiceFieldProps extends ChoiceAsked {
  readonly isLacking: boolean;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

function ChoiceField(props: ChoiceFieldProps) {
  const { isOne = false, label, hint, of, noneChosen, isLacking, chosen, onChosen } = props;
  const reader = useReader();
  const field = {
    id: 'act-choice',
    label: reader.say(label),
    hint: reader.say(hint),
    choices: of.map((each) => ({
      value: each.value,
      name: reader.say(each.name),
      ...(each.hint && { hint: reader.say(each.hint) }),
    })),
    error: isLacking ? reader.say(noneChosen) : undefined,
  };
  return isOne ? (
    <RadioField {...field} value={chosen[0] ?? ''} onValue={(value) => onChosen([value])} />
  ) : (
    <CheckboxesField {...field} values={chosen} onValues={onChosen} />
  );
}

/** With what stands there already in English, for whoever reads no Chinese and may write over it. */
function hintOf(reader: Reader, hint?: Text, preset?: Text): string | undefined {
  const means = preset && preset.en !== preset.zh ? W.presetMeans(preset.en) : undefined;
  const parts = [hint, reader.language === 'en' ? means : undefined];
  const texts = parts.flatMap((part) => (part ? [reader.say(part)] : []));
  return texts.length > 0 ? reader.sentences(texts) : undefined;
}
