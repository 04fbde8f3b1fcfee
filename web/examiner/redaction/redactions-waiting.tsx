import { dataOf } from '../../../shared/client/client.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { Link } from '../../parts/frame/link.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { queueAddress } from '../next-case.tsx';
import { WAITING_WORDS as W } from './waiting-words.ts';

const COUNTED = 20;

/** That redactions of a call wait for the reader as the second person, and the way to them; nothing where none does. */
export function RedactionsWaiting({ callId }: { readonly callId: string }) {
  const reader = useReader();
  const answer = useAnswer(
    async (api) =>
      dataOf(
        await api.GET('/v1/examiner/calls/{callId}/applications', {
          params: { path: { callId }, query: { queue: 'redactions', limit: COUNTED } },
        }),
      ),
    [callId],
  );
  // what waits beside is told as soon as it is known, and holds up no queue
  if (answer.state !== 'ready') return null;
  const { applications, nextCursor } = answer.data;
  if (applications.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>
        <Link to={queueAddress(callId, 'redactions')}>
          {reader.say(W.waiting(applications.length, nextCursor !== null))}
        </Link>
      </p>
    </Notice>
  );
}
