import { Button } from '../../parts/actions/button.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { PARTS } from '../../parts/words.ts';
import { useReader } from '../../reader/context.ts';
import { refusalSaid } from '../refusals.ts';
import { type Outcome, type Result, decided } from './decisions.ts';
import type { ScoreLine } from './round.ts';
import { DECISIONS_WORDS as W } from './words.ts';

interface CheckedProps {
  readonly outcome: Outcome;
  readonly results: readonly Result[];
  readonly onBack: () => void;
  /** Told which of them can be done. */
  readonly onConfirm: (lines: readonly ScoreLine[]) => void;
}

/** What would happen to each, before it does. */
export function Checked({ outcome, results, onBack, onConfirm }: CheckedProps) {
  const reader = useReader();
  const free = results.filter(({ code }) => code === null).map(({ line }) => line);
  return (
    <>
      <div role="status">
        {free.length > 0 && (
          <>
            <h3>{reader.say(W.checked[outcome](free.length))}</h3>
            <p>{reader.list(free.map(nameOf))}</p>
          </>
        )}
        <Refused results={results} />
        <p class="quiet">{reader.say(W.nothingYet)}</p>
      </div>
      <div class="actions">
        {free.length > 0 && (
          <Button kind="primary" isFirst onPress={() => onConfirm(free)}>
            {reader.say(W.confirm[outcome](free.length))}
          </Button>
        )}
        <Button isFirst={free.length === 0} onPress={onBack}>
          {reader.say(W.back)}
        </Button>
      </div>
    </>
  );
}

function Refused({ results }: Pick<CheckedProps, 'results'>) {
  const reader = useReader();
  const refused = results.filter(({ code }) => code !== null);
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{reader.say(W.refused(refused.length))}</h3>
      <ul>
        {refused.map(({ line, code }) => (
          <li key={line.id}>
            {nameOf(line)}
            {reader.say({ zh: '：', en: ': ' })}
            {reader.say(refusalSaid(code ?? ''))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What came of the last decision on several in a call, each that was refused with why. */
export function Decided({ callId }: { readonly callId: string }) {
  const reader = useReader();
  const last = decided.value;
  if (last?.callId !== callId) return null;
  const { outcome, results } = last;
  const done = results.filter(({ code }) => code === null);
  return (
    <Notice kind={done.length < results.length ? 'warn' : 'success'} isNew>
      <p>{reader.say(W.done[outcome](done.length))}</p>
      {done.length > 0 && <p>{reader.list(done.map(({ line }) => nameOf(line)))}</p>}
      <Refused results={results} />
      <p>
        <button type="button" class="plain" onClick={() => (decided.value = null)}>
          {reader.say(PARTS.close)}
        </button>
      </p>
    </Notice>
  );
}

function nameOf({ standardNumber, id }: ScoreLine): string {
  return standardNumber ?? id;
}
