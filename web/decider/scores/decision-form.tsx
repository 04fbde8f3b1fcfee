import { useState } from 'preact/hooks';
import type { ListedCall } from '../../data/answers.ts';
import { givenPackOf } from '../../data/packs.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { Button } from '../../parts/actions/button.tsx';
import { CheckboxesField } from '../../parts/fields/choice-fields.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { citedText } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { DECIDER_WORDS } from '../words.ts';
import { type Decision, type Outcome, nameOf } from './decisions.ts';
import { PreviewLine } from './preview-line.tsx';
import type { ScoreLine } from './round.ts';
import { DECISIONS_WORDS as W } from './words.ts';

type Stated = Pick<Decision, 'reasons' | 'clauses'>;

interface DecisionFormProps {
  readonly call: ListedCall;
  readonly outcome: Outcome;
  readonly lines: readonly ScoreLine[];
  /** What was stated before, where one comes back to it. */
  readonly stated: Stated;
  readonly isBusy: boolean;
  readonly onStated: (stated: Stated) => void;
  readonly onCancel: () => void;
}

/** The one reason for several decisions, and the clauses that they rest on. */
export function DecisionForm(props: DecisionFormProps) {
  const { call, outcome, lines, stated, isBusy, onStated, onCancel } = props;
  const reader = useReader();
  const [reasons, setReasons] = useState(stated.reasons);
  const [clauses, setClauses] = useState(stated.clauses);
  const [isLacking, setLacking] = useState(false);
  const contrary = lines.filter(({ proposal }) => proposal !== outcome).length;
  const given = { reasons: reasons.trim(), clauses };
  const isComplete = () => {
    const lacks = given.reasons === '';
    setLacking(lacks);
    if (lacks) document.getElementById('decision-reasons')?.focus();
    return !lacks;
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (isComplete() && !isBusy) onStated(given);
  };
  return (
    <form onSubmit={send} noValidate>
      <p>{reader.list(lines.map(nameOf))}</p>
      {contrary > 0 && <p class="tone-person">{reader.say(W.contrary(contrary))}</p>}
      <TextAreaField
        id="decision-reasons"
        label={reader.say(W.reasons)}
        hint={reader.say(W.reasonsHint)}
        error={isLacking && reasons.trim() === '' ? reader.say(DOSSIER_WORDS.noReason) : undefined}
        value={reasons}
        onValue={setReasons}
      />
      <details>
        <summary>{reader.say(W.cited(clauses.length))}</summary>
        <Clauses call={call} clauses={clauses} onClauses={setClauses} />
      </details>
      <PreviewLine {...given} {...{ lines, outcome, isComplete }} />
      <div class="actions">
        <Button kind="primary" submits isBusy={isBusy}>
          {reader.say(DECIDER_WORDS.check)}
        </Button>
        <Button onPress={onCancel}>{reader.say(DOSSIER_WORDS.cancel)}</Button>
      </div>
    </form>
  );
}

interface ClausesProps {
  readonly call: ListedCall;
  readonly clauses: readonly string[];
  readonly onClauses: (clauses: readonly string[]) => void;
}

function Clauses({ call, clauses, onClauses }: ClausesProps) {
  const reader = useReader();
  const answer = useAnswer((api) => givenPackOf(api, call), [call.rulePack.hash]);
  return (
    <Loaded answer={answer}>
      {(given) => (
        <CheckboxesField
          id="decision-clauses"
          label={reader.say(W.clauses)}
          choices={(given?.pack.clauses ?? []).map(({ id, says, citation }) => ({
            value: id,
            name: reader.say(says),
            hint: citedText({ citation, compared: given?.compared ?? [] }, reader),
          }))}
          values={clauses}
          onValues={onClauses}
        />
      )}
    </Loaded>
  );
}
