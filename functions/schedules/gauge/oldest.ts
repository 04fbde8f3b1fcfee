import type { ApplicationState } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { RegisterLine } from '../../../shared/domain/application/register.ts';
import type { Queue, QueueStore } from '../../../shared/store/queues/queue-store.ts';

type Kind = Queue['kind'];

/** What one examiner holds is read as such; what is over waits for nobody. */
type NotWaiting = 'examiner' | 'finished';

/** In which states a filing may wait in a queue: where there is none in them, none is queues. */
const STATES = {
  recommender: ['submitted', 'recommender_check'],
  unclaimed: ['submitted', 'recommended'],
  waiting: ['returned_for_correction'],
  accepted: ['accepted'],
  in_review: ['expert_review'],
  proposed: ['proposed'],
  selected: ['selected'],
  not_selected: ['not_selected'],
  on_notice: ['public_notice'],
  objections: ['objection_open'],
  reconsiderations: ['reconsideration'],
} as const satisfies Record<Exclude<Kind, NotWaiting>, readonly ApplicationState[]>;

/** The oldest filing in each queue of a call that has any: one line of each partition is read. */
export async function oldestInQueues(
  store: QueueStore,
  call: Call,
  lines: readonly RegisterLine[],
): Promise<{ queue: Kind; filedAt: Date }[]> {
  const states = new Set(lines.map(({ state }) => state));
  const queues = queuesOf(call).filter(({ kind }) => statesOf(kind).some((one) => states.has(one)));
  const found = [];
  for (const queue of queues) {
    const page = await store.listQueue(queue, { limit: 1 });
    const [first] = page.ok ? page.value.lines : [];
    if (first) found.push({ queue: queue.kind, filedAt: new Date(first.submittedAt) });
  }
  return found;
}

/** All but those of single examiners, whose names stand nowhere: what they hold is read as such. */
function queuesOf({ id: callId, recommenders }: Call): Queue[] {
  const shared = Object.keys(STATES).filter((kind) => kind !== 'recommender');
  return [
    ...recommenders.map(({ id }) => ({ callId, kind: 'recommender', recommenderId: id }) as const),
    ...shared.map((kind) => ({ callId, kind }) as Queue),
  ];
}

function statesOf(kind: Kind): readonly ApplicationState[] {
  return kind === 'examiner' || kind === 'finished' ? [] : STATES[kind];
}
