import { ADDRESSES } from '../app/addresses.ts';
import type { AskQueue } from '../queue/queue-table.tsx';
import { ViewsPage } from '../queue/views-page.tsx';
import { addressOf } from '../reader/place.ts';
import { ToPublishing, waitsForNotice } from './to-publishing.tsx';
import { DECIDER_WORDS as W } from './words.ts';

/** What waits for a decider, call by call. */
export function QueuePage() {
  return (
    <ViewsPage
      title={W.title}
      views={W.views}
      first="proposed"
      over="finished"
      address={ADDRESSES.decider}
      filing={(place) => addressOf(ADDRESSES.decision, place)}
      queueOf={queueOf}
      above={({ id: callId }, view) =>
        waitsForNotice(view) && (
          <p class="no-print">
            <ToPublishing callId={callId} />
          </p>
        )
      }
    />
  );
}

function queueOf(callId: string, queue: keyof typeof W.views): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/decider/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, ...(cursor && { cursor }) } },
    });
}
