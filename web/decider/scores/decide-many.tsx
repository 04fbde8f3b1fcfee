import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { ListedCall } from '../../data/answers.ts';
import { newKey, useApi } from '../../data/api.ts';
import { hold, sending, waiting } from '../../data/outgoing.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { useShortcuts } from '../../parts/actions/shortcuts.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { ToldOnce } from '../../parts/states/told-once.tsx';
import { useReader } from '../../reader/context.ts';
import { DecisionForm } from './decision-form.tsx';
import { Checked, type Result, ResultsNotice, doneOf } from '../several.tsx';
import { ToPublishing } from '../to-publishing.tsx';
import { type Decision, type Outcome, decideEach, decided } from './decisions.ts';
import type { ScoreLine } from './round.ts';
import { DECISIONS_WORDS as W } from './words.ts';

const KEYS = { selected: 's', not_selected: 'u' } as const;
const OUTCOMES = ['selected', 'not_selected'] as const;

interface DecideManyProps {
  readonly call: ListedCall;
  readonly chosen: readonly ScoreLine[];
  /** Called once it was sent: the table shows what is now. */
  readonly done: () => void;
}

/** Decides on all that are selected, for one reason: checked first, and then held back ten seconds. */
export function DecideMany(props: DecideManyProps) {
  const reader = useReader();
  const { call, chosen } = props;
  const [asked, setAsked] = useState<Outcome | null>(null);
  const of = outgoingOf(call.id);
  const isHeld = waiting.value?.of === of || sending.value.includes(of);
  const isFree = chosen.length > 0 && !isHeld;
  const press = (outcome: Outcome) => isFree && setAsked(outcome);
  useShortcuts({
    [KEYS.selected]: () => press('selected'),
    [KEYS.not_selected]: () => press('not_selected'),
  });
  return (
    <>
      <div class="acts no-print" role="group" aria-label={reader.say(W.acts)}>
        <span role="status">{reader.say(W.chosen(chosen.length))}</span>
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            kind={outcome === 'selected' ? 'primary' : 'secondary'}
            shortcut={KEYS[outcome]}
            isBusy={!isFree}
            onPress={() => press(outcome)}
          >
            {reader.say(W.give[outcome])}
          </Button>
        ))}
      </div>
      <Dialog
        title={asked ? reader.say(W.of[asked](chosen.length)) : ''}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
      >
        {asked && <ManyDecisionForm {...props} outcome={asked} close={() => setAsked(null)} />}
      </Dialog>
    </>
  );
}

const outgoingOf = (callId: string) => `decisions-${callId}`;

interface ManyDecisionFormProps extends DecideManyProps {
  readonly outcome: Outcome;
  readonly close: () => void;
}

/** The reason, what would happen, and then the word to do it. */
function ManyDecisionForm({ call, chosen, done, outcome, close }: ManyDecisionFormProps) {
  const reader = useReader();
  const [stated, setStated] = useState<Pick<Decision, 'reasons' | 'clauses'>>({
    reasons: '',
    clauses: [],
  });
  const [results, setResults] = useState<readonly Result<ScoreLine>[] | null>(null);
  const [lines] = useState(chosen);
  const decision = { callId: call.id, outcome, lines };
  const trial = useCommand<Decision, readonly Result<ScoreLine>[]>(
    (api, asked, key) => decideEach(api, asked, { key, isTrial: true }),
    setResults,
  );
  const giveForGood = useHeld(done);
  if (results)
    return (
      <Checked
        results={results}
        says={reader.say(W.checked[outcome](doneOf(results).length))}
        confirms={reader.say(W.confirm[outcome](doneOf(results).length))}
        onBack={() => setResults(null)}
        onConfirm={(free) => {
          giveForGood({ ...decision, ...stated, lines: free });
          close();
        }}
      />
    );
  return (
    <>
      {trial.failure && <FailedNotice failure={trial.failure} />}
      <DecisionForm
        call={call}
        outcome={outcome}
        lines={lines}
        stated={stated}
        isBusy={trial.isSending}
        onStated={(next) => {
          setStated(next);
          void trial.send({ ...decision, ...next });
        }}
        onCancel={close}
      />
    </>
  );
}

/** Holds a decision back for its ten seconds; what came of it stands on the page afterwards. */
function useHeld(done: () => void) {
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  return (decision: Decision) => {
    const { callId, outcome, lines } = decision;
    const key = newKey();
    hold({
      of: outgoingOf(callId),
      at: url,
      says: reader.say(W.outgoing[outcome](lines.length)),
      send: async () => {
        const results = await decideEach(api, decision, { key, isTrial: false });
        decided.value = { callId, outcome, results };
      },
      done,
    });
  };
}

/** What came of the last decision on several in a call. */
export function Decided({ callId }: { readonly callId: string }) {
  const reader = useReader();
  const last = decided.value;
  if (last?.callId !== callId) return null;
  const { outcome, results } = last;
  return (
    <ToldOnce of={decided}>
      <ResultsNotice
        results={results}
        says={reader.say(W.done[outcome](doneOf(results).length))}
        next={<ToPublishing callId={callId} />}
        onClose={() => (decided.value = null)}
      />
    </ToldOnce>
  );
}
