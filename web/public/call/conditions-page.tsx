import { givenPackOf } from '../../data/packs.ts';
import { Empty } from '../../parts/states/empty.tsx';
import { useReader } from '../../reader/context.ts';
import { PackText } from '../pack-text.tsx';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';

/** Every clause by its kind, with where it stands and how that was read. */
export function ConditionsPage() {
  const reader = useReader();
  return (
    <CallFrame tab="conditions" ask={givenPackOf}>
      {(_call, given) =>
        given ? <PackText {...given} /> : <Empty says={reader.say(W.otherVersion)} />
      }
    </CallFrame>
  );
}
