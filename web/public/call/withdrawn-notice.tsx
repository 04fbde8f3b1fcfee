import type { Call } from '../../data/answers.ts';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { PUBLIC_WORDS as W } from '../words.ts';

/** That a call was taken back before it opened, when and why; nothing for any other call. */
export function WithdrawnNotice({ call: { withdrawn } }: { call: Pick<Call, 'withdrawn'> }) {
  const reader = useReader();
  if (!withdrawn) return null;
  return (
    <Notice kind="warn" title={reader.say(W.withdrawn)}>
      <p>
        {reader.say(W.withdrawnAt)} <Moment at={withdrawn.at} />
      </p>
      <p>
        {reader.say(W.withdrawnFor)} <Chinese>{withdrawn.reason}</Chinese>
      </p>
    </Notice>
  );
}
