import { useEffect, useState } from 'preact/hooks';
import { age, readAnew, watchReturns } from '../data/age.ts';
import { Button } from '../parts/actions/button.tsx';
import { SentBar } from '../parts/states/sent-bar.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';
import { person } from '../sign-in/session.ts';
import type { AGE_SAID } from './age-words.ts';

/** At the foot of the window: that the page may be old, with the way to read it anew, or that it was. */
export function AgeBar() {
  const reader = useReader();
  // what anyone may read changes seldom
  useEffect(() => watchReturns(document, () => person.value !== null), []);
  const close = () => (age.value = null);
  const now = age.value;
  const said = useWords(now !== null);
  if (now === null || now === 'reading' || !said) return null;
  if (now === 'read') return <SentBar says={reader.say(said.read)} onClose={close} />;
  return (
    <div class="undo">
      <div class="inner">
        <p role="status">{reader.say(said[now])}</p>
        <p class="row">
          <Button onPress={readAnew}>{reader.say(said.anew)}</Button>
          <button type="button" class="plain" onClick={close}>
            {reader.say(PARTS.close)}
          </button>
        </p>
      </div>
    </div>
  );
}

/** What is said, once there is something to say. */
function useWords(isTold: boolean): typeof AGE_SAID | null {
  const [said, setSaid] = useState<typeof AGE_SAID | null>(null);
  useEffect(() => {
    if (!isTold || said) return;
    import('./age-words.ts').then(
      (words) => setSaid(words.AGE_SAID),
      // without a connection, which is told by itself; the next time it is asked for again
      () => (age.value = null),
    );
  }, [isTold]);
  return said;
}
