import { useState } from 'preact/hooks';
import { ADDRESSES } from '../app/addresses.ts';
import type { ListedCall } from '../data/answers.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Elsewhere } from '../queue/elsewhere.tsx';
import { PickCall } from '../queue/pick-call.tsx';
import { type AskQueue, QueueTable } from '../queue/queue-table.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { Many } from './many/many.tsx';
import { QuotaLine } from './quota.tsx';
import { RECOMMENDER_WORDS as W } from './words.ts';

/** What waits for the recommender, call by call. */
export function QueuePage() {
  const reader = useReader();
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>{(call) => <QueueOf key={call.id} call={call} />}</PickCall>
    </>
  );
}

function QueueOf({ call }: { readonly call: ListedCall }) {
  const reader = useReader();
  // what was done changes how many may still be recommended
  const [turn, setTurn] = useState(0);
  const { id, name } = call;
  return (
    <>
      <QuotaLine call={call} turn={turn} />
      <QueueTable
        caption={reader.say(QUEUE.caption(reader.say(name)))}
        ask={queueOf(id)}
        inputs={[id]}
        elsewhere={<Elsewhere callId={id} />}
        many={(chosen, done) => (
          <Many
            key="many"
            call={call}
            chosen={chosen}
            done={() => {
              setTurn(turn + 1);
              done();
            }}
          />
        )}
        open={({ id: applicationId, callId, standardNumber }) => (
          <Link to={addressOf(ADDRESSES.recommendation, { callId, applicationId })}>
            {standardNumber ?? reader.say(QUEUE.noNumber)}
          </Link>
        )}
      />
    </>
  );
}

function queueOf(callId: string): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/recommender/calls/{callId}/applications', {
      params: { path: { callId }, query: { ...(cursor && { cursor }) } },
    });
}
