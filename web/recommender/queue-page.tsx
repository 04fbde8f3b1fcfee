import { useState } from 'preact/hooks';
import { ADDRESSES } from '../app/addresses.ts';
import type { ListedCall, QueueLine } from '../data/answers.ts';
import type { Column } from '../parts/lists/data-table.tsx';
import { type OfOver, Standing } from '../queue/columns.tsx';
import type { AskQueue } from '../queue/queue-table.tsx';
import { ViewsPage } from '../queue/views-page.tsx';
import type { Reader } from '../reader/reader.ts';
import { addressOf } from '../reader/place.ts';
import { Many } from './many/many.tsx';
import { QuotaLine } from './quota.tsx';
import { RECOMMENDER_WORDS as W } from './words.ts';

/** What waits for the recommender, and what it is done with, call by call. */
export function QueuePage() {
  // what was done changes how many may still be recommended
  const [turn, setTurn] = useState(0);
  const many = (call: ListedCall) => (chosen: readonly QueueLine[], done: () => void) => (
    <Many
      key="many"
      call={call}
      chosen={chosen}
      done={() => {
        setTurn(turn + 1);
        done();
      }}
    />
  );
  return (
    <ViewsPage
      title={W.title}
      views={W.views}
      first="to_check"
      over="finished"
      ofOver={OF_DONE}
      address={ADDRESSES.recommender}
      filing={(place) => addressOf(ADDRESSES.recommendation, place)}
      queueOf={queueOf}
      above={(call, view) => view === 'to_check' && <QuotaLine call={call} turn={turn} />}
      manyIn={(view, call) => (view === 'to_check' ? many(call) : undefined)}
    />
  );
}

const OF_DONE: OfOver = { caption: W.done.caption, empty: W.done.empty, columns: doneColumns };

/** What the recommender did, when, and where the filing has come since. */
function doneColumns(reader: Reader): readonly Column<QueueLine>[] {
  const { what, as, when, now } = W.done;
  return [
    {
      id: 'what',
      name: reader.say(what),
      order: ({ handled }) => handled?.as ?? '',
      cell: ({ handled }) => handled && reader.say(as[handled.as]),
    },
    {
      id: 'when',
      name: reader.say(when),
      order: ({ handled }) => handled?.at ?? '',
      cell: ({ handled }) => (handled?.at ? reader.instant(handled.at) : '–'),
    },
    {
      id: 'now',
      name: reader.say(now),
      order: ({ state }) => state,
      // how often it was sent back is told where it came back
      cell: ({ returns: _returns, ...line }) => <Standing line={line} />,
    },
  ];
}

function queueOf(callId: string, queue: keyof typeof W.views): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/recommender/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, ...(cursor && { cursor }) } },
    });
}
