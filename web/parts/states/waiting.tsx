import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { STATES_SAID } from '../words.ts';

const SKELETON_AFTER_MS = 300;
const SLOW_AFTER_MS = 5000;

export type WaitingStage = 'nothing' | 'skeleton' | 'slow';

/** Nothing at first, a skeleton once it takes a while, a sentence once it takes long. */
export function Waiting({ stage: given }: { stage?: WaitingStage }) {
  const [stage, setStage] = useState<WaitingStage>('nothing');
  const reader = useReader();
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('skeleton'), SKELETON_AFTER_MS),
      setTimeout(() => setStage('slow'), SLOW_AFTER_MS),
    ];
    return () => timers.forEach((timer) => clearTimeout(timer));
  }, []);
  const shown = given ?? stage;
  // not to be seen yet, and known to whoever waits for the page to stand
  if (shown === 'nothing') return <div aria-busy="true" />;
  return (
    <div aria-busy="true">
      <p role="status" class={shown === 'skeleton' ? 'unseen' : undefined}>
        {reader.say(shown === 'slow' ? STATES_SAID.slow : STATES_SAID.loading)}
      </p>
      <div aria-hidden="true">
        <div class="bone" />
        <div class="bone" />
        <div class="bone" />
      </div>
    </div>
  );
}
