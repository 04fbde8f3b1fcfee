import { useState } from 'preact/hooks';
import type { ListedCall, QueueLine } from '../../data/answers.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { useShortcuts } from '../../parts/actions/shortcuts.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import { ACT_KINDS, type ActKind, actFor } from '../acts.ts';
import { RECOMMENDER_WORDS } from '../words.ts';
import { ManyForm } from './many-form.tsx';
import { failureText } from './outcome.ts';
import type { Done } from './try-many.ts';

const W = RECOMMENDER_WORDS.many;

interface ManyProps {
  readonly call: ListedCall;
  readonly chosen: readonly QueueLine[];
  /** Called once some were done: the queue shows what is now. */
  readonly done: () => void;
}

/** What may be done with several at once: each is tried first, and none holds up another. */
export function Many({ call, chosen, done }: ManyProps) {
  const reader = useReader();
  const [asked, setAsked] = useState<ActKind | null>(null);
  const [result, setResult] = useState<ResultProps | null>(null);
  const ask = (kind: ActKind) => {
    if (chosen.length > 0) setAsked(kind);
  };
  useShortcuts(
    Object.fromEntries(ACT_KINDS.map((kind) => [actFor(kind, []).shortcut, () => ask(kind)])),
  );
  const nameOf = (kind: ActKind) => reader.say(RECOMMENDER_WORDS[kind]);
  return (
    <>
      <p class="row no-print">
        {ACT_KINDS.map((kind) => {
          const { shortcut, kind: look = 'secondary' } = actFor(kind, []);
          return (
            <Button
              key={kind}
              kind={look}
              shortcut={shortcut}
              isBusy={chosen.length === 0}
              onPress={() => ask(kind)}
            >
              {reader.say(W.chosen(nameOf(kind), chosen.length))}
            </Button>
          );
        })}
      </p>
      {result && <Result {...result} />}
      <Dialog
        title={asked ? reader.say(W.title(nameOf(asked), chosen.length)) : ''}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
      >
        {asked && (
          <ManyForm
            kind={asked}
            items={call.recommenderChecklist.map(({ id }) => id)}
            chosen={chosen}
            onCancel={() => setAsked(null)}
            done={(of) => {
              setResult({ kind: asked, of });
              setAsked(null);
              done();
            }}
          />
        )}
      </Dialog>
    </>
  );
}

interface ResultProps {
  readonly kind: ActKind;
  readonly of: Done;
}

/** How many were done, and which were refused all the same. */
function Result({ kind, of: { count, refused } }: ResultProps) {
  const reader = useReader();
  return (
    <Notice kind={refused.length > 0 ? 'warn' : 'success'} isNew>
      <p>{reader.say(W.done(reader.say(RECOMMENDER_WORDS[kind]), count))}</p>
      <ul>
        {refused.map(({ line, failure }) => (
          <li key={line.id}>
            {line.standardNumber ?? reader.say(QUEUE.noNumber)}: {failureText(failure, reader)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
