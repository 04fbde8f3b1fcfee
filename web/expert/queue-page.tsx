import { ADDRESSES } from '../app/addresses.ts';
import type { QueueLine } from '../data/answers.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { PickCall } from '../queue/pick-call.tsx';
import { QueueTable } from '../queue/queue-table.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { queueOf } from './seen.ts';
import { EXPERT_WORDS as W } from './words.ts';

/** What waits for the expert, call by call. */
export function QueuePage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>
        {({ id, name }) => (
          <QueueTable
            caption={reader.say(QUEUE.caption(reader.say(name)))}
            ask={queueOf(id)}
            inputs={[id]}
            lead={(all) => <Progress all={all} />}
            open={({ id: applicationId, callId, standardNumber, ...done }) => (
              <>
                <Link to={addressOf(ADDRESSES.review, { callId, applicationId })}>
                  {standardNumber ?? reader.say(QUEUE.noNumber)}
                </Link>{' '}
                <Badge tone={done.hasScored ? 'good' : 'quiet'}>{reader.say(doneIn(done))}</Badge>
              </>
            )}
          />
        )}
      </PickCall>
    </>
  );
}

/** How much of it is done already. */
function Progress({ all }: { readonly all: readonly QueueLine[] }) {
  const reader = useReader();
  const scored = all.filter(({ hasScored }) => hasScored).length;
  return <p>{reader.say(W.progress(scored, all.length))}</p>;
}

function doneIn({ hasDeclared, hasScored }: Pick<QueueLine, 'hasDeclared' | 'hasScored'>) {
  if (hasScored) return W.scored;
  return hasDeclared ? W.toScore : W.toDeclare;
}
