import { useState } from 'preact/hooks';
import { dataOf } from '../../shared/client/client.ts';
import type { QueueLine } from '../data/answers.ts';
import { ifMatch } from '../data/api.ts';
import { useCommand } from '../data/use-command.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { Button } from '../parts/actions/button.tsx';
import { RadioField } from '../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useFaults } from '../parts/fields/use-faults.ts';
import { FailedNotice } from '../parts/states/failed.tsx';
import { useReader } from '../reader/context.ts';
import { EXPERT_WORDS as W } from './words.ts';

interface DeclarationFormProps {
  readonly line: Pick<QueueLine, 'id' | 'callId' | 'version'>;
  /** Called once a conflict is on record. */
  readonly declared: () => void;
  readonly again: () => void;
}

/** The expert's own word on a conflict of interest, before anything opens. */
export function DeclarationForm(props: DeclarationFormProps) {
  const reader = useReader();
  const { typed, setTyped, summary, errorAt, submit, isSending, failure } = useDeclaration(props);
  return (
    <form onSubmit={submit} noValidate>
      <p>{reader.say(W.invitation)}</p>
      <ErrorSummary {...summary} />
      {failure && <FailedNotice failure={failure} again={props.again} />}
      <RadioField
        id="conflict"
        label={reader.say(W.conflict)}
        hint={reader.say(W.conflictHint)}
        choices={[
          { value: 'none', name: reader.say(W.none) },
          { value: 'some', name: reader.say(W.some) },
        ]}
        value={typed.conflict}
        onValue={(conflict) =>
          setTyped({ conflict, statement: statementFor(conflict, typed.statement) })
        }
        error={errorAt('conflict')}
      />
      <TextAreaField
        id="statement"
        label={reader.say(W.statement)}
        hint={reader.sentences([
          reader.say(W.statementHint),
          reader.language === 'en' && typed.statement === W.noneStated.zh
            ? DOSSIER_WORDS.presetMeans(W.noneStated.en).en
            : '',
        ])}
        value={typed.statement}
        onValue={(statement) => setTyped({ ...typed, statement })}
        maxLength={500}
        error={errorAt('statement')}
      />
      <div class="actions">
        <Button kind="primary" submits isBusy={isSending}>
          {reader.say(W.declare)}
        </Button>
      </div>
    </form>
  );
}

/** Whoever has no conflict is given a sentence to sign; what they typed themselves stays. */
export function statementFor(conflict: string, typed: string): string {
  // what is recorded is in the language of the office
  const none = W.noneStated.zh;
  if (conflict === 'none') return typed.trim() === '' ? none : typed;
  return typed === none ? '' : typed;
}

/** What is typed, what is wrong with it, and how it is sent. */
function useDeclaration({ line, declared, again }: DeclarationFormProps) {
  const reader = useReader();
  const [typed, setTyped] = useState({ conflict: '', statement: '' });
  const path = { callId: line.callId, applicationId: line.id };
  const { isSending, failure, send } = useCommand(
    async (api, body: { conflict: boolean; statement: string }, key) =>
      dataOf(
        await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/declaration', {
          params: { path, header: { ...ifMatch(line.version), 'Idempotency-Key': key } },
          body,
        }),
      ),
    // with a conflict there is nothing to be read any more
    () => (typed.conflict === 'some' ? declared() : again()),
  );
  const statement = typed.statement.trim();
  const { summary, errorAt, isRight } = useFaults([
    ...(typed.conflict === '' ? [{ field: 'conflict', says: reader.say(W.pickOne) }] : []),
    ...(statement === '' ? [{ field: 'statement', says: reader.say(W.noStatement) }] : []),
  ]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send({ conflict: typed.conflict === 'some', statement });
  };
  return { typed, setTyped, summary, errorAt, submit, isSending, failure };
}
