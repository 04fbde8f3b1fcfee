import { ADDRESSES } from '../app/addresses.ts';
import type { QueueLine } from '../data/answers.ts';
import type { AskQueue } from '../queue/queue-table.tsx';
import { ViewsPage } from '../queue/views-page.tsx';
import { ClaimMany } from './claim-many.tsx';
import { caseAddress } from './next-case.tsx';
import { RedactionsWaiting } from './redaction/redactions-waiting.tsx';
import { WAITING_WORDS } from './redaction/waiting-words.ts';
import { EXAMINER_WORDS as W } from './words.ts';

/** What waits in the formal examination, call by call. */
export function QueuePage() {
  return (
    <ViewsPage
      title={W.title}
      views={W.views}
      first="unclaimed"
      over="finished"
      address={ADDRESSES.examiner}
      filing={caseAddress}
      queueOf={queueOf}
      emptyIn={(view) => (view === 'redactions' ? WAITING_WORDS.empty : undefined)}
      isWorkedThrough
      above={({ id: callId }, view) =>
        view !== 'redactions' && <RedactionsWaiting callId={callId} />
      }
      manyIn={(view) => (view === 'unclaimed' ? claimMany : undefined)}
    />
  );
}

const claimMany = (chosen: readonly QueueLine[], done: () => void) => (
  <ClaimMany key="claim" chosen={chosen} done={done} />
);

function queueOf(callId: string, queue: keyof typeof W.views): AskQueue {
  return (api, cursor) =>
    api.GET('/v1/examiner/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, ...(cursor && { cursor }) } },
    });
}
