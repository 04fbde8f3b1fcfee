import { ADDRESSES } from '../app/addresses.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { useReader } from '../reader/context.ts';
import { EXPERT_WORDS as W } from './words.ts';

interface OverProps {
  readonly callId: string;
  /** Why there is nothing to review: the conflict just declared, out of it before, or it has ended. */
  readonly why: 'declared' | 'out' | 'ended';
}

/** In place of a review that the expert has no part in any more: why, and the way back. */
export function Over({ callId, why }: OverProps) {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.over[why].title)}</PageTitle>
      <p role={why === 'declared' ? 'status' : undefined}>{reader.say(W.over[why].says)}</p>
      <p>
        <Link to={`${ADDRESSES.expert}?call=${encodeURIComponent(callId)}`}>
          {reader.say(W.back)}
        </Link>
      </p>
    </>
  );
}
