import { useLocation } from 'preact-iso/router';
import { ADDRESSES } from '../app/addresses.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { Tabs } from '../parts/frame/tabs.tsx';
import { PickCall } from '../queue/pick-call.tsx';
import { type AskQueue, QueueTable } from '../queue/queue-table.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { EXAMINER_WORDS as W } from './words.ts';

type View = keyof typeof W.views;

const VIEWS = Object.keys(W.views) as View[];

/** What waits in the formal examination, call by call; the view stands in the address. */
export function QueuePage() {
  const reader = useReader();
  const { query } = useLocation();
  const view = VIEWS.find((each) => each === query['view']) ?? 'unclaimed';
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <PickCall>
        {({ id, name }) => (
          <>
            <Tabs
              label={reader.say(QUEUE.view)}
              at={viewAddress(id, view)}
              tabs={VIEWS.map((each) => ({
                to: viewAddress(id, each),
                name: reader.say(W.views[each]),
              }))}
            />
            <QueueTable
              caption={reader.say(QUEUE.caption(reader.say(name)))}
              ask={queueOf(id, view)}
              inputs={[id, view]}
              open={({ id: applicationId, callId, standardNumber }) => (
                <Link to={addressOf(ADDRESSES.examination, { callId, applicationId })}>
                  {standardNumber ?? reader.say(QUEUE.noNumber)}
                </Link>
              )}
            />
          </>
        )}
      </PickCall>
    </>
  );
}

function viewAddress(callId: string, view: View): string {
  return `${ADDRESSES.examiner}?call=${encodeURIComponent(callId)}&view=${view}`;
}

function queueOf(callId: string, queue: View): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/examiner/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, ...(cursor && { cursor }) } },
    });
}
