import { useLayoutEffect } from 'preact/hooks';
import { SentBar } from '../parts/states/sent-bar.tsx';
import {
  delivered,
  forget,
  sendNow,
  stop,
  tryAgain,
  undelivered,
  waiting,
} from '../data/outgoing.ts';
import { Link } from '../parts/frame/link.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { UndoBar } from '../parts/states/undo-bar.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';

/** What is about to be sent, and what could not be, whichever page is open. */
export function OutgoingBar() {
  const held = waiting.value;
  // before the page is painted: what waits is never in sight unguarded
  useLayoutEffect(() => (held ? warnedOnLeaving() : undefined), [held]);
  return (
    <>
      <Undelivered />
      {!held && delivered.value !== null && (
        <SentBar says={delivered.value} onClose={() => (delivered.value = null)} />
      )}
      {held && <UndoBar key={held.of} says={held.says} onUndo={stop} onOver={sendNow} />}
    </>
  );
}

/** Whoever closes the page or types another address is asked first: what waits would not be sent. */
function warnedOnLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

function Undelivered() {
  const reader = useReader();
  return (
    <>
      {undelivered.value.map(({ item, failure }) => (
        <section key={item.of} aria-label={reader.say(PARTS.notSent)}>
          <p>
            {reader.say(PARTS.notSent)} <Link to={item.at}>{item.says}</Link>{' '}
            <button type="button" class="plain" onClick={() => forget(item)}>
              {reader.say(PARTS.close)}
            </button>
          </p>
          <FailedNotice failure={failure} again={() => tryAgain({ item, failure })} />
        </section>
      ))}
    </>
  );
}
