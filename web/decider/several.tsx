import type { ComponentChildren } from 'preact';
import { Button } from '../parts/actions/button.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';
import { refusalSaid } from '../words/refusal-words.ts';
import { DECIDER_WORDS as W } from './words.ts';

/** What became of one of several, or would; without a code, it was done. */
export interface Result<Of> {
  readonly of: Of;
  readonly name: string;
  readonly code: string | null;
}

/** Those that were done, or can be. */
export function doneOf<Of>(results: readonly Result<Of>[]): readonly Result<Of>[] {
  return results.filter(({ code }) => code === null);
}

interface CheckedProps<Of> {
  readonly results: readonly Result<Of>[];
  /** What can be done, and the button that does it. */
  readonly says: string;
  readonly confirms: string;
  readonly onBack: () => void;
  /** Told which of them can be done. */
  readonly onConfirm: (free: readonly Of[]) => void;
}

/** What would happen to each of several, before it does. */
export function Checked<Of>({ results, says, confirms, onBack, onConfirm }: CheckedProps<Of>) {
  const reader = useReader();
  const free = doneOf(results);
  return (
    <>
      <div role="status">
        {free.length > 0 && (
          <>
            <h3>{says}</h3>
            <p>{reader.list(free.map(({ name }) => name))}</p>
          </>
        )}
        <Refused results={results} />
        <p class="quiet">{reader.say(W.nothingYet)}</p>
      </div>
      <div class="actions">
        {free.length > 0 && (
          <Button kind="primary" isFirst onPress={() => onConfirm(free.map(({ of }) => of))}>
            {confirms}
          </Button>
        )}
        <Button isFirst={free.length === 0} onPress={onBack}>
          {reader.say(W.back)}
        </Button>
      </div>
    </>
  );
}

function Refused<Of>({ results }: Pick<CheckedProps<Of>, 'results'>) {
  const reader = useReader();
  const refused = results.filter(({ code }) => code !== null);
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{reader.say(W.refused(refused.length))}</h3>
      <ul>
        {refused.map(({ name, code }) => (
          <li key={name}>
            {name}
            {reader.say({ zh: '：', en: ': ' })}
            {reader.say(refusalSaid(code ?? ''))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ResultsNoticeProps<Of> {
  readonly results: readonly Result<Of>[];
  readonly says: string;
  /** Where one goes on from what was done. */
  readonly next?: ComponentChildren;
  readonly onClose: () => void;
}

/** What came of several at once, each that was refused with why. */
export function ResultsNotice<Of>({ results, says, next, onClose }: ResultsNoticeProps<Of>) {
  const reader = useReader();
  const done = doneOf(results);
  return (
    <Notice kind={done.length < results.length ? 'warn' : 'success'} isNew>
      <p>{says}</p>
      {done.length > 0 && <p>{reader.list(done.map(({ name }) => name))}</p>}
      <Refused results={results} />
      {done.length > 0 && next && <p>{next}</p>}
      <p>
        <button type="button" class="plain" onClick={onClose}>
          {reader.say(PARTS.close)}
        </button>
      </p>
    </Notice>
  );
}
